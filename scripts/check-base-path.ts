/**
 * Builds the site once more as it would lie under a base path, and checks every internal link and shared picture of that copy.
 *
 * Usage: check-base-path.ts — exit status 1 and a line a broken link where one is found.
 */
import { join } from 'node:path';
import { checkSite } from './check-site.ts';
import { runTool } from './run-tool.ts';

const base = '/repo/';
const folder = join('.cache', 'base-path');

process.env.BASE_PATH = base;
for (const script of ['scripts/render-site.ts', 'scripts/package-data.ts']) {
	const status = await runTool(script, folder);
	if (status !== 0) process.exit(status);
}

const { pages, broken } = checkSite(join(import.meta.dirname, '..', folder), base);
for (const { page, link, reason } of broken) console.error(`${page}: ${link} — ${reason}`);
console.log(`${pages} pages under ${base}, ${broken.length} broken links`);
process.exitCode = broken.length > 0 ? 1 : 0;
