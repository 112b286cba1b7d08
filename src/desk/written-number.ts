import { scaled, scaleOf } from '../model/chinese-numerals.ts';

/** The first number in digits of some words, with its scale: 300万 of 将投入300万元. */
export const writtenNumber = /\d[\d,]*(?:\.\d+)?[十百千万亿]*/u;

/** A number as an editor writes it: 3000000, 300万, 1,200; undefined where it is none. */
export function numberOf(words: string): number | undefined {
	const [whole, digits, scale] = /^([\d,]+(?:\.\d+)?|-\d+(?:\.\d+)?)([十百千万亿]*)$/u.exec(words.trim()) ?? [];
	return whole === undefined ? undefined : scaled(Number(digits!.replaceAll(',', '')), scaleOf(scale!));
}
