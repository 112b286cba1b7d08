import type { Archive } from './archive.ts';
import { type Candidate, findExact, findLoosely, unite } from './engine.ts';
import { lettersOf } from './fold.ts';
import { mayBePinyin, readPinyin } from './pinyin.ts';
import { splitRun } from './split-words.ts';
import { type ExactTerm, findTerm, type Plan, toPlan } from './tiers.ts';

export { planSuggestion } from './plan-suggestion.ts';

/** The reports of some Chinese runs, looked up as if they had been typed. */
async function findRuns(
	archive: Archive,
	runs: readonly string[]
): Promise<{ runs: string[]; candidates: Candidate[] }> {
	const typed = runs.map((text) => findTerm(archive, { text, forced: false, excluded: false }));
	const found = await Promise.all(typed);
	return { runs: found.flatMap(({ patterns }) => patterns), candidates: unite(found.map((term) => term.candidates)) };
}

/** Terms in Latin letters read as pinyin or initials: together (gan zhou), else each. */
export async function planPinyin(archive: Archive, found: readonly ExactTerm[]): Promise<Plan | undefined> {
	const latin = found.filter(({ run, term }) => mayBePinyin(run) && !term.forced);
	if (latin.length === 0) return undefined;
	const lexicon = await archive.load.pinyin();
	if (latin.length === found.length && found.length > 1) {
		const typed = found.map(({ run }) => run).join('');
		const { runs } = readPinyin(typed, lexicon);
		if (runs.length > 0) {
			const from = found.map(({ term }) => term.text).join(' ');
			return toPlan('pinyin', [await findRuns(archive, runs)], archive.size, [{ from, to: runs }]);
		}
	}
	const instead: Plan['instead'] = [];
	const parts = await Promise.all(
		found.map(async (exact) => {
			const { runs } = latin.includes(exact) ? readPinyin(exact.run, lexicon) : { runs: [] };
			if (runs.length === 0) return { runs: exact.patterns, candidates: exact.candidates };
			instead.push({ from: exact.term.text, to: runs });
			return findRuns(archive, runs);
		})
	);
	return instead.length > 0 ? toPlan('pinyin', parts, archive.size, instead) : undefined;
}

/** Punctuation left out on both sides: 323健康问题 finds “323”健康问题. */
export async function planLoose(archive: Archive, found: readonly ExactTerm[]): Promise<Plan | undefined> {
	if (found.every(({ term, run }) => term.forced || lettersOf(run).length < 2)) return undefined;
	const parts = await Promise.all(
		found.map(async ({ term, run, patterns, candidates }) => {
			const letters = lettersOf(run);
			if (term.forced || letters.length < 2) return { runs: patterns, candidates };
			const runs = patterns.map(lettersOf);
			return { runs, loose: true, candidates: unite([candidates, await findLoosely(archive.engine, letters)]) };
		})
	);
	return toPlan('loose', parts, archive.size);
}

/** Reports read to find the words of a run. */
const readForWords = 24;

/** The words of a run in the report that needs the fewest; undefined where no report has them all. */
async function findWords(archive: Archive, run: string): Promise<string[] | undefined> {
	const letters = [...new Set(lettersOf(run))];
	if (letters.length < 3) return undefined;
	const matches = (await archive.engine.together(letters)).slice(0, readForWords);
	const splits = await Promise.all(matches.map(async (match) => splitRun(run, await match.load(), archive.fold)));
	return splits
		.filter((split) => split !== undefined)
		.sort((a, b) => a.length - b.length)
		.at(0);
}

/** The words of every term, wherever in the report they stand. */
export async function planWords(archive: Archive, found: readonly ExactTerm[]): Promise<Plan | undefined> {
	const runs: string[] = [];
	for (const { term, run, candidates } of found) {
		const words = term.forced || candidates.length > 0 ? [run] : await findWords(archive, run);
		if (!words) return undefined;
		runs.push(...words);
	}
	const distinct = [...new Set(runs)];
	if (distinct.length <= found.length) return undefined;
	const parts = await Promise.all(
		distinct.map(async (run) => ({ runs: [run], candidates: await findExact(archive.engine, run) }))
	);
	const instead = [{ from: found.map(({ term }) => term.text).join(' '), to: distinct }];
	return toPlan('words', parts, archive.size, instead);
}
