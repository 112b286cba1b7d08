import { lettersOf, type Fold } from './fold.ts';
import { foldedTextOf } from './match.ts';
import type { SearchReport } from './records.ts';

/** A run that stands in a report and differs from the query by one character. */
export interface Suggestion {
	/** As printed. */
	text: string;
	/** Folded, to search for. */
	run: string;
	/** How the query differs: a wrong character, one missing, one too many, or two that changed places. */
	kind: 'wrong' | 'missing' | 'extra' | 'swapped';
	count: number;
}

const kindOrder: Suggestion['kind'][] = ['wrong', 'swapped', 'missing', 'extra'];

/** Runs of fewer characters are like too many others. */
export const shortestCorrected = 4;

/** The two halves of a run: one wrong character leaves one of them whole. */
export function halvesOf(run: string): [string, string] {
	const characters = [...run];
	const middle = Math.ceil(characters.length / 2);
	return [characters.slice(0, middle).join(''), characters.slice(middle).join('')];
}

/** The text from a place on, read with one slip against what is wanted: how long it is and what the slip was. */
function readWithSlip(text: string, wanted: string): { length: number; kind: Suggestion['kind'] } | undefined {
	let same = 0;
	while (same < wanted.length && text[same] === wanted[same]) same++;
	if (same === wanted.length) return undefined;
	const rest = wanted.slice(same);
	if (text.startsWith(rest.slice(1), same + 1) && text.length > same) return { length: wanted.length, kind: 'wrong' };
	if (text.startsWith((rest[1] ?? '') + (rest[0] ?? '') + rest.slice(2), same) && rest.length > 1) {
		return { length: wanted.length, kind: 'swapped' };
	}
	if (text.startsWith(rest, same + 1)) return { length: wanted.length + 1, kind: 'missing' };
	if (rest.length > 1 && text.startsWith(rest.slice(1), same)) return { length: wanted.length - 1, kind: 'extra' };
	return undefined;
}

function reverse(text: string): string {
	return [...text].reverse().join('');
}

function findSlips(text: string, run: string): { start: number; end: number; kind: Suggestion['kind'] }[] {
	const [head, tail] = halvesOf(run);
	const slips: { start: number; end: number; kind: Suggestion['kind'] }[] = [];
	for (let at = text.indexOf(head); at !== -1; at = text.indexOf(head, at + 1)) {
		const from = at + head.length;
		const read = readWithSlip(text.slice(from, from + tail.length + 1), tail);
		if (read) slips.push({ start: at, end: from + read.length, kind: read.kind });
	}
	const backwards = reverse(head);
	for (let at = text.indexOf(tail); at !== -1; at = text.indexOf(tail, at + 1)) {
		const before = reverse(text.slice(Math.max(0, at - head.length - 1), at));
		const read = readWithSlip(before, backwards);
		if (read) slips.push({ start: at - read.length, end: at + tail.length, kind: read.kind });
	}
	return slips;
}

/**
 * What the reports have that is one character away from a run, the likeliest first.
 *
 * @example
 * suggestRuns('平均住愿日', reports, fold); // → 平均住院日
 */
export function suggestRuns(run: string, reports: readonly SearchReport[], fold: Fold): Suggestion[] {
	const letters = lettersOf(run);
	if ([...letters].length < shortestCorrected) return [];
	const found = new Map<string, Suggestion>();
	for (const report of reports) {
		for (const block of report.blocks) {
			const folded = foldedTextOf(block, fold, true);
			for (const { start, end, kind } of findSlips(folded.text, letters)) {
				const text = block.text.slice(folded.from[start], folded.to[end - 1]);
				const exact = fold(text);
				const known = found.get(exact);
				if (known) known.count++;
				else found.set(exact, { text, run: exact, kind, count: 1 });
			}
		}
	}
	return [...found.values()].sort(
		(a, b) => kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind) || b.count - a.count || a.run.length - b.run.length
	);
}
