/**
 * Renders the pages of the site into a folder: `node scripts/with-node.mjs scripts/render-site.ts FOLDER [--part K/N --prepared FOLDER]`,
 * all of them or one part of several, which `join-parts.ts` puts together; a part finds in a folder what all parts ask of all reports. Part of the build, which makes the search index and puts the site in its place; the folder lies in the project.
 *
 * Ends with whoever started it: a build that was killed leaves no process behind.
 */
import { globSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'astro';
import { endWithParent } from './end-with-parent.ts';
import { readPart } from './site-part.ts';
import { explainFileError, PlainError, runCommand } from './plain-error.ts';

const root = resolve(import.meta.dirname, '..');
const { values, positionals } = parseArgs({
	options: { part: { type: 'string' }, prepared: { type: 'string' } },
	allowPositionals: true,
});
const [folder = 'dist'] = positionals;
const part = readPart(values.part ?? '');
endWithParent();

/** What went wrong, in few words; Astro has told where a page failed. */
function describe(error: unknown): string {
	const { message, id, hint } = error as Error & { id?: string; hint?: string };
	return `页面没有排成${id === undefined ? '' : `（${id}）`}：${message}${hint === undefined ? '' : `\n${hint}`}`;
}

await runCommand(async () => {
	if (values.part !== undefined && !part) throw new PlainError(`--part ${values.part}：应写作 2/4，四份里的第二份`);
	// What the configuration of the site reads.
	if (part) process.env.XINGLIN_PART = values.part;
	if (values.prepared === undefined) delete process.env.XINGLIN_PREPARED;
	else process.env.XINGLIN_PREPARED = resolve(values.prepared);
	// A shell may say that everything is a test or in development; pages that are published never are, and take a quarter of the time.
	process.env.NODE_ENV = 'production';
	const outDir = `./${relative(root, resolve(root, folder)).split(sep).join('/')}`;
	const started = performance.now();
	try {
		await build({ root, outDir });
	} catch (error) {
		throw explainFileError(error, folder) === undefined ? new PlainError(describe(error), { cause: error }) : error;
	}
	const pages = globSync('**/*.html', { cwd: resolve(root, folder) }).length;
	const name = part ? `页面第${part.number}份，共${part.of}份` : '页面';
	console.log(`${name}：${pages} 页，${((performance.now() - started) / 1000).toFixed(1)} 秒`);
	return 0;
}, folder);
