import type { Engine } from './engine.ts';
import { createFold, type Fold } from './fold.ts';
import type { Homophones } from './homophones.ts';
import type {
	CardValue,
	PinyinLexicon,
	SearchCard,
	SearchCards,
	SearchHospital,
	SearchTables,
	WordNeighbours,
} from './records.ts';

/** What the archive knows of a report before its text is read. */
export interface ReportRecord {
	hospital: SearchHospital | undefined;
	/** Every year in which it may have appeared. */
	years: string[];
	/** First day as far as known; empty where nothing is known. */
	from: string;
}

/** All that a search asks. */
export interface Archive {
	engine: Engine;
	fold: Fold;
	hospitals: readonly SearchHospital[];
	themes: ReadonlyMap<string, string>;
	provinces: ReadonlyMap<string, string>;
	/** Number of reports. */
	size: number;
	recordOf: (id: string) => ReportRecord | undefined;
	hospitalOf: (id: string | null) => SearchHospital | undefined;
	/** Traditional readings that are tried when the plain one finds nothing. */
	eitherWay: Fold;
	/** Names of other archives that are to be searched too and do not answer; absent where there are no others. */
	silent?: readonly string[];
	/** Files beside the tables, each fetched with the first query that needs it. */
	load: ArchiveFiles;
}

/** What is fetched only when a query needs it. */
export interface ArchiveFiles {
	/** Terms with their syllables, for queries in Latin letters. */
	pinyin: () => Promise<PinyinLexicon>;
	/** Words that stand side by side, for initials that the lexicon does not know; those of each archive that is searched. */
	neighbours: () => Promise<readonly WordNeighbours[]>;
	/** Traditional and simplified characters in turn, for every character of the archive. */
	traditional: () => Promise<string>;
	/** Pages that a query may mean, and readers' words; on its way with the first query. */
	cards: () => Promise<SearchCards>;
	/** Cards of people, in an archive where they are many. */
	people: () => Promise<readonly SearchCard[]>;
	/** All figures of an indicator that has more than its card shows. */
	figures: (indicator: string) => Promise<readonly CardValue[]>;
	/** Characters by their sound, for names that were heard. */
	homophones: () => Promise<Homophones>;
}

/** The years between two dates: `2021-12-30/2022-01-02` → 2021, 2022. */
export function yearsOf(date: string): string[] {
	const [from = '', to = from] = date.split('/');
	const first = Number(from.slice(0, 4));
	const last = Number(to.slice(0, 4));
	if (!first) return [];
	return Array.from({ length: Math.min(last - first, 20) + 1 }, (_, k) => String(first + k));
}

/** An archive from its tables and its index. */
export function createArchive(tables: SearchTables, engine: Engine, load: ArchiveFiles): Archive {
	const hospitals = new Map(tables.hospitals.map((hospital) => [hospital.id, hospital]));
	const records = new Map<string, ReportRecord>();
	const ids = tables.records.ids.split(' ').filter(Boolean);
	for (const [index, id] of ids.entries()) {
		const date = tables.records.dates[index] ?? '';
		records.set(id, {
			hospital: tables.hospitals[tables.records.hospitals[index] ?? -1],
			years: yearsOf(date),
			from: date.split('/')[0] ?? '',
		});
	}
	return {
		engine,
		fold: createFold(tables.simplified),
		eitherWay: createFold(tables.simplified + tables.eitherWay),
		hospitals: tables.hospitals,
		themes: new Map(tables.themes),
		provinces: new Map(tables.provinces),
		size: ids.length,
		recordOf: (id) => records.get(id),
		hospitalOf: (id) => (id === null ? undefined : hospitals.get(id)),
		load,
	};
}
