import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { writeCorpus } from '../bench/write-corpus.ts';
import { readContent } from '../read-content.ts';
import { reportOn, snapshot } from '../test-corpus.ts';
import { ConversionStore } from './conversion-store.ts';
import { convertCorpus } from './convert-corpus.ts';
import { convertSources } from './convert-sources.ts';

vi.setConfig({ testTimeout: 300_000 });

const folder = mkdtempSync(join(tmpdir(), 'xinglin-'));
const content = join(folder, 'content');
const cache = join(folder, 'cache');

/** Runs a conversion as `npm run convert` does, and says nothing. */
async function convert(options: { threads?: number; cache?: string } = {}): Promise<void> {
	const spies = [process.stdout, process.stderr].map((stream) => vi.spyOn(stream, 'write').mockReturnValue(true));
	await convertCorpus(content, { cache, threads: 1, ...options });
	for (const spy of spies) spy.mockRestore();
}

/** How many sources the next conversion would read. */
async function readNow(): Promise<number> {
	const store = new ConversionStore(join(cache, 'conversions'));
	const { read } = await convertSources({
		content: readContent(content),
		folder: content,
		store,
		written: [],
		threads: 1,
	});
	return read;
}

const write = (path: string, text: string): void => {
	mkdirSync(join(content, path, '..'), { recursive: true });
	writeFileSync(join(content, path), text);
};

beforeEach(() => {
	rmSync(folder, { recursive: true, force: true });
	for (const [index, place] of ['保定', '丽水', '遂宁', '宜昌'].entries())
		write(`sources/${index}.txt`, reportOn(`${place}市中心医院`));
});

afterAll(() => {
	rmSync(folder, { recursive: true, force: true });
});

test('reads each source of new hospitals once', async () => {
	expect(await readNow()).toBe(4);
});

test('reads nothing where nothing has changed', async () => {
	await convert();
	expect(await readNow()).toBe(0);
});

test('reads the one source that has changed, or whose sidecar has', async () => {
	await convert();
	write('sources/1.txt', reportOn('丽水市中心医院').replace('大会', '动员大会'));
	expect(await readNow()).toBe(1);
	write('sources/2.yaml', 'provenance: { newspaper: 随州日报 }\n');
	expect(await readNow()).toBe(1);
});

test('reads the reports of a hospital whose record has changed, and those that speak of it', async () => {
	write('sources/4.txt', `${reportOn('保定市中心医院')}\n医院与遂宁市中心医院结成对子。\n`);
	await convert();
	const [name] = readdirSync(join(content, 'hospitals')).filter((one) => one.startsWith('suining'));
	const path = `hospitals/${name}`;
	write(path, readFileSync(join(content, path), 'utf8').replace('provisional: true\n', 'aliases: [遂宁中心]\n'));
	expect(await readNow()).toBe(2);
});

test('reads a report again for the record that another one brings', async () => {
	write('sources/4.txt', `${reportOn('保定市中心医院')}\n医院与洛阳市中心医院结成对子。\n`);
	await convert();
	write('sources/5.txt', reportOn('洛阳市中心医院'));
	expect(await readNow()).toBe(2);
});

test('reads all where a word has changed', async () => {
	await convert();
	const lexicon = readFileSync(join(import.meta.dirname, '..', '..', 'content', 'lexicon', 'prose.yaml'), 'utf8');
	write('lexicon/prose.yaml', `${lexicon}\n# 一\n`);
	expect(await readNow()).toBe(4);
});

test('reads a source anew where what was kept of it is spoilt, and only that', async () => {
	await convert();
	const index = join(cache, 'conversions', 'index.jsonl');
	writeFileSync(index, readFileSync(index, 'utf8').replace('丽水', '丽氺'));
	expect(await readNow()).toBe(1);
	writeFileSync(index, readFileSync(index, 'utf8').slice(0, -30));
	expect(await readNow()).toBe(1);
});

test('gives the same bytes with one thread and with several', async () => {
	writeCorpus(content, 20);
	const before = join(folder, 'before');
	cpSync(content, before, { recursive: true });
	await convert({ threads: 1 });
	const alone = snapshot(content);
	rmSync(content, { recursive: true });
	cpSync(before, content, { recursive: true });
	await convert({ threads: 2, cache: join(folder, 'other') });
	expect(snapshot(content)).toEqual(alone);
});
