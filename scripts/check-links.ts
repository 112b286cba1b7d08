/**
 * Checks that every internal link, asset and fragment of the built site resolves: `npm run check:links`.
 *
 * Honours `SITE_URL` and `BASE_PATH` as the build did. Exit status 1 and a line a broken link where one is found.
 */
import { join } from 'node:path';
import { findBrokenLinks } from './find-broken-links.ts';
import { readSite } from './read-site.ts';

const { pages, files } = readSite(join(import.meta.dirname, '..', 'dist'));
const broken = findBrokenLinks(pages, files, {
	base: process.env.BASE_PATH ?? '/',
	site: process.env.SITE_URL ?? 'https://example.github.io',
});
for (const { page, link, reason } of broken) console.error(`${page}: ${link} — ${reason}`);
console.log(`${pages.size} pages, ${broken.length} broken links`);
if (pages.size === 0) console.error('There is no page in dist/: run `npm run build` first.');
process.exitCode = broken.length > 0 || pages.size === 0 ? 1 : 0;
