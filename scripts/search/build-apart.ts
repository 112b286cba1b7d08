import type { Shard, ShardEntry } from './build-shard.ts';

/** A mark more at the end of a document: nothing is found otherwise, and Pagefind names the report otherwise. */
function rename(entry: ShardEntry): ShardEntry {
	const document = entry.document.replace(/<\/p><\/body>/u, ' ¶$&');
	if (document === entry.document) throw new Error(`The document of ${entry.url} has no end to put a mark before.`);
	return { ...entry, document };
}

/**
 * Builds the index of some reports so that none of them has the id of a report of another index. Pagefind's ids are the first
 * seven digits of a digest, apart within one index only; of ten thousand reports in several, two have the same every fifth
 * time, and one of the two would be lost.
 *
 * @param taken ids of the reports of the other indexes
 */
export async function buildApart(
	entries: readonly ShardEntry[],
	taken: ReadonlySet<string>,
	build: (entries: readonly ShardEntry[]) => Promise<Shard>
): Promise<Shard> {
	const shard = await build(entries);
	const clashing = new Set([...shard.ids].flatMap(([url, id]) => (taken.has(id) ? [url] : [])));
	if (clashing.size === 0) return shard;
	return buildApart(
		entries.map((entry) => (clashing.has(entry.url) ? rename(entry) : entry)),
		taken,
		build
	);
}
