import type { Utf16 } from '../../../model/offsets.ts';
import type { Figure } from './figure.ts';

/** A preposition whose object would read as the doer if a quote began behind it. */
const preposition = /(?:[向给让使被]|(?<![作行成认以])为|(?<![面针核])对|通过|按照?)$/u;

/**
 * Where the quote of a figure begins, so that nobody is turned into the doer: not between a number and what it counts, not
 * behind 向, 为, 给.
 *
 * @example
 * // 向20余万名患者提供了超过9000万小时的志愿服务: from 患者 back to 向
 */
export function quoteFrom(text: string, from: Utf16, figures: readonly Figure[]): Utf16 {
	const cut = figures.find(({ to }) => to === from);
	const start = cut?.from ?? from;
	const led = preposition.exec(text.slice(Math.max(0, start - 2), start))?.[0].length ?? 0;
	return start - led;
}
