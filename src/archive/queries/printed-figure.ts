import { findTenths } from '../../model/chinese-numerals.ts';
import { foldForRules } from '../../model/fold-for-rules.ts';
import { findDoublings, findNumerals, halfAfter } from '../../model/numeral.ts';
import type { Indicator } from '../../model/schemas/article.ts';
import { splitQualifier } from './glance.ts';

/** A figure as its sentence prints it: what stands before the number, the number, what stands after it. */
export interface PrintedFigure {
	before: string;
	number: string;
	/** Unit and qualifier in their printed order: %以上, 余场次. */
	after: string;
}

/** What is asked of a figure to print it. */
type Printed = Pick<Indicator, 'value' | 'valueTo' | 'unit' | 'qualifier' | 'quote'>;

/** A run of a quote that means a value, `[from, to)`, the unit included where it cannot be told from the number. */
interface Run {
	from: number;
	to: number;
	hasUnit: boolean;
}

const same = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));

/** A word for none, or for the first place. */
const words: readonly (readonly [RegExp, number])[] = [
	[/无|零|没有/u, 0],
	[/第?首|第一/u, 1],
];

/** The runs of a quote that mean the value, best first: shares and doublings in words, numbers, halves, words. */
function runsOf({ quote, value, valueTo, unit }: Printed): Run[] {
	const plain = foldForRules(quote);
	const inWords = unit === '%' ? [...findTenths(plain), ...findDoublings(plain)] : [];
	const numerals = findNumerals(plain);
	const halved = numerals.flatMap(({ from, to, value: whole }): Run[] => {
		const half = same(whole + 0.5, value) ? halfAfter(plain.slice(to)) : undefined;
		return half ? [{ from, to: to + half.length, hasUnit: true }] : [];
	});
	return [
		...inWords.filter((one) => same(one.value, value)).map(({ from, to }) => ({ from, to, hasUnit: true })),
		...numerals
			.filter((one) => same(one.value, value) && (valueTo === undefined || one.valueTo === valueTo))
			.map(({ from, to, isPercent }) => ({ from, to, hasUnit: isPercent })),
		...halved,
		...words.flatMap(([word, meant]): Run[] => {
			const match = meant === value ? word.exec(plain) : null;
			return match ? [{ from: match.index, to: match.index + match[0].length, hasUnit: false }] : [];
		}),
	];
}

/** Both orders in which a unit and a qualifier can follow a number, longest first. */
function tails(unit: string, qualifier: string): string[] {
	return [qualifier + unit, unit + qualifier, unit, qualifier].filter((tail) => tail !== '');
}

/** How a run of the quote is printed, with what stands round it. */
function around({ quote, unit, qualifier }: Printed, { from: first, to, hasUnit }: Run): PrintedFigure {
	const from = quote[first - 1] === '第' ? first - 1 : first;
	const [unitWord, qualifierWord] = [unit ?? '', qualifier ?? ''];
	const run = quote.slice(from, to);
	// 2000余场次: 余 behind the number belongs to its unit, 20余万 to the number.
	const approximate = /[余多来]$/u.exec(run)?.[0] ?? '';
	const number = run.slice(0, run.length - approximate.length);
	const rest = quote.slice(to - approximate.length);
	const tail = tails(hasUnit ? '' : unitWord, qualifierWord).find((one) => rest.startsWith(one)) ?? approximate;
	const head = quote.slice(0, from);
	const isNear = qualifierWord !== '' && head.endsWith(qualifierWord);
	// 至少组织1次: the qualifier stands apart.
	const isApart =
		qualifierWord !== '' && !isNear && !(number + tail).includes(qualifierWord) && head.includes(qualifierWord);
	const isMissing = !hasUnit && unitWord !== '' && !(number + tail).includes(unitWord);
	return {
		before: isNear ? qualifierWord : isApart ? `${qualifierWord}……` : '',
		number,
		after: isMissing ? tail + unitWord : tail,
	};
}

/**
 * How the sentence of a figure prints it, with unit and qualifier in their place; the plain value where it is not found.
 *
 * @example
 * // 各类科普讲座2000余场次 → { before: '', number: '2000', after: '余场次' }
 * // 向20余万名患者 → { before: '', number: '20余万', after: '名' }
 * // 出院随访率超过92% → { before: '超过', number: '92', after: '%' }
 */
export function printedFigure(figure: Printed): PrintedFigure {
	const printed = runsOf(figure).map((run) => around(figure, run));
	const best = printed.toSorted((a, b) => b.before.length + b.after.length - (a.before.length + a.after.length))[0];
	if (best) return best;
	const { before, after } = splitQualifier(figure.qualifier);
	return { before, number: String(figure.value), after: (figure.unit ?? '') + after };
}

/** The same in one run: 2000余场次. */
export function readFigure(figure: Printed): string {
	const { before, number, after } = printedFigure(figure);
	return before + number + after;
}
