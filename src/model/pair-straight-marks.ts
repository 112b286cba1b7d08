import { matchesIn } from './matches-in.ts';

/**
 * A text with the straight quotation marks and full stops of a typewriter as Chinese ones; no character more or less.
 *
 * Straight marks open and close by turns; a text with an odd number of them keeps the last. A point ends a sentence where
 * Han characters or quotation marks stand round it: 3.5 and B. keep theirs.
 *
 * @example
 * pairStraightMarks('"路还长着呢."院长说.') // '“路还长着呢。”院长说。'
 */
export function pairStraightMarks(text: string): string {
	const straight = matchesIn(/"/gu, text).length;
	let seen = 0;
	return text
		.replaceAll('"', (mark) => {
			seen += 1;
			if (seen === straight && straight % 2 === 1) return mark;
			return seen % 2 === 1 ? '“' : '”';
		})
		.replaceAll(/(?<=[\p{Script=Han}”])\.(?=[\p{Script=Han}“”]|$)/gu, '。');
}
