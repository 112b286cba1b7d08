import { codePoint, codePoints } from '../../model/offsets.ts';
import { VFile } from 'vfile';
import type { AddressMemory } from '../../model/address-memory.ts';
import type { Article } from '../../model/schemas/article.ts';
import { settleAddresses } from './index.ts';
import type { AddressedSource, SettledAddresses } from './types.ts';

/** A report as a test writes it: its texts, one a block, from its first line on. */
export interface TestReport {
	headline: string;
	texts: readonly string[];
	hospital?: string;
	year?: number;
	/** First line in the file. */
	line?: number;
	/** Address that its editor gives. */
	slug?: string;
}

/** A document with a block a text, a blank line behind each, and a figure in each block. */
export function documentOf(
	file: string,
	{ headline, texts, hospital = 'yichang', year = 2021, line = 1 }: TestReport
): Article {
	const all = [headline, ...texts];
	const ids = all.map((_, index) => `b${line + 2 * index}`);
	return {
		version: 1,
		id: 'x',
		source: { file, sha256: '0'.repeat(64), encoding: 'utf-8', lines: [line, line + 2 * all.length - 2] },
		sectionLabel: null,
		kickers: [],
		headline,
		deck: null,
		editorsNote: [],
		bylines: [],
		sponsor: null,
		publication: null,
		date: { edtf: String(year), basis: 'stated', evidence: [{ quote: headline, block: ids[0]! }] },
		hospital: {
			id: hospital,
			name: hospital,
			aliases: [],
			city: null,
			province: null,
			adcode: null,
			basis: { name: 'stated', city: null, province: null },
		},
		organisations: all.map((name, index) => ({ name, block: ids[index]!, line: line + 2 * index })),
		blocks: all.map((text, index) => ({
			id: ids[index]!,
			type: index === 0 ? 'headline' : 'paragraph',
			depth: null,
			source: [[line + 2 * index, codePoint(0), codePoints(text)]],
			runIn: null,
			sure: 'sure' as const,
			themes: [],
			notes: [],
			text,
		})),
		indicators: [],
		honours: [],
		programmes: [],
		people: [],
		quotations: [],
		ledger: { characters: 1, placed: 1, marks: 0, discarded: [] },
		provenance: null,
		reviewed: null,
	};
}

/** A source of such reports. */
export function sourceOf(name: string, ...reports: TestReport[]): AddressedSource {
	const slugs = reports.map(({ slug }, index) =>
		slug === undefined ? undefined : { slug, place: { line: index + 1, column: 1 } }
	);
	return {
		file: new VFile({ path: name }),
		sidecar: new VFile({ path: name.replace(/\.txt$/u, '.yaml') }),
		articles: reports.map((report) => documentOf(name, report)),
		slugs,
	};
}

/** The addresses of documents, as `address: file`. */
export function shownAddresses({ articles }: SettledAddresses): string[] {
	return articles.map(({ id, source }) => `${id}: ${source.file}`);
}

/** The memory after sources were converted one after the other. */
export function memoryOf(...runs: AddressedSource[][]): AddressMemory {
	return runs.reduce<AddressMemory>((memory, sources) => settleAddresses(memory, sources).memory, []);
}
