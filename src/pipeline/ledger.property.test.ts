import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import type { Block } from '../model/schemas/article.ts';
import { arbitraryPage, damagedReport, report } from './test-pages.ts';
import { testPipeline } from './test-articles.ts';
import { encode } from './decode/test-encode.ts';
import { recount } from './test-recount.ts';
import { convertSource } from './index.ts';

/** The daily run asks the same few pages every time; the long one asks others, a hundred times as many. */
const settings = (numRuns: number) => (process.env.FULL ? { numRuns: numRuns * 100 } : { numRuns, seed: 20_210_701 });
const limit = process.env.FULL ? 3_600_000 : 60_000;

/** What the recount finds wrong with the conversion of a text. */
function faultsOf(text: string, bytes: Uint8Array = encode(text, 'utf-8')): string[] {
	return recount(text, convertSource(bytes, 'page.txt', testPipeline()));
}

test('places every character of a generated page once', { timeout: limit }, () => {
	fc.assert(
		fc.property(arbitraryPage, (page) => {
			expect(faultsOf(page)).toEqual([]);
		}),
		settings(60)
	);
});

test('places every character of a damaged report once', { timeout: limit }, () => {
	fc.assert(
		fc.property(damagedReport, (page) => {
			expect(faultsOf(page)).toEqual([]);
		}),
		settings(30)
	);
});

/** What an editor may do to a block. */
interface Change {
	block: number;
	from: number;
	kind: string;
	other: number;
}

const change = fc.record({
	block: fc.nat(),
	from: fc.nat({ max: 20 }),
	kind: fc.constantFrom('discard', 'split', 'join', 'move', 'retype', 'note', 'emend', 'runIn', 'article', 'merge'),
	other: fc.nat(),
});

/** The correction as it stands in a sidecar; undefined where the block has no such words. */
function toCorrection(blocks: readonly Block[], { block, from, kind, other }: Change) {
	const { source, text } = blocks[block % blocks.length]!;
	const line = source[0]![0];
	const expected = Array.from(text)
		.slice(kind === 'split' ? from : 0, from + 6)
		.join('')
		.trim();
	const target = { do: kind, line, expect: expected };
	const there = blocks[other % blocks.length]!.source[0]![0];
	const fields = {
		discard: { reason: '广告' },
		split: {},
		join: { to: there },
		move: { after: there },
		retype: { type: 'caption' },
		note: { type: 'suspect', note: '存疑' },
		emend: { corr: '某', certainty: 'low' },
		runIn: {},
		article: {},
		merge: {},
	};
	return expected === '' ? undefined : { ...target, ...fields[kind as keyof typeof fields] };
}

const known = new Map<string, Block[]>();

/** The blocks of a report as the rules give them; the same few reports are asked again and again. */
function blocksOf(text: string): Block[] {
	const bytes = encode(text, 'utf-8');
	const blocks =
		known.get(text) ?? convertSource(bytes, 'page.txt', testPipeline()).articles.flatMap((article) => article.blocks);
	known.set(text, blocks);
	return blocks;
}

test('places every character once whatever an editor corrects', { timeout: limit }, () => {
	let corrected = 0;
	fc.assert(
		fc.property(report, fc.array(change, { minLength: 1, maxLength: 3 }), (text, changes) => {
			const bytes = encode(text, 'utf-8');
			const corrections = changes.flatMap((one) => toCorrection(blocksOf(text), one) ?? []);
			const conversion = convertSource(bytes, 'page.txt', testPipeline(), stringify({ corrections }));
			expect(recount(text, conversion)).toEqual([]);
			corrected += conversion.articles.length;
		}),
		settings(30)
	);
	expect(corrected).toBeGreaterThan(0);
});

/** The first lines of the articles of a report, as the rules divide it. */
function startsOf(text: string): number[] {
	return convertSource(encode(text, 'utf-8'), 'page.txt', testPipeline()).articles.map(({ source }) => source.lines[0]);
}

/** A line of a source that has text, and whether an article shall begin there or go on over it. */
const boundary = fc.record({ at: fc.nat(), kind: fc.constantFrom('article', 'merge') });

test('adds up wherever an editor divides and merges articles', { timeout: limit }, () => {
	const moved = { article: 0, merge: 0 };
	fc.assert(
		fc.property(report, fc.array(boundary, { minLength: 1, maxLength: 4 }), (text, boundaries) => {
			const lines = text.split(/\r\n|\n|\r/u);
			const written = [...lines.keys()].filter((index) => lines[index]!.trim() !== '').map((index) => index + 1);
			const starts = new Set(startsOf(text));
			const corrections = boundaries.map(({ at, kind }) => {
				const possible = kind === 'article' ? written : [...starts];
				const line = possible[at % possible.length]!;
				if (kind === 'article') starts.add(line);
				return { do: kind, line, expect: lines[line - 1]!.trim() };
			});
			const sidecar = stringify({ corrections }, { lineWidth: 0 });
			const conversion = convertSource(encode(text, 'utf-8'), 'page.txt', testPipeline(), sidecar);
			expect(recount(text, conversion)).toEqual([]);
			if (conversion.articles.length === 0) return;
			const begun = conversion.articles.map(({ source }) => source.lines[0]);
			const idle = new Set(conversion.sidecar!.messages.map(({ line }) => line));
			// Line 1 of the sidecar is its key; each correction has three lines behind it.
			const effective = corrections.filter((_, index) => !idle.has(3 * index + 2));
			for (const { do: kind, line } of effective) {
				moved[kind] += 1;
				const last = effective.findLast((one) => one.line === line)!;
				expect(begun.includes(line)).toBe(last.do === 'article');
			}
		}),
		settings(30)
	);
	expect(moved.article).toBeGreaterThan(0);
	expect(moved.merge).toBeGreaterThan(0);
});

test('converts a report alike in every encoding and with every line end', { timeout: limit }, () => {
	const encodings = fc.constantFrom('utf-8', 'utf-16le', 'utf-16be', 'gb18030');
	const lineEnds = fc.constantFrom('\n', '\r\n', '\r');
	/** The documents without what must differ. */
	const contents = (bytes: Uint8Array) =>
		convertSource(bytes, 'page.txt', testPipeline()).articles.map((document) => ({
			...document,
			source: document.source.lines,
		}));
	fc.assert(
		fc.property(report, encodings, lineEnds, fc.boolean(), (text, name, lineEnd, marked) => {
			const mark = marked && name !== 'gb18030' ? '\uFEFF' : '';
			const received = text.replaceAll(/\r\n|\n|\r/gu, lineEnd);
			const bytes = encode(mark + received, name);
			expect(faultsOf(received, bytes)).toEqual([]);
			expect(contents(bytes)).toEqual(contents(encode(text, 'utf-8')));
		}),
		settings(10)
	);
});
