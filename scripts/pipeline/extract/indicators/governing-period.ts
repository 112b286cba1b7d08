import type { Sentence } from '../clauses.ts';
import type { Draft } from './read-sentence.ts';
import type { TimeWords } from './period.ts';

/** Units of a statistic, whose time governs the sentences that go on with it. */
const statistical = new Set(['%', '‰', '天', '人次', '例', '台', '台次', '例次', '元', '个百分点', '分']);

const isStatistic = ({ unit, value }: Draft) => (unit === null ? value === 0 : statistical.has(unit));

/** Time words before a figure, the nearest last. */
function before(words: readonly TimeWords[], from: number, to: number): TimeWords | undefined {
	const inside = words.filter((one) => one.from >= from && one.to <= to && !/^每/u.test(one.text));
	return inside.findLast(({ isDefinite }) => isDefinite) ?? inside.at(-1);
}

/**
 * The time words that govern each draft of a passage: those of its clause, else of an earlier clause of its sentence, else
 * of the sentence before where both go through a statistic (2021年上半年……。平均住院日8.53天), else those of the lead-in
 * that introduces the passage.
 */
export function governingPeriods(
	sentences: readonly Sentence[],
	drafts: readonly (readonly Draft[])[],
	words: readonly TimeWords[],
	leadIn: TimeWords | undefined
): Map<Draft, TimeWords> {
	const periods = new Map<Draft, TimeWords>();
	let carried: TimeWords | undefined;
	for (const [index, sentence] of sentences.entries()) {
		const own = drafts[index]!;
		for (const draft of own) {
			const clause = sentence.clauses[draft.clause] ?? sentence;
			const inClause = words.findLast((one) => one.from >= clause.from && one.to <= draft.to);
			const found =
				inClause ?? before(words, sentence.from, clause.from) ?? (isStatistic(draft) ? carried : undefined) ?? leadIn;
			if (found) periods.set(draft, found);
		}
		const spoken = before(words, sentence.from, sentence.to);
		if (spoken?.isDefinite) carried = own.some(isStatistic) ? spoken : undefined;
		else if (!own.some(isStatistic)) carried = undefined;
	}
	return periods;
}
