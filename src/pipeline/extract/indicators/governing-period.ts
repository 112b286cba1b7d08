import type { Utf16 } from '../../../model/offsets.ts';
import type { Sentence } from '../clauses.ts';
import type { Draft } from './reading.ts';
import type { TimeWords } from '../../../model/period.ts';

/** Units of a statistic, whose time governs the sentences that go on with it. */
const statistical = new Set(['%', '‰', '天', '人次', '例', '台', '台次', '例次', '元', '个百分点', '分']);

const isStatistic = ({ unit, value }: Draft) => (unit === null ? value === 0 : statistical.has(unit));

/** Time words before a figure, the nearest last. */
function before(words: readonly TimeWords[], from: Utf16, to: Utf16): TimeWords | undefined {
	const inside = words.filter((one) => one.from >= from && one.to <= to && !/^每/u.test(one.text));
	return inside.findLast(({ isDefinite }) => isDefinite) ?? inside.at(-1);
}

/** Years running that no period can hold: 连续7年 in a plan of five years. The words stay, their years are not said. */
function isLonger({ rule, value }: Draft, { edtf }: TimeWords): boolean {
	const years = /^(\d{4})(?:-\d{2})?(?:\/(\d{4}))?/u.exec(rule === 'indicators/years-running' ? (edtf ?? '') : '');
	if (!years || edtf?.endsWith('..')) return false;
	return value > Number(years[2] ?? years[1]) - Number(years[1]) + 1;
}

/** What a sentence leaves to the next. */
interface Carried {
	/** For statistics: from a sentence of statistics with a time, as long as statistics go on. */
	statistics: TimeWords | undefined;
	/** For every figure of the next sentence: the time with which this one opens. */
	next: TimeWords | undefined;
}

/** What has gone on since some event is not of its year: 2020年获批……，累计做了2316例. */
const sinceThen = /(?:累计|已|现有|目前|成员单位)[^，。；]*$/u;
/** What there is now: 现有职工680人, 拥有病床520张. */
const present = /^(?:[^，。；]{0,6}?)(?:现有|现拥有|现设|现开放|拥有)/u;
const event = /(?:获批|列入|入选|成立|组建|建起|通过|挂牌|加入|牵头|上线|启动|创办)/u;

/** The time words of a draft's own sentence: of its clause, of an earlier clause, or behind it. */
function ownPeriod(text: string, sentence: Sentence, draft: Draft, words: readonly TimeWords[]): TimeWords | undefined {
	const clause = sentence.clauses[draft.clause] ?? sentence;
	const inClause = words.findLast((one) => one.from >= clause.from && one.to <= draft.to);
	// 每年至少组织1次……，至少组织1次……: a requirement keeps its turn.
	const recurring = /^(?:至少|不少于)$/u.test(draft.qualifier ?? '')
		? words.findLast((one) => one.from >= sentence.from && one.to <= clause.from)
		: undefined;
	const behind = words.find((one) => one.from >= draft.to && one.to <= clause.to);
	const earlier = before(words, sentence.from, clause.from);
	const happened = earlier && event.test(text.slice(earlier.to, clause.from)) && !/[起来]$/u.test(earlier.text);
	const isSince =
		(happened === true && sinceThen.test(text.slice(clause.from, draft.to))) ||
		// 全年配送药品1.9万单；在门诊，……: a turn of the year goes no further than its part of the sentence.
		(earlier && /^(?:全年|常年|一[年天夜])/u.test(earlier.text) && text.slice(earlier.to, clause.from).includes('；'));
	return inClause ?? recurring ?? (isSince ? undefined : earlier) ?? behind;
}

/** What a sentence with its drafts leaves to the next, after what it was left itself. */
function carry(sentence: Sentence, drafts: readonly Draft[], words: readonly TimeWords[], carried: Carried): Carried {
	const spoken = before(words, sentence.from, sentence.to);
	const hasStatistics = drafts.some(isStatistic);
	if (!spoken?.isDefinite) return { statistics: hasStatistics ? carried.statistics : undefined, next: undefined };
	const opens = spoken.from <= sentence.from + 1;
	return { statistics: hasStatistics ? spoken : undefined, next: opens ? spoken : undefined };
}

/**
 * The time words that govern each draft of a passage: those of its own sentence, the clause first; else those with which the
 * sentence before opens; else, where statistics go on (2021年上半年……。平均住院日8.53天), those of the last sentence of them;
 * else those of the lead-in that introduces the passage.
 */
export function governingPeriods(
	text: string,
	sentences: readonly Sentence[],
	drafts: readonly (readonly Draft[])[],
	words: readonly TimeWords[],
	leadIn: TimeWords | undefined
): Map<Draft, TimeWords> {
	const periods = new Map<Draft, TimeWords>();
	let carried: Carried = { statistics: undefined, next: undefined };
	for (const [index, sentence] of sentences.entries()) {
		for (const draft of drafts[index]!) {
			const clause = sentence.clauses[draft.clause] ?? sentence;
			const isNow = present.test(text.slice(clause.from, draft.to));
			const found =
				ownPeriod(text, sentence, draft, words) ??
				(isStatistic(draft) ? carried.statistics : undefined) ??
				(isNow ? undefined : (carried.next ?? leadIn));
			if (found) periods.set(draft, isLonger(draft, found) ? { ...found, edtf: null } : found);
		}
		carried = carry(sentence, drafts[index]!, words, carried);
	}
	return periods;
}
