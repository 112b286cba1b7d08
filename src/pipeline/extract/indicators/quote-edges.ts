import type { Utf16 } from '../../../model/offsets.ts';
import type { Figure } from './figure.ts';
import type { Draft } from './reading.ts';

/** A preposition whose object would read as the doer if a quote began behind it. */
const preposition = /(?:[向给让使被]|(?<![作行成认以])为|(?<![面针核])对|通过|按照?)$/u;

/** How far before its number a qualifier may stand. */
const farthest = 24;

/** Where a quote begins that holds the qualifier too: 至少组织1次. */
function withQualifier(text: string, { qualifier, from, to }: Draft): Utf16 {
	if (qualifier === null || text.slice(from, to).includes(qualifier)) return from;
	const at = text.slice(Math.max(0, from - farthest), from).lastIndexOf(qualifier);
	return at < 0 ? from : Math.max(0, from - farthest) + at;
}

/**
 * Where the quote of a figure begins, so that nobody is turned into the doer: not between a number and what it counts, not
 * behind 向, 为, 给.
 *
 * @example
 * // 向20余万名患者提供了超过9000万小时的志愿服务: from 患者 back to 向
 */
export function quoteFrom(text: string, draft: Draft, figures: readonly Figure[]): Utf16 {
	const from = withQualifier(text, draft);
	const cut = figures.find(({ to }) => to === from);
	const start = cut?.from ?? from;
	const led = preposition.exec(text.slice(Math.max(0, start - 2), start))?.[0].length ?? 0;
	return start - led;
}
