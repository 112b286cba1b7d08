import type { Archive } from './archive.ts';
import { type Candidate, findExact, intersect, unite } from './engine.ts';
import { hospitalsOfPlace, readHospitalName } from './hospital-names.ts';
import type { QueryTerm } from './parse-query.ts';
import { rarityOf, type SearchTerm } from './rank.ts';

/** How a query was understood. */
export type Tier = 'exact' | 'pinyin' | 'loose' | 'words' | 'suggestion' | 'none';

/** What to look for, and where it may stand. */
export interface Plan {
	tier: Tier;
	terms: SearchTerm[];
	candidates: Candidate[];
	/** What was looked for in place of what was typed. */
	instead: { from: string; to: string[] }[];
}

/** A term of the query with its folded run and the reports in which it stands exactly. */
export interface ExactTerm {
	term: QueryTerm;
	run: string;
	patterns: string[];
	candidates: Candidate[];
}

/** A term for ranking, from its runs and the reports that may have it. */
export function toSearchTerm(runs: readonly string[], found: number, size: number, loose = false): SearchTerm {
	return { patterns: runs.map((text) => ({ text, loose })), rarity: rarityOf(found, size) };
}

/** A plan from its parts; undefined where no report has them all. */
export function toPlan(
	tier: Tier,
	parts: readonly { runs: readonly string[]; candidates: Candidate[]; loose?: boolean }[],
	size: number,
	instead: Plan['instead'] = []
): Plan | undefined {
	const candidates = intersect(parts.map((part) => part.candidates));
	if (candidates.length === 0) return undefined;
	const terms = parts.map((part) => toSearchTerm(part.runs, part.candidates.length, size, part.loose ?? false));
	return { tier, terms, candidates, instead };
}

/**
 * Looks a term up as it is typed: under the hospital's other names too, and, if nothing is found, with the characters that
 * are traditional in one word and plain in another, or as the place of hospitals.
 */
export async function findTerm(archive: Archive, term: QueryTerm): Promise<ExactTerm> {
	const run = archive.fold(term.text);
	const { otherNames } = term.forced ? { otherNames: [] } : readHospitalName(run, archive.hospitals, archive.fold);
	const patterns = [run, ...otherNames];
	const candidates = unite(await Promise.all(patterns.map((pattern) => findExact(archive.engine, pattern))));
	if (candidates.length > 0 || term.forced) return { term, run, patterns, candidates };
	const other = archive.eitherWay(term.text);
	const there = hospitalsOfPlace(run, archive.hospitals, archive.fold).map(({ name }) => archive.fold(name));
	const further = [...(other === run ? [] : [other]), ...there];
	const lists = await Promise.all(further.map((pattern) => findExact(archive.engine, pattern)));
	return { term, run, patterns: [...patterns, ...further], candidates: unite(lists) };
}

/** Every term as it is typed. */
export function planExact(archive: Archive, found: readonly ExactTerm[]): Plan | undefined {
	const parts = found.map(({ patterns, candidates }) => ({ runs: patterns, candidates }));
	const instead = found.flatMap(({ term, patterns: [, ...others] }) =>
		others.length > 0 ? [{ from: term.text, to: others }] : []
	);
	return toPlan('exact', parts, archive.size, instead);
}
