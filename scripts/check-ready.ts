/**
 * Says what would fail or mislead in the site, as far as it can be known before a page is rendered:
 * `node scripts/with-node.mjs scripts/check-ready.ts`. A process of its own, because it reads all reports: what it held is free
 * when the pages are rendered. Exit status: 1 where something stands in the way.
 */
import { checkBeforeBuild } from './check-before-build/index.ts';
import { endWithParent } from './end-with-parent.ts';
import { listMessages } from './list-messages.ts';
import { runCommand } from './plain-error.ts';

endWithParent();
await runCommand(async () => {
	const checked = await checkBeforeBuild();
	if (checked.length > 0) console.error(listMessages(checked));
	return checked.some(({ messages }) => messages.some(({ fatal }) => fatal === true)) ? 1 : 0;
});
