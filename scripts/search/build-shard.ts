import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { build, transform } from 'esbuild';
import { createIndex } from 'pagefind';
import { includedMarks } from '../../src/search/fold.ts';
import type { StoredReport } from '../../src/search/records.ts';

/** A report on its way into the index. */
export interface ShardEntry {
	url: string;
	document: string;
	stored: StoredReport;
}

/** An index of some reports: its files, and Pagefind's id of each report by its address. */
export interface Shard {
	files: Map<string, Uint8Array>;
	ids: Map<string, string>;
	/** Digest of what went in. */
	digest: string;
	/** Whether it was taken from the cache. */
	cached: boolean;
}

/** Changes when the form of the files does, so that an old cache is not used. */
const formVersion = 3;
/** Pagefind writes this before what it compresses, and looks for it. */
const magic = 'pagefind_dcd';
/**
 * Tokens in a chunk of the index, few in a small archive. A query loads the chunks of its tokens; with Pagefind's own
 * 20,000 it would load half the index. The variable that sets it is undocumented (pagefind/src/options.rs); without it only
 * the bytes grow.
 */
function chunkSizeFor(entries: readonly ShardEntry[]): string {
	const tokens = entries.reduce((sum, { document }) => sum + document.split(' ').length, 0);
	return String(Math.round(Math.min(4000, Math.max(600, tokens / 500))));
}

/** Files of Pagefind that the site uses; its own interfaces are not among them. */
const wanted =
	/^(?:fragment|index|filter)\/|^pagefind(?:-worker)?\.js$|^pagefind-entry\.json$|\.pf_meta$|^wasm\.unknown\./u;

const workerWatch = join(import.meta.dirname, '..', '..', 'src', 'search', 'watch-worker.ts');

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

/** Digest of everything that decides what the shard holds. */
function digestOf(entries: readonly ShardEntry[]): string {
	const hash = createHash('sha256').update(`${formVersion}\n${includedMarks}\n`);
	hash.update(readFileSync(new URL('../package.json', import.meta.resolve('pagefind'))));
	for (const file of ['watch-worker.ts', 'watch-fetch.ts']) hash.update(readFileSync(join(dirname(workerWatch), file)));
	for (const { url, document, stored } of entries) hash.update(`${url}\n${document}\n${JSON.stringify(stored)}\n`);
	return hash.digest('hex').slice(0, 32);
}

interface Fragment {
	url: string;
}

/**
 * A fragment with the report in place of the folded text. `raw_content` keeps Pagefind from preparing an excerpt that
 * nobody reads.
 */
function packFragment(url: string, report: StoredReport): Uint8Array {
	const fragment = { url, content: '', raw_content: ' ', word_count: 0, filters: {}, meta: {}, anchors: [], report };
	return gzipSync(magic + JSON.stringify(fragment), { level: 9 });
}

async function indexEntries(entries: readonly ShardEntry[]): Promise<Pick<Shard, 'files' | 'ids'>> {
	process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = chunkSizeFor(entries);
	const { index, errors } = await createIndex({ includeCharacters: includedMarks, forceLanguage: 'unknown' });
	if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
	for (const { url, document } of entries) {
		const added = await index.addHTMLFile({ url, content: document });
		if (added.errors.length > 0) throw new Error(`Pagefind did not take ${url}: ${added.errors.join('; ')}`);
	}
	const { files } = await index.getFiles();
	await index.deleteIndex();
	const reports = new Map(entries.map(({ url, stored }) => [url, stored]));
	const shard: Pick<Shard, 'files' | 'ids'> = { files: new Map(), ids: new Map() };
	for (const { path, content } of files) {
		if (!wanted.test(path)) continue;
		const [, id] = /^fragment\/unknown_(\w+)\.pf_fragment$/u.exec(path) ?? [];
		if (id === undefined) {
			shard.files.set(path, path.endsWith('.js') ? await packScript(path, content) : content);
			continue;
		}
		const { url } = JSON.parse(gunzipSync(content).toString('utf8').slice(magic.length)) as Fragment;
		const report = reports.get(url);
		if (!report) throw new Error(`Pagefind made a fragment of ${url}, which is no report of this shard`);
		shard.files.set(path, packFragment(url, report));
		shard.ids.set(url, id);
	}
	return shard;
}

function listFiles(folder: string): string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
		statSync(join(folder, path)).isFile()
	);
}

const idsFile = 'ids.json';

function readCached(folder: string): Pick<Shard, 'files' | 'ids'> {
	const ids = JSON.parse(readFileSync(join(folder, idsFile), 'utf8')) as [string, string][];
	const paths = listFiles(folder).filter((path) => path !== idsFile);
	const files = new Map(
		paths.map((path) => [path.replaceAll(sep, '/'), new Uint8Array(readFileSync(join(folder, path)))])
	);
	return { files, ids: new Map(ids) };
}

/** Writes files below a folder. */
export function writeFiles(folder: string, files: ReadonlyMap<string, Uint8Array | string>): void {
	for (const [path, content] of files) {
		const file = join(folder, path);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, content);
	}
}

/** The index of some reports, from the cache if none of them changed. */
export async function buildShard(entries: readonly ShardEntry[], cache: string): Promise<Shard> {
	const digest = digestOf(entries);
	const folder = join(cache, digest);
	if (existsSync(folder)) return { ...readCached(folder), digest, cached: true };
	const shard = await indexEntries(entries);
	const unfinished = `${folder}.${process.pid}`;
	rmSync(unfinished, { recursive: true, force: true });
	writeFiles(unfinished, shard.files);
	writeFiles(unfinished, new Map([[idsFile, JSON.stringify([...shard.ids])]]));
	renameSync(unfinished, folder);
	return { ...shard, digest, cached: false };
}
