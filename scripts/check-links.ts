/**
 * Checks that every internal link, asset and fragment of the built site resolves: `npm run check:links`.
 *
 * Honours `SITE_URL` and `BASE_PATH` as the build did. Exit status 1 and a line a broken link where one is found.
 */
import { readFileSync, globSync } from 'node:fs';
import { join, sep } from 'node:path';
import { findBrokenLinks } from './find-broken-links.ts';

const dist = join(import.meta.dirname, '..', 'dist');
const files = globSync('**/*', { cwd: dist, withFileTypes: true })
	.filter((entry) => entry.isFile())
	.map((entry) =>
		join(entry.parentPath, entry.name)
			.slice(dist.length + 1)
			.split(sep)
			.join('/')
	);
const pages = new Map(
	files.filter((file) => file.endsWith('.html')).map((file) => [file, readFileSync(join(dist, file), 'utf8')])
);

const broken = findBrokenLinks(pages, new Set(files), {
	base: process.env.BASE_PATH ?? '/',
	site: process.env.SITE_URL ?? 'https://example.github.io',
});
for (const { page, link, reason } of broken) console.error(`${page}: ${link} — ${reason}`);
console.log(`${pages.size} pages, ${broken.length} broken links`);
if (pages.size === 0) console.error('There is no page in dist/: run `npm run build` first.');
process.exitCode = broken.length > 0 || pages.size === 0 ? 1 : 0;
