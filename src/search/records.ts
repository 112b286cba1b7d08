import type { BlockType } from '../model/schemas/block-types.ts';

/** A block of a report as the search result carries it: id, place in `blockTypes`, reading text, themes where there are any. */
export type StoredBlock = [id: string, type: number, text: string, themes?: string[]];

/** The report inside a Pagefind fragment, written by `scripts/search`. */
export interface StoredReport {
	slug: string;
	/** Id of the hospital's record. */
	hospital: string | null;
	/** The date in words: 2021年7月1日, 约2021年6月至7月. */
	date: string | null;
	publication: string | null;
	blocks: StoredBlock[];
}

/** A block to search in. */
export interface SearchBlock {
	id: string;
	type: BlockType;
	text: string;
	themes: string[];
	/** Number among the report's paragraphs, for blocks that have one. */
	number: number | null;
	/** Index of the crosshead above, or -1. */
	section: number;
}

/** A report to search in. */
export interface SearchReport {
	slug: string;
	hospital: string | null;
	date: string | null;
	publication: string | null;
	blocks: SearchBlock[];
}

/** A hospital's names, for aliases and facets. */
export interface SearchHospital {
	id: string;
	name: string;
	aliases: string[];
	city: string | null;
	/** Short name: 湖北. */
	province: string | null;
}

/** The form of the tables: a page of another form than its tables was loaded before the archive was renewed. */
export const tablesForm = 2;

/** `search/tables.json`: what the browser reads before the first query. */
export interface SearchTables {
	form: number;
	/** Digest of the index: changes with it. */
	version: string;
	/** Number of Pagefind indexes: the first lies in `pagefind/`, the others in `pagefind/1/` and so on. */
	shards: number;
	/** Traditional and simplified characters in turn, for the traditional characters that reports themselves print. */
	simplified: string;
	/** Characters that are traditional in one word and plain in another (著 in 执著, in 著名): tried when nothing else is found. */
	eitherWay: string;
	hospitals: SearchHospital[];
	/** Slug and label of each theme that a block carries. */
	themes: [slug: string, label: string][];
	/** Slug and short name of each province: `hubei`, 湖北. */
	provinces: [slug: string, name: string][];
	/** One entry a report, in parallel lists. */
	records: {
		/** Pagefind's ids, without the language, joined by blanks. */
		ids: string;
		/** Index in `hospitals`, or -1. */
		hospitals: number[];
		/** First and last day as far as known (`2021`, `2021-05-24/2021-12-31`), or an empty string. */
		dates: string[];
	};
}

/** Kinds of term in the pinyin lexicon, the more telling first. */
export const lexiconKinds = ['hospital', 'place', 'person', 'name', 'word'] as const;

/** `search/pinyin.json`: terms with their syllables, in the order of `lexiconKinds`. */
export interface PinyinLexicon {
	/** `赣州市人民医院 gan zhou shi ren min yi yuan` */
	terms: Record<(typeof lexiconKinds)[number], string[]>;
}
