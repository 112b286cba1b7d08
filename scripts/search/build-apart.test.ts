import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { buildApart } from './build-apart.ts';
import type { Shard, ShardEntry } from './build-shard.ts';

const entry = (url: string) => ({ url, document: `<p>¶ ${url} ¶</p></body></html>`, stored: {} }) as ShardEntry;

/** Names reports by two digits of a digest, so that many clash. */
const build = (entries: readonly ShardEntry[]): Promise<Shard> =>
	Promise.resolve({
		files: new Map(),
		ids: new Map(
			entries.map(({ url, document }) => [url, createHash('sha256').update(document).digest('hex').slice(0, 2)])
		),
		digest: '',
		cached: false,
	});

test('no report has the id of a report of another index', async () => {
	const taken = new Set<string>();
	for (const shard of ['a', 'b', 'c', 'd']) {
		const entries = Array.from({ length: 12 }, (_, index) => entry(`/${shard}/${index}/`));
		const { ids } = await buildApart(entries, taken, build);
		expect([...ids.keys()]).toEqual(entries.map(({ url }) => url));
		for (const id of ids.values()) expect(taken.has(id)).toBe(false);
		for (const id of ids.values()) taken.add(id);
	}
});

test('an index that clashes with none is built once, as it is', async () => {
	const built: (readonly ShardEntry[])[] = [];
	const entries = [entry('/a/')];
	await buildApart(entries, new Set(), (given) => {
		built.push(given);
		return build(given);
	});
	expect(built).toEqual([entries]);
});
