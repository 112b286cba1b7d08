import type { BlockType } from '../model/schemas/block-types.ts';

/** A correction: what stands at `[from, to)` of the text, in UTF-16 units, is read otherwise. */
export type Reading = [from: number, to: number, reading: string];

/**
 * A block of a report as the search result carries it: id, place in `blockTypes`, reading text, themes and corrections where
 * there are any.
 */
export type StoredBlock = [id: string, type: number, text: string, themes?: string[], readings?: Reading[]];

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
	/** Corrections, first to last. */
	readings: Reading[];
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

/** The form of the tables and of the index beside them: a page of another form was loaded before the archive was renewed. */
export const tablesForm = 4;

/** `search/tables.json`: what the browser reads before the first query. */
export interface SearchTables {
	form: number;
	/** Digest of the index: changes with it. */
	version: string;
	/** Whether the archive is so small that it comes whole, `search/reports.json`: less than the engine of an index would weigh. */
	whole: boolean;
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
		/** Names of the reports in the index, joined by blanks. */
		ids: string;
		/** Index in `hospitals`, or -1. */
		hospitals: number[];
		/** First and last day as far as known (`2021`, `2021-05-24/2021-12-31`), or an empty string. */
		dates: string[];
	};
}

/** Kinds of page that a card leads to, in the order in which equal ones are shown. */
export const cardKinds = ['hospital', 'indicator', 'person', 'programme', 'theme', 'place'] as const;
export type CardKind = (typeof cardKinds)[number];

/**
 * A sentence on a card: index of its hospital in the tables or -1, figure as printed, period, the years it covers, its place.
 * The mention of a programme has no figure.
 */
export type CardValue = [hospital: number, figure: string, period: string, years: string, place: string];

/** A page of the archive that a query may mean. */
export interface SearchCard {
	kind: CardKind;
	/** Slug or id of its page; a person's name. */
	id: string;
	name: string;
	/** Other names by which reports and catalogues call it. */
	names: string[];
	/** What stands below the name: 湖北随州，1篇报道，27个数. */
	note: string;
	/** Indices in the tables of the hospitals it belongs to. */
	hospitals: number[];
	/** Figures of an indicator in the order of its page, or the first mention of a programme in each report; the first of them. */
	values?: CardValue[];
	/** How many figures there are; those that are not here lie in `search/figures/<id>.json`. */
	total?: number;
	/** Cue words of a theme, strong ones. */
	cues?: string[];
	/** Where a person stands: `<slug>#<block>`. */
	place?: string;
}

/** Where people are many: whether a query may mean one is seen by these, before they are fetched. */
export interface PeopleSigns {
	/** First characters of their names, as one string. */
	surnames: string;
	/** The last characters of their posts, two by two: 党委, 委书, 书记. */
	posts: string[];
}

/** `search/cards.json`, with the first query: the pages a query may mean, and how readers say what reports print. */
export interface SearchCards {
	/** All but hospitals, which the tables have, and people where they lie apart. */
	cards: SearchCard[];
	/** Reports and figures of each hospital of the tables. */
	counts: [reports: number, figures: number][];
	/** Where people lie apart, in `search/people.json`; absent where they are among the cards. */
	people?: PeopleSigns;
	/** Places that there are, and of which the archive has nothing, that sound like one that it has: 甘州 for 赣州. */
	elsewhere: string[];
	/** Words that may stand for each other. */
	same: string[][];
	/** Words that only ask. */
	questions: string[];
}

/** Kinds of term in the pinyin lexicon, the more telling first. */
export const lexiconKinds = ['hospital', 'place', 'person', 'name', 'word'] as const;

/** `search/pinyin.json`: terms with their syllables, in the order of `lexiconKinds`. */
export interface PinyinLexicon {
	/** `赣州市人民医院 gan zhou shi ren min yi yuan` */
	terms: Record<(typeof lexiconKinds)[number], string[]>;
}

/** `search/neighbours.json`: the words of the reports and which of them stand side by side, for initials of several words. */
export interface WordNeighbours {
	/** Words with their initials: `党建 dj`; a character that is read in several ways has them all: `长 c z`. */
	words: string[];
	/** For each word the places in `words` of those that stand behind it. */
	next: number[][];
}
