import type { Indicator } from '../../model/schemas/article.ts';
import { foldForRules } from '../../model/fold-for-rules.ts';
import { findNumerals } from '../../model/numeral.ts';
import { findQuote } from './find-quote.ts';

const scales: Readonly<Record<string, number>> = { '': 1, 百: 1e2, 千: 1e3, 万: 1e4, 亿: 1e8 };
const arabicNumber = /第?(?<digits>\d+(?:\.\d+)?)(?<scale>[百千万亿]?)[余多]?/gu;
const chineseNumber = /第?[〇一二两三四五六七八九十百千万亿首零]+(?:成[一二三四五六七八九]?)?[余多]?/u;

/** True where both are the same number, but for rounding in the binary fraction. */
function same(a: number, b: number): boolean {
	return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));
}

/** `[from, to)` of a number in words that means the value: 两 of 一名医生、两张病床. */
function numeralIn(quote: string, value: number): [number, number] | undefined {
	const found = findNumerals(foldForRules(quote)).find((one) => same(one.value, value));
	return found && [quote[found.from - 1] === '第' ? found.from - 1 : found.from, found.to];
}

/** `[from, to)` of the number within a quote, in UTF-16 units: the one that means the value, else the first. */
function numberIn(quote: string, value: number): [number, number] | undefined {
	const arabic = [...quote.matchAll(arabicNumber)];
	const exact = arabic.find(({ groups }) => same(Number(groups!.digits) * scales[groups!.scale ?? '']!, value));
	const inWords = exact ? undefined : numeralIn(quote, value);
	if (inWords) return inWords;
	const match = exact ?? arabic[0] ?? chineseNumber.exec(quote);
	return match ? [match.index, match.index + match[0].length] : undefined;
}

/**
 * Finds the number of a figure, with its unit, in the reading text of its block: `[from, to)` in code points.
 *
 * @example
 * // 平均住院日8.53天 → the run 8.53天
 */
export function locateFigure(
	text: string,
	figure: Pick<Indicator, 'quote' | 'value' | 'unit'>
): [number, number] | undefined {
	const place = findQuote(text, figure.quote);
	if (!place) return undefined;
	const [from, to] = place;
	const run = Array.from(text).slice(from, to).join('');
	const number = numberIn(run, figure.value);
	if (!number) return undefined;
	const [start, end] = number;
	const unit = figure.unit && run.startsWith(figure.unit, end) ? figure.unit.length : 0;
	const before = Array.from(run.slice(0, start)).length;
	return [from + before, from + before + Array.from(run.slice(start, end + unit)).length];
}
