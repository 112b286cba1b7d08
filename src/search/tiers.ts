import type { Archive } from './archive.ts';
import { type Candidate, findExact, intersect, unite } from './engine.ts';
import { hospitalsOfPlace, readHospitalName } from './hospital-names.ts';
import type { Pattern } from './match.ts';
import type { QueryTerm } from './parse-query.ts';
import { type FoundReport, rarityOf, type SearchTerm } from './rank.ts';
import type { SearchBlock, SearchReport } from './records.ts';

/** How a query was understood. */
export type Tier = 'exact' | 'pinyin' | 'loose' | 'synonym' | 'words' | 'suggestion' | 'near' | 'none';

/** The tier as `data-tier` has it: other words looked for in place of those typed are what a suggestion is. */
export function publicTier(tier: Tier): Exclude<Tier, 'synonym'> {
	return tier === 'synonym' ? 'suggestion' : tier;
}

/** What to look for, and where it may stand. */
export interface Plan {
	tier: Tier;
	terms: SearchTerm[];
	candidates: Candidate[];
	/** What was looked for in place of what was typed. */
	instead: { from: string; to: string[] }[];
	/** How it was understood, in words, where the tier alone does not say it. */
	says?: string;
	/** Ranks a report where it is not terms that are found in it. */
	rank?: (report: SearchReport, accepts: (block: SearchBlock) => boolean) => FoundReport | undefined;
}

/** A term of the query with its folded run and the reports in which it stands exactly. */
export interface ExactTerm {
	term: QueryTerm;
	run: string;
	patterns: Pattern[];
	candidates: Candidate[];
}

/** A run as it is typed. */
export function exactly(text: string): Pattern {
	return { text, loose: false };
}

/** A term for ranking, from what stands for it and the number of reports that may have it. */
export function toSearchTerm(patterns: readonly Pattern[], found: number, size: number): SearchTerm {
	return { patterns: [...patterns], rarity: rarityOf(found, size) };
}

/** What stands for a term, and where. */
export interface Part {
	patterns: readonly Pattern[];
	candidates: Candidate[];
}

/** A plan from its parts; undefined where no report has them all. */
export function toPlan(
	tier: Tier,
	parts: readonly Part[],
	size: number,
	rest: Partial<Pick<Plan, 'instead' | 'says'>> = {}
): Plan | undefined {
	const candidates = intersect(parts.map((part) => part.candidates));
	if (candidates.length === 0) return undefined;
	const terms = parts.map((part) => toSearchTerm(part.patterns, part.candidates.length, size));
	return { tier, terms, candidates, instead: [], ...rest };
}

/** The reports in which one of the patterns may stand. */
export async function findPatterns(archive: Archive, patterns: readonly Pattern[]): Promise<Candidate[]> {
	const lists = await Promise.all(
		patterns.map(async ({ text, hospital }) => {
			const found = await findExact(archive.engine, text);
			return hospital === undefined ? found : found.filter(({ id }) => archive.recordOf(id)?.hospital?.id === hospital);
		})
	);
	return unite(lists);
}

/**
 * Looks a term up as it is typed: under the hospital's other names too, and, if nothing is found, with the characters that
 * are traditional in one word and plain in another, or as the place of hospitals.
 */
export async function findTerm(archive: Archive, term: QueryTerm): Promise<ExactTerm> {
	const runs = [term.text, ...(term.or ?? [])].map(archive.fold);
	const [run = ''] = runs;
	const names = term.forced ? [] : runs.map((one) => readHospitalName(one, archive.hospitals, archive.fold));
	const others = names.flatMap(({ otherNames, hospital = '' }) =>
		otherNames.map((text): Pattern => ({ ...exactly(text), hospital }))
	);
	const patterns = [...runs.map(exactly), ...others];
	const candidates = await findPatterns(archive, patterns);
	if (candidates.length > 0 || term.forced) return { term, run, patterns, candidates };
	const other = archive.eitherWay(term.text);
	const there = hospitalsOfPlace(run, archive.hospitals, archive.fold).map(({ name }) => archive.fold(name));
	const further = [...(other === run ? [] : [other]), ...there].map(exactly);
	return { term, run, patterns: [...patterns, ...further], candidates: await findPatterns(archive, further) };
}

/** Every term as it is typed. */
export function planExact(archive: Archive, found: readonly ExactTerm[]): Plan | undefined {
	const instead = found.flatMap(({ term, patterns }) => {
		const others = patterns.slice(1 + (term.or?.length ?? 0)).map(({ text }) => text);
		return others.length > 0 ? [{ from: term.text, to: others }] : [];
	});
	return toPlan('exact', found, archive.size, { instead });
}
