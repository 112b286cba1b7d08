import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryPage, damagedReport, report } from '../fixtures/arbitrary-page.ts';
import { testPipeline } from '../fixtures/article-of.ts';
import { encode } from '../fixtures/encode.ts';
import { recount } from '../fixtures/recount.ts';
import { convertSource } from './index.ts';

/** The daily run asks the same pages every time; the long one asks others. */
const settings = process.env.FULL ? { numRuns: 3000 } : { numRuns: 100, seed: 20_210_701 };
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
		settings
	);
});

test('places every character of a damaged report once', { timeout: limit }, () => {
	fc.assert(
		fc.property(damagedReport, (page) => {
			expect(faultsOf(page)).toEqual([]);
		}),
		settings
	);
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
		{ ...settings, numRuns: settings.numRuns / 10 }
	);
});
