/**
 * Checks that every internal link, asset and fragment of the built site resolves, and that every page names a picture for
 * those who share it: `npm run check:links`.
 *
 * Honours `SITE_URL` and `BASE_PATH` as the build did. Exit status 1 and a line a broken link where one is found.
 */
import { join } from 'node:path';
import { checkSite } from './check-site.ts';
import { runCommand } from './plain-error.ts';
import { readSiteAddress } from './site-address.ts';

await runCommand(() => {
	const { pages, broken } = checkSite(join(import.meta.dirname, '..', 'dist'), readSiteAddress().base);
	for (const { page, link, reason } of broken) console.error(`${page}: ${link} — ${reason}`);
	console.log(`${pages} pages, ${broken.length} broken links`);
	if (pages === 0) console.error('There is no page in dist/: run `npm run build` first.');
	return broken.length > 0 || pages === 0 ? 1 : 0;
});
