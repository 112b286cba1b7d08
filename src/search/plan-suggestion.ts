import type { Archive } from './archive.ts';
import { findExact, findLoosely, unite } from './engine.ts';
import { lettersOf } from './fold.ts';
import { findHomophones } from './homophones.ts';
import type { PinyinLexicon } from './records.ts';
import { halvesOf, type Suggestion, suggestRuns } from './suggest.ts';
import { exactly, type ExactTerm, type Plan, planExact } from './tiers.ts';

/** Reports read to find what a wrong query may mean. */
const readForSuggestion = 40;

/** What asks for the hospital of a place is taken for another only where that is one: 昆明的医院 is not 鲜明的医院. */
const looksLikeName = /^\p{Script=Han}{2,4}的(?:医院|总院)$/u;

/** What stands one character away from the terms that are not found. */
async function suggest(archive: Archive, found: readonly ExactTerm[]): Promise<Map<ExactTerm, Suggestion[]>> {
	const suggestions = new Map<ExactTerm, Suggestion[]>();
	for (const exact of found) {
		if (exact.term.forced || (exact.candidates.length > 0 && found.length > 1)) continue;
		const letters = lettersOf(exact.run);
		const halves = halvesOf(letters).filter((half) => half !== '');
		const lists = await Promise.all([
			...halves.map((half) => findExact(archive.engine, half)),
			// Two characters in each other's place over the middle leave neither half whole.
			findLoosely(archive.engine, letters),
		]);
		const reports = await Promise.all(
			unite(lists)
				.slice(0, readForSuggestion)
				.map((candidate) => candidate.load())
		);
		const lexicon = await archive.load.pinyin();
		const alike = await soundingAlike(archive, lexicon, exact.run);
		const slips = suggestRuns(exact.run, reports, archive.fold).filter(
			({ run }) => !looksLikeName.test(exact.run) || lexicon.terms.hospital.some((term) => term.includes(run))
		);
		const runs = alike.length > 0 ? alike : slips;
		if (runs.length > 0) suggestions.set(exact, runs);
	}
	return suggestions;
}

/** Names that sound like the run and stand in a report. */
async function soundingAlike(archive: Archive, lexicon: PinyinLexicon, run: string): Promise<Suggestion[]> {
	const homophones = await archive.load.homophones();
	const names = findHomophones(run, lexicon, homophones);
	const lists = await Promise.all(names.map((name) => findExact(archive.engine, name)));
	return names.flatMap((text, index): Suggestion[] => {
		const count = lists[index]?.length ?? 0;
		return count > 0 ? [{ text, run: text, kind: 'wrong', count }] : [];
	});
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
			const patterns = alike.map(({ run }) => exactly(run));
			const lists = await Promise.all(patterns.map(({ text }) => findExact(archive.engine, text)));
			return { ...exact, patterns, candidates: unite(lists) };
		})
	);
	const plan = planExact(archive, corrected);
	return [plan && { ...plan, tier: 'suggestion', instead }, [...suggestions.values()].flat().slice(0, mostSuggested)];
}
