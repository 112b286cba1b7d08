import { isIndexed } from './fold.ts';
import type { SearchReport } from './records.ts';

/** A report that may answer, before its text is read. */
export interface Candidate {
	/** Pagefind's id of the report. */
	id: string;
	/** Position of the first match; the titles come first in the index, and behind them all places are one. */
	first: number;
	/** Whether the index alone proves that the run stands in the report. */
	sure: boolean;
	/** Reads the report's text; it is fetched once. */
	load: () => Promise<SearchReport>;
}

/** A match of the index: where its tokens stand. */
export interface IndexMatch {
	id: string;
	positions: number[];
	load: () => Promise<SearchReport>;
}

/** The questions the index can answer. */
export interface Engine {
	/** Reports in which these characters stand side by side. */
	phrase: (characters: string[]) => Promise<IndexMatch[]>;
	/** Reports in which all these characters stand, with the positions of every one. */
	together: (characters: string[]) => Promise<IndexMatch[]>;
	/** All reports. */
	all: () => Promise<IndexMatch[]>;
}

function toCandidate(match: IndexMatch, sure: boolean): Candidate {
	return { id: match.id, first: Math.min(...match.positions.slice(0, 64), 400), sure, load: match.load };
}

/** Whether the characters at these offsets can stand somewhere, as far as the positions tell. */
function mayStand(positions: ReadonlySet<number>, offsets: readonly number[]): boolean {
	const [head = 0] = offsets;
	for (const position of positions) {
		if (offsets.every((offset) => positions.has(position - head + offset))) return true;
	}
	return false;
}

/** Tokens outside ASCII and Han may be stored in a simpler form (kana, accents), so that the text has to be asked. */
const needsText = /[^\x20-\x7e\p{Script=Han}·]/u;

/**
 * The reports in which a folded run may stand, exactly as it is.
 *
 * Where the index holds every character of the run, the answer is proved; where the run has punctuation, which only takes
 * a place in the index, the text has to be read.
 *
 * @example
 * await findExact(engine, '学、悟、实、新'); // → candidates that are not sure
 */
export async function findExact(engine: Engine, run: string): Promise<Candidate[]> {
	const characters = [...run];
	const offsets = characters.flatMap((character, offset) => (isIndexed(character) ? [offset] : []));
	const indexed = offsets.map((offset) => characters[offset] ?? '');
	if (indexed.length === 0) return (await engine.all()).map((match) => toCandidate(match, false));
	if (indexed.length === characters.length) {
		const sure = !needsText.test(run);
		return (await engine.phrase(indexed)).map((match) => toCandidate(match, sure));
	}
	const matches = await engine.together([...new Set(indexed)]);
	return matches
		.filter((match) => mayStand(new Set(match.positions), offsets))
		.map((match) => toCandidate(match, false));
}

/** The reports in which the letters of a run may stand in this order with punctuation between them. */
export async function findLoosely(engine: Engine, letters: string): Promise<Candidate[]> {
	const characters = [...letters];
	const matches = await engine.together([...new Set(characters)]);
	return matches
		.filter(({ positions }) => hasCluster(positions, characters.length))
		.map((match) => toCandidate(match, false));
}

/** Whether so many tokens stand close together: three places of punctuation for every two characters. */
function hasCluster(positions: readonly number[], size: number): boolean {
	const sorted = [...positions].sort((a, b) => a - b);
	const reach = Math.ceil(size * 2.5) + 2;
	return sorted.some((start, at) => (sorted[at + size - 1] ?? Infinity) - start <= reach);
}

/** The reports of several lists, each once; a proof in one list is a proof. */
export function unite(lists: readonly (readonly Candidate[])[]): Candidate[] {
	const united = new Map<string, Candidate>();
	for (const candidate of lists.flat()) {
		const known = united.get(candidate.id);
		united.set(candidate.id, {
			...candidate,
			first: Math.min(candidate.first, known?.first ?? Infinity),
			sure: candidate.sure || (known?.sure ?? false),
		});
	}
	return [...united.values()];
}

/** The reports that stand in every list. */
export function intersect(lists: readonly (readonly Candidate[])[]): Candidate[] {
	const [head = [], ...rest] = lists;
	return rest.reduce<Candidate[]>(
		(kept, list) => {
			const other = new Map(list.map((candidate) => [candidate.id, candidate]));
			return kept.flatMap((candidate) => {
				const match = other.get(candidate.id);
				if (!match) return [];
				return [{ ...candidate, first: Math.min(candidate.first, match.first), sure: candidate.sure && match.sure }];
			});
		},
		[...head]
	);
}
