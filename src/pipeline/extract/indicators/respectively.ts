import type { Utf16 } from '../../../model/offsets.ts';
import type { Comparison } from '../../../model/schemas/article.ts';
import type { Sentence } from '../clauses.ts';
import { multipleOf } from './change.ts';
import type { Figure } from './figure.ts';
import { draftOf, type Draft, type Reading } from './reading.ts';

const separators = /[、和及与]|以及/u;

/** Splits a list of names in as many parts as there are figures: 、 first, then 和 and 与. */
function splitNames(words: string, count: number): string[] | undefined {
	const parts = words.split('、');
	if (parts.length === count) return parts;
	const all = words.split(separators).filter((part) => part !== '');
	return all.length === count ? all : undefined;
}

/** What the last name of a list says for all: 高血压、糖尿病患者规范管理率, 电子病历完成率. */
const sharedEnding = /[一-龥]{0,6}(?:[率量数]|占比|比例|人次|满意度)$/u;

/**
 * Pairs the figures after 分别 with the names before it, one indicator a name, all with the same quote.
 *
 * Where the numbers of names and figures differ nothing is paired.
 *
 * @example
 * // 自助预约率、自助缴费率分别达到90.15%、49.59% → 自助预约率 90.15 %, 自助缴费率 49.59 %
 */
export function pairRespectively(
	sentence: Sentence,
	figures: readonly Figure[],
	text: string,
	{ names, readChange }: Reading
): Draft[] {
	return sentence.clauses.flatMap((clause, index): Draft[] => {
		const words = text.slice(clause.from, clause.to);
		const at = words.indexOf('分别');
		if (at < 0) return [];
		const after = figures.filter(({ from }) => from >= clause.from + at && from < clause.to);
		if (after.length < 2) return [];
		const previous = sentence.clauses[index - 1];
		const head = words.slice(0, at);
		const tail = text.slice(clause.from + at, after[0]!.from);
		const change = readChange(head + tail.replace('分别', ''));
		const ownHead = change ? head.slice(0, Math.min(head.length, change.from)) : head;
		const own = names.before(ownHead);
		if (isOfEarlierFigures(sentence, index, figures, own?.name, after.length)) return [];
		const ownNames = own && splitNames(own.name, after.length);
		const before = previous && names.before(text.slice(previous.from, previous.to));
		const list =
			ownNames ??
			(own ? undefined : before && splitNames(before.name, after.length)) ??
			after.map(() => own?.name ?? before?.name ?? '');
		const isSame = new Set(list).size === 1;
		const ending = isSame ? '' : (sharedEnding.exec(list.at(-1) ?? '')?.[0] ?? '');
		const from = own ? clause.from + own.from : clause.from;
		return after.map((figure, number) => {
			const name = list[number]!;
			const full = ending !== '' && !sharedEnding.test(name) ? name + ending : name;
			return draftOf({
				rule: 'indicators/respectively',
				name: full,
				value: figure.value,
				valueTo: figure.valueTo,
				unit: figure.unit ?? after.at(-1)!.unit,
				qualifier: figure.qualifier,
				comparison: change
					? { base: change.base, direction: change.direction, value: figure.value, unit: figure.unit, from: null }
					: null,
				isChange: change !== undefined,
				from,
				to: after.at(-1)!.to,
				clause: index,
			});
		});
	});
}

/** Whether the figures after 分别 say how the figures of the clauses before changed: those are as many, and no name stands between. */
function isOfEarlierFigures(
	sentence: Sentence,
	clause: number,
	figures: readonly Figure[],
	own: string | undefined,
	count: number
): boolean {
	const earlier = figures.filter(({ from }) => from >= sentence.from && from < sentence.clauses[clause]!.from);
	return (own === undefined || /^(?:均|都|同比|数量)?$/u.test(own)) && earlier.length >= count;
}

/** Changes of the figures before them, in their order. */
export interface ChangesInOrder {
	/** The figures that only say the changes. */
	figures: Figure[];
	comparisons: Comparison[];
	/** Where the clause of the changes begins. */
	from: Utf16;
}

/**
 * Reads the changes of several figures told together.
 *
 * @example
 * // 接诊13.4万人次，抢救6852人次，同比分别增长8.6%、11.2% → 8.6 % for the first, 11.2 % for the second
 */
export function changesInOrder(
	sentence: Sentence,
	figures: readonly Figure[],
	text: string,
	{ names, readChange }: Reading
): ChangesInOrder[] {
	return sentence.clauses.flatMap((clause, index): ChangesInOrder[] => {
		const words = text.slice(clause.from, clause.to);
		const at = words.indexOf('分别');
		const after = figures.filter(({ from }) => from >= clause.from + at && from < clause.to);
		if (at < 0 || after.length < 2) return [];
		const head = words.slice(0, at) + text.slice(clause.from + at, after[0]!.from).replace('分别', '');
		const change = readChange(head);
		const base = multipleOf(head);
		if (!change && !base) return [];
		const own = names.before(change ? head.slice(0, change.from) : '')?.name;
		if (!isOfEarlierFigures(sentence, index, figures, own, after.length)) return [];
		const comparisons = after.map(({ value, unit }): Comparison => ({
			base: change ? change.base : base!,
			direction: change ? change.direction : value >= 1 ? 'up' : 'down',
			value,
			unit,
			from: null,
		}));
		return [{ figures: after, comparisons, from: clause.from }];
	});
}
