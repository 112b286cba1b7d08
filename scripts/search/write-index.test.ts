import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { close } from 'pagefind';
import { afterAll, expect, test } from 'vitest';
import type { SearchTables } from '../../src/search/records.ts';
import { generateReports } from '../bench/generate-reports.ts';
import { noCatalogues } from './make-cards.ts';
import { writeIndex } from './write-index.ts';

const folder = mkdtempSync(join(tmpdir(), 'search-index-'));
const articles = generateReports({ count: 12, seed: 7 });

afterAll(async () => {
	await close();
	rmSync(folder, { recursive: true });
});

/** Digest of every file below a folder. */
function digests(dist: string): Record<string, string> {
	const paths = readdirSync(dist, { recursive: true, encoding: 'utf8' }).sort();
	const files = paths.filter((path) => statSync(join(dist, path)).isFile());
	return Object.fromEntries(
		files.map((path) => [
			path,
			createHash('sha256')
				.update(readFileSync(join(dist, path)))
				.digest('hex'),
		])
	);
}

const write = (dist: string, cache: string, base = '/') =>
	writeIndex({
		articles,
		hospitals: [],
		catalogues: noCatalogues,
		base,
		dist: join(folder, dist),
		cache: join(folder, cache),
	});

test('the same reports give the same bytes, from the cache or not', async () => {
	expect((await write('one', 'cache-one')).cached).toBe(0);
	expect((await write('two', 'cache-one')).cached).toBe(1);
	expect((await write('three', 'cache-two')).cached).toBe(0);
	expect(digests(join(folder, 'two'))).toEqual(digests(join(folder, 'one')));
	expect(digests(join(folder, 'three'))).toEqual(digests(join(folder, 'one')));
});

test('a shard that is spoilt in the cache is made anew', async () => {
	await write('spoilt', 'cache-spoilt');
	const cache = join(folder, 'cache-spoilt');
	for (const name of readdirSync(cache)) writeFileSync(join(cache, name), 'spoilt');
	expect((await write('mended', 'cache-spoilt')).cached).toBe(0);
	expect(digests(join(folder, 'mended'))).toEqual(digests(join(folder, 'spoilt')));
});

test('a report has one fragment, and the tables know its id', async () => {
	await write('four', 'cache-one', '/repo/');
	const fragments = readdirSync(join(folder, 'four', 'pagefind', 'fragment'));
	const tables = JSON.parse(readFileSync(join(folder, 'four', 'search', 'tables.json'), 'utf8')) as SearchTables;
	const ids = fragments.map((name) => name.replace('.pf_fragment', '')).sort();
	expect(tables.records.ids.split(' ').sort()).toEqual(ids);
	expect(tables.records.hospitals).toHaveLength(12);
});

test('nothing of Pagefind that the site does not use is published', () => {
	const names = readdirSync(join(folder, 'one', 'pagefind')).filter((name) => name.includes('ui'));
	expect(names).toEqual([]);
});
