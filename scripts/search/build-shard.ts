import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { deserialize, serialize } from 'node:v8';
import { gzip } from 'node:zlib';
import type { StoredReport } from '../../src/search/records.ts';
import { CborBytes } from './cbor-bytes.ts';
import { writeToken } from './index-document.ts';
import type { PagefindRuntime } from './pagefind-runtime.ts';
import { WordIndex } from './word-index.ts';

/** A report on its way into the index. */
export interface ShardEntry {
	/** Its name in the index. */
	id: string;
	url: string;
	/** What is searched: changes whenever its tokens do. */
	folded: string;
	/** Its tokens, each at its place; made when they are asked for, because they are many. */
	tokens: () => string[];
	stored: StoredReport;
}

/** An index of some reports: its files by path. */
export interface Shard {
	files: Map<string, Uint8Array | string>;
	/** Digest of what went in. */
	digest: string;
	/** Whether it was taken from the cache. */
	cached: boolean;
}

/** What all shards have in common. */
export interface ShardMaking {
	/** Folder of what former builds made. */
	cache: string;
	runtime: PagefindRuntime;
	/** Changes when the form of the files does, so that nothing old is taken from the cache. */
	form: string;
}

/** Pagefind writes this before what it compresses, and looks for it. */
const magic = Buffer.from('pagefind_dcd');

const compress = promisify(gzip);

/** Packed in Node's own threads, so that several files at once take the time of one. */
const pack = (content: Uint8Array | string): Promise<Uint8Array> =>
	compress(Buffer.concat([magic, Buffer.from(content)]), { level: 9 });

/** So many files are packed at once. */
const together = 64;

/**
 * Bytes of a part of the index before it is packed. A query loads the parts of its tokens, and first of all the list of the parts:
 * smaller parts make it longer.
 */
const chunkSize = 16_000;

/** Digest of everything that decides what the shard holds. */
function digestOf(entries: readonly ShardEntry[], form: string): string {
	const hash = createHash('sha256').update(`${form}\n`);
	for (const { id, url, folded, stored } of entries)
		hash.update(`${id}\n${url}\n${folded}\n${JSON.stringify(stored)}\n`);
	return hash.digest('hex').slice(0, 32);
}

/**
 * A fragment: what a result is shown by. `raw_content` keeps Pagefind from preparing an excerpt that nobody reads.
 */
function writeFragment(url: string, report: StoredReport): string {
	const fragment = { url, content: '', raw_content: ' ', word_count: 0, filters: {}, meta: {}, anchors: [], report };
	return JSON.stringify(fragment);
}

/** The list of reports and parts that Pagefind reads first. The number of a report's words would rank it; here the page does. */
function writeMeta(
	version: string,
	ids: readonly string[],
	chunks: readonly { from: string; to: string; name: string }[]
): Uint8Array {
	const meta = new CborBytes();
	meta.array(6);
	meta.text(version);
	meta.array(ids.length);
	for (const id of ids) {
		meta.array(3);
		meta.text(id);
		meta.number(1);
		meta.text('');
	}
	meta.array(chunks.length);
	for (const { from, to, name } of chunks) {
		meta.array(3);
		for (const part of [from, to, name]) meta.text(part);
	}
	// Filters, orders, and kinds of what is told beside the text: none.
	for (let one = 0; one < 3; one += 1) meta.array(0);
	return meta.bytes;
}

/** Packs files under their names, some at a time. */
async function packAll(
	files: readonly (readonly [path: string, content: Uint8Array | string])[]
): Promise<Shard['files']> {
	const packed: Shard['files'] = new Map();
	for (let from = 0; from < files.length; from += together) {
		const some = files
			.slice(from, from + together)
			.map(async ([path, content]) => [path, await pack(content)] as const);
		for (const [path, content] of await Promise.all(some)) packed.set(path, content);
	}
	return packed;
}

async function indexEntries(
	entries: readonly ShardEntry[],
	digest: string,
	runtime: PagefindRuntime
): Promise<Shard['files']> {
	const index = new WordIndex(writeToken);
	for (const [number, { tokens }] of entries.entries()) index.add(number, tokens());
	// Names of parts are alike but for their numbers, and weigh little in the list of them.
	const name = digest.slice(0, 10);
	const hash = `unknown_${name}`;
	const chunks = index.chunks(chunkSize).map((chunk, number) => ({ ...chunk, name: `${name}_${number.toString(36)}` }));
	const ids = entries.map(({ id }) => id);
	const packed = await packAll([
		...entries.map(({ id, url, stored }) => [`fragment/${id}.pf_fragment`, writeFragment(url, stored)] as const),
		...chunks.map((chunk) => [`index/${chunk.name}.pf_index`, chunk.bytes] as const),
		[`pagefind.${hash}.pf_meta`, writeMeta(runtime.version, ids, chunks)],
	]);
	return new Map([...runtime.files, ...packed, ['pagefind-entry.json', runtime.describe(hash, entries.length)]]);
}

/** The files of an index that a former build made; undefined where there is none, or where it is spoilt and has to be made anew. */
function readCached(file: string): Shard['files'] | undefined {
	if (!existsSync(file)) return undefined;
	try {
		return deserialize(readFileSync(file)) as Shard['files'];
	} catch {
		return undefined;
	}
}

/** The index of some reports, from the cache if none of them changed. */
export async function buildShard(
	entries: readonly ShardEntry[],
	{ cache, runtime, form }: ShardMaking
): Promise<Shard> {
	const digest = digestOf(entries, form);
	const file = join(cache, digest);
	const known = readCached(file);
	if (known) return { files: known, digest, cached: true };
	const files = await indexEntries(entries, digest, runtime);
	// One file: to make thousands takes longer than to make the index.
	const unfinished = `${file}.${process.pid}`;
	writeFileSync(unfinished, serialize(files));
	renameSync(unfinished, file);
	return { files, digest, cached: false };
}
