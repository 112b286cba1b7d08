import type { Indicator } from '../../model/schemas/article.ts';
import { foldForRules } from '../../model/fold-for-rules.ts';
import { findNumerals } from '../../model/numeral.ts';
import { findQuote } from './find-quote.ts';

/** Words for the first place and for none, which are no numerals. */
const inWords = /第?首|零/u;

/** True where both are the same number, but for rounding in the binary fraction. */
function same(a: number, b: number): boolean {
	return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));
}

/**
 * `[from, to)` of the number within a quote, in UTF-16 units, with 第 before it and 余 behind it: the one that means the value,
 * else the first in digits, else the first.
 */
function numberIn(quote: string, value: number): [number, number] | undefined {
	const numerals = findNumerals(foldForRules(quote));
	const found =
		numerals.find((one) => same(one.value, value)) ?? numerals.find(({ isChinese }) => !isChinese) ?? numerals[0];
	if (!found) {
		const word = inWords.exec(quote);
		return word ? [word.index, word.index + word[0].length] : undefined;
	}
	const from = quote[found.from - 1] === '第' ? found.from - 1 : found.from;
	return [from, /[余多]/u.test(quote[found.to] ?? '') ? found.to + 1 : found.to];
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
