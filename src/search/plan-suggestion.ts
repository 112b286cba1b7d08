import type { Archive } from './archive.ts';
import { findExact, unite } from './engine.ts';
import { lettersOf } from './fold.ts';
import { halvesOf, type Suggestion, suggestRuns } from './suggest.ts';
import { type ExactTerm, type Plan, planExact } from './tiers.ts';

/** Reports read to find what a wrong query may mean. */
const readForSuggestion = 40;

/** What stands one character away from the terms that are not found. */
async function suggest(archive: Archive, found: readonly ExactTerm[]): Promise<Map<ExactTerm, Suggestion[]>> {
	const suggestions = new Map<ExactTerm, Suggestion[]>();
	for (const exact of found) {
		if (exact.term.forced || (exact.candidates.length > 0 && found.length > 1)) continue;
		const halves = halvesOf(lettersOf(exact.run)).filter((half) => half !== '');
		const lists = await Promise.all(halves.map((half) => findExact(archive.engine, half)));
		const reports = await Promise.all(
			unite(lists)
				.slice(0, readForSuggestion)
				.map((candidate) => candidate.load())
		);
		const runs = suggestRuns(exact.run, reports, archive.fold);
		if (runs.length > 0) suggestions.set(exact, runs);
	}
	return suggestions;
}

/** Runs of one kind that are offered together: which of them is meant only the reader knows. */
const mostSuggested = 8;

/**
 * The plan with what may be meant in place of each term that is not found, and what to offer the reader.
 *
 * @example
 * await planSuggestion(archive, found); // → looks for 平均住院日
 */
export async function planSuggestion(
	archive: Archive,
	found: readonly ExactTerm[]
): Promise<[Plan | undefined, Suggestion[]]> {
	const suggestions = await suggest(archive, found);
	if (suggestions.size === 0) return [undefined, []];
	const instead: Plan['instead'] = [];
	const corrected = await Promise.all(
		found.map(async (exact) => {
			const [best, ...others] = suggestions.get(exact) ?? [];
			if (!best) return exact;
			const alike = [best, ...others.filter(({ kind }) => kind === best.kind)].slice(0, mostSuggested);
			instead.push({ from: exact.term.text, to: alike.map(({ text }) => text) });
			const patterns = alike.map(({ run }) => run);
			const lists = await Promise.all(patterns.map((run) => findExact(archive.engine, run)));
			return { ...exact, patterns, candidates: unite(lists) };
		})
	);
	const plan = planExact(archive, corrected);
	return [plan && { ...plan, tier: 'suggestion', instead }, [...suggestions.values()].flat().slice(0, mostSuggested)];
}
