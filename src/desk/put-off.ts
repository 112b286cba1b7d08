import type { Doubt } from './list-doubts.ts';
import { change, type Work } from './work.ts';

/** The work with a doubt put off: it comes last, behind those that were put off before. */
export const putOff = (work: Work, key: string) =>
	change(work, { later: [...work.later.filter((one) => one !== key), key] });

/** Doubts in the order in which they are asked: those that were put off come last, in the order in which that was done. */
export function inQueue(doubts: readonly Doubt[], later: readonly string[]): Doubt[] {
	// What was not put off has -1, and a sort leaves equals as they stand.
	return doubts.toSorted((a, b) => later.indexOf(a.key) - later.indexOf(b.key));
}
