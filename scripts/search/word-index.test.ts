import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { afterAll, expect, test } from 'vitest';
import { createFold, includedMarks } from '../../src/search/fold.ts';
import { generateReports } from '../bench/generate-reports.ts';
import { toIndexText, toIndexTokens, writeToken } from './index-document.ts';
import { WordIndex } from './word-index.ts';

afterAll(close);

type Tree = number | string | Tree[];

/** Reads CBOR of arrays, numbers and texts. */
function readCbor(bytes: Buffer): Tree {
	let at = 0;
	const read = (): Tree => {
		const first = bytes[at++]!;
		const kind = first >> 5;
		let value = first & 31;
		if (value >= 24) {
			const size = 2 ** (value - 24);
			value = bytes.readUIntBE(at, size);
			at += size;
		}
		if (kind === 0) return value;
		if (kind === 1) return -1 - value;
		if (kind === 4) return Array.from({ length: value }, read);
		at += value;
		return bytes.toString('utf8', at - value, at);
	};
	return read();
}

type Word = [word: string, reports: [step: number, places: number[], meta: []][], forms: [string, Word[1]][]];

/** Where each word stands, its forms among the words: `3: 7, 12`. */
function placesOf(parts: readonly Buffer[]): Record<string, string[]> {
	const places: Record<string, string[]> = {};
	const list = (reports: Word[1]) => {
		let report = 0;
		return reports.map(([step, steps]) => {
			report += step;
			let place = 0;
			return `${report}: ${steps
				.filter((one) => one >= 0)
				.map((one) => (place += one))
				.join(', ')}`;
		});
	};
	for (const part of parts) {
		const [words] = readCbor(part) as [Word[]];
		for (const [word, reports, forms] of words) {
			if (reports.length > 0) places[word] = list(reports);
			for (const [form, of] of forms) places[`${word}/${form}`] = list(of);
		}
	}
	return places;
}

/** What Pagefind's own indexer makes of tokens. */
async function askPagefind(reports: readonly string[][]): Promise<Record<string, string[]>> {
	const { index } = await createIndex({ includeCharacters: includedMarks, forceLanguage: 'unknown' });
	const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
	for (const [number, tokens] of reports.entries()) {
		const words = tokens.map((token) => (token === '' ? '¶' : escape(writeToken(token)))).join(' ');
		await index!.addHTMLFile({
			url: `/${number}/`,
			// At the end of an element Pagefind adds a full stop to the last word.
			content: `<html lang="zh-CN"><body data-pagefind-body><p>${words} ¶</p></body></html>`,
		});
	}
	const { files } = await index!.getFiles();
	const parts = files.filter(({ path }) => path.endsWith('.pf_index'));
	return placesOf(parts.map(({ content }) => Buffer.from(gunzipSync(content)).subarray('pagefind_dcd'.length)));
}

function ask(reports: readonly string[][], size = 500): Record<string, string[]> {
	const index = new WordIndex(writeToken);
	for (const [number, tokens] of reports.entries()) index.add(number, tokens);
	return placesOf(index.chunks(size).map(({ bytes }) => Buffer.from(bytes)));
}

test('holds what the index of Pagefind itself holds', async () => {
	const fold = createFold('醫医');
	const reports = generateReports({ count: 6, seed: 5 }).map((report) => toIndexTokens(toIndexText(report, fold)));
	const odd = toIndexTokens({ titles: ['한국 iii级 𠮷の家がa&b'], texts: ['99.8%·5g', '', '甲'] });
	const given = [...reports, odd];
	expect(ask(given)).toEqual(await askPagefind(given));
});

const bounds = (reports: readonly string[][], size: number) => {
	const index = new WordIndex(writeToken);
	for (const [number, tokens] of reports.entries()) index.add(number, tokens);
	return index.chunks(size).map(({ from, to }) => `${from}–${to}`);
};

test('parts follow the order of code points and are told apart by as little as does it', () => {
	const order = ['a', 'b', 'ƿ', '党', '﨑', '𠮷'];
	expect(bounds([['ab', 'b', 'a', '𠮷', '﨑', '党']], 1)).toEqual(order.map((word) => `${word}–${word}`));
	expect(bounds([['党建', '党员', '党委']], 1)).toHaveLength(3);
});

test('a word of many reports is a part of its own', () => {
	const reports = Array.from({ length: 50 }, (_, at) => (at === 0 ? ['一', '丁', '七'] : ['丁']));
	expect(bounds(reports, 100)).toEqual(['一–一', '丁–丁', '七–七']);
	expect(bounds(reports, 1000)).toEqual(['一–七']);
});

test('no report, no parts', () => {
	expect(new WordIndex(writeToken).chunks(100)).toEqual([]);
});
