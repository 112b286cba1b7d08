import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, transform } from 'esbuild';
import { createIndex } from 'pagefind';
import { includedMarks } from '../../src/search/fold.ts';

/** Pagefind as a site serves it: what runs in the browser, and the form of the file that tells it of the index. */
export interface PagefindRuntime {
	/** Of Pagefind. */
	version: string;
	/** By path: scripts, and the engine they run. */
	files: ReadonlyMap<string, Uint8Array>;
	/** `pagefind-entry.json` of an index with this address of its first file and so many reports. */
	describe: (hash: string, reports: number) => string;
}

/** Files of Pagefind that the site uses; its own interfaces are not among them. */
const wanted = /^pagefind(?:-worker)?\.js$|^wasm\.unknown\./u;

const searchFolder = join(import.meta.dirname, '..', '..', 'src', 'search');
const workerWatch = join(searchFolder, 'watch-worker.ts');

/** What stands before Pagefind's worker, so that the page hears of files that do not come there. */
async function bundleWorkerWatch(): Promise<string> {
	const { outputFiles } = await build({
		entryPoints: [workerWatch],
		bundle: true,
		write: false,
		format: 'iife',
		target: 'es2022',
	});
	return outputFiles[0]?.text ?? '';
}

/** Pagefind's scripts as the site serves them: without what only a reader of code needs, and watched. */
async function packScript(path: string, content: Uint8Array): Promise<Uint8Array> {
	const source = Buffer.from(content).toString('utf8');
	const whole = path === 'pagefind-worker.js' ? `${await bundleWorkerWatch()}\n${source}` : source;
	const { code } = await transform(whole, { minify: true, target: 'es2022' });
	return Buffer.from(code);
}

interface Entry {
	version: string;
	languages: Record<string, object>;
}

/** What Pagefind writes beside every index, of an index of one report. */
export async function makeRuntime(): Promise<PagefindRuntime> {
	const { index, errors } = await createIndex({ includeCharacters: includedMarks, forceLanguage: 'unknown' });
	if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
	await index.addHTMLFile({ url: '/', content: '<html lang="zh-CN"><body data-pagefind-body>1</body></html>' });
	const { files: written } = await index.getFiles();
	await index.deleteIndex();
	const files = new Map<string, Uint8Array>();
	let entry: Entry | undefined;
	for (const { path, content } of written) {
		if (path === 'pagefind-entry.json') entry = JSON.parse(Buffer.from(content).toString('utf8')) as Entry;
		if (!wanted.test(path)) continue;
		files.set(path, path.endsWith('.js') ? await packScript(path, content) : content);
	}
	const { unknown, ...others } = entry?.languages ?? {};
	if (!entry || !unknown || Object.keys(others).length > 0) throw new Error('Pagefind did not say what it wrote.');
	return {
		version: entry.version,
		files,
		describe: (hash, reports) =>
			JSON.stringify({ ...entry, languages: { unknown: { ...unknown, hash, page_count: reports } } }),
	};
}

/** What decides how the runtime comes out: Pagefind's version, and the code that stands before its worker. */
export function runtimeSources(): string {
	return [
		new URL('../package.json', import.meta.resolve('pagefind')),
		workerWatch,
		join(searchFolder, 'watch-fetch.ts'),
	]
		.map((file) => readFileSync(file, 'utf8'))
		.join('\n');
}
