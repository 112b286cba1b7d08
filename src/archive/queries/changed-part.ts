import type { Note } from '../../model/schemas/article.ts';

/** What of an emendation differs from what is printed. */
export interface ChangedPart {
	/** `[from, to)` in code points of the block's text; empty where something is only added. */
	from: number;
	to: number;
	/** What stands there in the archive's reading; empty where something is only taken out. */
	reading: string;
}

/**
 * The part of an emended run that differs from its reading.
 *
 * @example
 * // 汉襄胥骨, to be read 汉襄肱骨 → 胥, 肱
 */
export function changedPart({ span: [from, to], corr = '' }: Pick<Note, 'span' | 'corr'>, text: string): ChangedPart {
	const printed = Array.from(text).slice(from, to);
	const reading = Array.from(corr);
	const shorter = Math.min(printed.length, reading.length);
	let head = 0;
	while (head < shorter && printed[head] === reading[head]) head += 1;
	let tail = 0;
	while (tail < shorter - head && printed.at(-1 - tail) === reading.at(-1 - tail)) tail += 1;
	return { from: from + head, to: to - tail, reading: reading.slice(head, reading.length - tail).join('') };
}
