import { divisions } from '../../../model/divisions.ts';
import type { Utf16 } from '../../../model/offsets.ts';
import type { Comparison } from '../../../model/schemas/article.ts';
import type { Sentence } from '../clauses.ts';
import { arrivesAt, baseBefore, multipleOf, startsFrom } from './change.ts';
import type { Figure } from './figure.ts';
import { nameBefore, nameOf } from './name-of-figure.ts';
import { draftOfFigure, type Draft, type Reading } from './reading.ts';
import { changesInOrder, pairRespectively } from './respectively.ts';
import { denominatorOf, rankDrafts, subjectOfRanks } from './rank-drafts.ts';
import { eachDrafts, shareInWords, thoseTold } from './special-forms.ts';

/** Words of a comparison that name nothing of their own: 例数同比增长25.4%. */
const emptyNames =
	/^(?:例数|人数|数量|量|总数|增幅|降幅|增速|增长率|同期|其中|平均|也|分别|总量|占比|该指标|该数据|人次|累计)?$/u;

/** A figure in its place: what stands round it and what was read before it. */
interface Moment {
	figure: Figure;
	next: Figure | undefined;
	/** What stands before the figure in its clause, after the figure before it, and where that begins. */
	head: string;
	from: Utf16;
	/** Number of the clause. */
	clause: number;
	/** The draft read before, of those that a change may belong to. */
	last: Draft | undefined;
	sentence: Sentence;
	ranks: Reading['ranks'];
	reading: Reading;
}

/** What a case makes of a figure. */
interface Outcome {
	drafts: Draft[];
	/** Whether the drafts stand for the last one, which they complete. */
	replacesLast?: boolean;
	/** Whether the next figure is read with this one. */
	takesNext?: boolean;
}

/** One way to read a figure; undefined where it is another. */
type Case = (moment: Moment) => Outcome | undefined;

/** 由11个增至24个: the start of a change waits for its end. */
const fromTo: Case = ({ figure, next, head, from, clause, last, sentence, reading }) => {
	const { text, names } = reading;
	const opening = startsFrom(head);
	if (!opening || !next || !arrivesAt(text.slice(figure.to, next.from))) return undefined;
	const name =
		names.before(head.slice(0, opening.index)) ??
		names.before(text.slice(figure.to, next.from)) ??
		nameBefore(sentence, clause, reading);
	const baseFrom = from + opening.index;
	const ends = sentence.clauses.findIndex((one) => next.from >= one.from && next.from <= one.to);
	const isUnitShared = figure.unit === next.unit || figure.unit === null;
	return {
		takesNext: true,
		drafts: [
			draftOfFigure(next, {
				rule: 'indicators/from-to',
				name: name?.name ?? last?.name ?? '',
				from: name && head.includes(name.name) ? from + name.from : baseFrom,
				to: next.to,
				clause: ends,
				comparison: {
					base: text.slice(baseFrom, figure.to),
					direction: directionOf(figure, next),
					value: null,
					unit: isUnitShared ? next.unit : figure.unit,
					from: figure.value,
				},
			}),
		],
	};
};

/** Lengths of time in hours, for the direction of 由2天降至4小时. */
const hours: Readonly<Record<string, number>> = {
	秒: 1 / 3600,
	分钟: 1 / 60,
	小时: 1,
	个小时: 1,
	天: 24,
	日: 24,
	个工作日: 24,
	周: 168,
	个月: 730,
	年: 8760,
};

function directionOf(before: Figure, after: Figure): Comparison['direction'] {
	const isSame = before.unit === after.unit;
	const scaleOf = ({ unit }: Figure) => (isSame ? 1 : (hours[unit ?? ''] ?? 1));
	const [a, b] = [before.value * scaleOf(before), after.value * scaleOf(after)];
	return b > a ? 'up' : b < a ? 'down' : 'same';
}

/** 是2018年的3.2倍 compares the figure before. */
const multiple: Case = ({ figure, head, last }) => {
	const base = figure.unit === '倍' ? multipleOf(head) : undefined;
	if (!base || !last) return undefined;
	const direction = figure.value >= 1 ? 'up' : 'down';
	const comparison = last.comparison ?? { base, direction, value: figure.value, unit: '倍', from: null };
	return { replacesLast: true, drafts: [{ ...last, comparison, to: figure.to }] };
};

/** 同比增长12%: a change belongs to the figure before it, or is an indicator of its own. */
const change: Case = ({ figure, head, from, clause, last, sentence, reading }) => {
	const { text, names, readChange } = reading;
	const found = figure.form === 'doubling' ? { direction: 'up' as const, ...baseBefore(head) } : readChange(head);
	if (!found) return undefined;
	const countsThings =
		found.base === null && figure.counts && names.after(text.slice(figure.to, sentence.to)) !== undefined;
	if (countsThings || (found.base === null && isSaved(head, figure))) return undefined;
	const own = names.before(head.slice(0, found.from));
	const { value, unit } = figure;
	const comparison: Comparison = { base: found.base, direction: found.direction, value, unit, from: null };
	const belongs =
		last?.comparison === null &&
		!last.isChange &&
		emptyNames.test(own?.name ?? '') &&
		(found.base !== null || isComparable(figure, last)) &&
		(isNear(text.slice(last.to, figure.from)) || (last.isRank && /^[名位]$/u.test(figure.unit ?? '')));
	if (belongs) return { replacesLast: true, drafts: [{ ...last, comparison, to: figure.to }] };
	const ownName = own && !emptyNames.test(own.name) ? own : (nameBefore(sentence, clause, reading) ?? own);
	// 排名上升了63位 is a change of rank: the list stands before.
	const isRank = /[名位]次?$/u.test(figure.unit ?? '') && /排名|名次|位次|排行/u.test(head);
	const ranked = `${subjectOfRanks(sentence, clause, reading)}排名${found.direction === 'up' ? '上升' : '下降'}`;
	return {
		drafts: [
			draftOfFigure(figure, {
				rule: isRank
					? 'indicators/rank-change'
					: figure.form === 'doubling'
						? 'indicators/doubled'
						: 'indicators/change',
				name: isRank ? ranked : (ownName?.name ?? last?.name ?? ''),
				from: own ? from + own.from : from + found.from,
				to: figure.to,
				clause,
				comparison,
				isChange: true,
				isRank,
				atMost: own && !emptyNames.test(own.name) ? 'sure' : 'likely',
			}),
		],
	};
};

/** 节约120万元 says how much was saved, not that something fell by so much. */
function isSaved(head: string, { unit }: Figure): boolean {
	return /(?:节约|节省|压减|减轻)(?:了)?$/u.test(head) && unit !== '%';
}

/** Whether a change in one unit can be that of a figure in another: per cent and times of all, else the unit is the same. */
function isComparable({ unit }: Figure, last: Draft): boolean {
	return unit === null || /^(?:%|倍|个?百分点|个?千分点|‰)$/u.test(unit) || unit === last.unit || last.unit === null;
}

/** 各1台: one a name. */
const each: Case = ({ figure, head, from, clause, reading: { names } }) =>
	figure.form === 'each' ? { drafts: eachDrafts(figure, head, from, clause, names) } : undefined;

/** 近四成手术为微创手术. */
const share: Case = ({ figure, head, clause, sentence, reading: { text, names } }) => {
	const end = sentence.clauses[clause]?.to ?? sentence.to;
	const draft =
		figure.form === 'share' ? shareInWords(figure, head, clause, text.slice(figure.to, end), names) : undefined;
	return draft && { drafts: [draft] };
};

/** 其中3例为输入病例: those counted were told of before. */
const told: Case = ({ figure, head, clause, last, sentence, reading: { text, names } }) => {
	const end = sentence.clauses[clause]?.to ?? sentence.to;
	if (names.before(head) !== undefined || names.after(text.slice(figure.to, end)) !== undefined) {
		const isAmong = /(?:其中|当中)的?\s*$/u.test(head);
		if (!isAmong) return undefined;
	}
	const draft = thoseTold(figure, clause, text.slice(figure.to, end), last, names);
	return draft && { drafts: [draft] };
};

/** 进入全国前25%. */
const percentile: Case = ({ figure, clause, last, sentence, reading }) => {
	if (figure.qualifier !== '前' || figure.unit !== '%') return undefined;
	const ranked = last?.isRank ? last.name : subjectOfRanks(sentence, clause, reading);
	const place = { name: `${ranked}百分位`, from: figure.from, to: figure.to, clause };
	return { drafts: [draftOfFigure(figure, { rule: 'indicators/percentile', ...place, isRank: true })] };
};

/** The province or city with which some words end; 全省 too. */
function regionAtEnd(words: string): string {
	const text = words.trimEnd();
	const whole = /全[国省市县区]$/u.exec(text)?.[0];
	if (whole) return whole;
	for (let from = Math.max(0, text.length - 11); from < text.length - 1; from += 1)
		if (regions.has(text.slice(from))) return text.slice(from);
	return '';
}

const regions = new Set(divisions.filter(({ level }) => level !== 'county').map(({ name }) => name));

/** Everything else: an indicator with the name that stands nearest. */
const named: Case = ({ figure, head, from, clause, last, sentence, ranks, reading }) => {
	const lastName = last && clause - last.clause <= 2 ? last.name : undefined;
	const found = nameOf({ figure, head, from, clause, sentence, reading, lastName });
	// 同比增长12%，达到110万人次: the change that stands before belongs to the figure that follows.
	if (found.rule === 'indicators/borrowed-name' && last?.isChange && last.clause >= clause - 1) {
		const { name, from: start, comparison } = last;
		const whole = { rule: 'indicators/name-value' as const, name, from: start, to: figure.to, clause, comparison };
		return { replacesLast: true, drafts: [draftOfFigure(figure, whole)] };
	}
	if (found.name === '' && last && (last.unit === figure.unit || last.clause === clause)) {
		const place = { name: last.name, from: figure.from, to: figure.to, clause };
		return { drafts: [draftOfFigure(figure, { rule: 'indicators/borrowed-name', ...place })] };
	}
	const isContext = denominatorOf(ranks, figure, reading.text);
	const region = isContext ? regionAtEnd(head) : '';
	return {
		drafts: [
			draftOfFigure(figure, {
				...found,
				clause,
				name: region + found.name,
				rule: isContext ? 'indicators/ranked' : found.rule,
				isContext,
			}),
		],
	};
};

/** The cases in the order in which they are tried. */
const cases: readonly Case[] = [fromTo, multiple, each, share, percentile, change, told, named];

/**
 * Reads the figures of a sentence, one after the other: the start of a change waits for its end, a change belongs to the
 * figure before it, everything else is an indicator with the name that stands nearest.
 *
 * @example
 * // 党支部由11个增至24个 → one draft, value 24, comparison.from 11
 * // 出院8.9万人次，同比上升10.66% → one draft, value 89000, comparison 同比 up 10.66 %
 */
export function readSentence(sentence: Sentence, reading: Reading): Draft[] {
	const { text } = reading;
	const inside = <T extends { from: Utf16 }>(list: readonly T[]) =>
		list.filter(({ from }) => from >= sentence.from && from < sentence.to);
	const ranks = inside(reading.ranks);
	const figures = inside(reading.figures).filter(
		(figure) => !ranks.some(({ from, to }) => figure.numberFrom >= from && figure.numberFrom < to)
	);
	const paired = pairRespectively(sentence, figures, text, reading);
	const together = changesInOrder(sentence, figures, text, reading);
	const used = new Set([
		...figures.filter(({ from }) => paired.some((draft) => from >= draft.from && from < draft.to)),
		...together.flatMap((one) => one.figures),
	]);
	let drafts = [...paired, ...rankDrafts(ranks, figures, sentence, reading)];

	for (const [index, figure] of figures.entries()) {
		if (used.has(figure)) continue;
		const last = drafts
			.filter((draft) => draft.from < figure.from && !draft.isContext && !(draft.isRank && draft.unit === '%'))
			.sort((a, b) => a.to - b.to)
			.at(-1);
		const place = placeOf(figure, figures[index - 1], text, sentence);
		const moment = { figure, next: figures[index + 1], ...place, last, sentence, ranks, reading };
		const outcome = firstOf(cases, moment);
		if (outcome.takesNext) used.add(moment.next!);
		drafts = [...drafts.filter((draft) => !(outcome.replacesLast && draft === last)), ...outcome.drafts];
	}
	return withChangesInOrder(drafts, together)
		.filter(({ name }) => isName(name))
		.sort((a, b) => a.from - b.from || a.to - b.to);
}

/** Whether words name something: a word that only leads to the number does not. */
function isName(name: string): boolean {
	return name.trim() !== '' && !/连续$|^[、的]/u.test(name);
}

/** What the first case that fits makes of a figure; the last case fits always. */
function firstOf(all: readonly Case[], moment: Moment): Outcome {
	for (const one of all) {
		const outcome = one(moment);
		if (outcome) return outcome;
	}
	return { drafts: [] };
}

/** What stands before a figure in its clause, after the figure before it. */
function placeOf(
	figure: Figure,
	previous: Figure | undefined,
	text: string,
	sentence: Sentence
): Pick<Moment, 'head' | 'from' | 'clause'> {
	const clause = sentence.clauses.findIndex(({ from, to }) => figure.from >= from && figure.from <= to);
	const start = (sentence.clauses[clause] ?? sentence).from;
	const from = previous && previous.to > start ? previous.to : start;
	return { head: text.slice(from, figure.from), from, clause };
}

/** Drafts with the changes that were told together: 同比分别增长8.6%、11.2%. */
function withChangesInOrder(drafts: readonly Draft[], together: ReturnType<typeof changesInOrder>): Draft[] {
	return together.reduce(
		(current, { figures, comparisons, from }) => {
			const before = current
				.filter((draft) => draft.from < from && !draft.isContext)
				.sort((a, b) => a.from - b.from)
				.slice(-comparisons.length);
			return current.map((draft) => {
				const at = before.indexOf(draft);
				if (at < 0) return draft;
				const comparison = draft.comparison ?? comparisons[at]!;
				return { ...draft, comparison, to: Math.max(draft.to, figures.at(-1)!.to) };
			});
		},
		[...drafts]
	);
}

/** A change stands next to its figure: not beyond a semicolon, nor beyond another clause with words of its own. */
function isNear(between: string): boolean {
	return !/[；。]/u.test(between) && (between.match(/，/gu)?.length ?? 0) <= 1;
}
