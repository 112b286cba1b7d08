import { lettersOf, type Fold } from './fold.ts';
import { foldedTextOf } from './match.ts';
import { numbersOf } from './number-forms.ts';
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

/** What uses every character that was typed is likelier meant than what changes one of them. */
const kindOrder: Suggestion['kind'][] = ['swapped', 'missing', 'wrong', 'extra'];

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
	if (text.startsWith(rest, same + 1)) return { length: wanted.length + 1, kind: 'missing' };
	if (text.startsWith(rest.slice(1), same + 1) && text.length > same) return { length: wanted.length, kind: 'wrong' };
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
	for (const swapped of swapsOf(run)) {
		for (let at = text.indexOf(swapped); at !== -1; at = text.indexOf(swapped, at + 1)) {
			slips.push({ start: at, end: at + run.length, kind: 'swapped' });
		}
	}
	return slips;
}

/** Two characters this far apart may have changed places. */
const swapReach = 2;

/** A run with two of its characters in each other's place, wherever they stand. */
function swapsOf(run: string): string[] {
	const characters = [...run];
	const swaps = new Set<string>();
	for (let one = 0; one < characters.length; one++) {
		for (let other = one + 1; other <= one + swapReach && other < characters.length; other++) {
			const swapped = [...characters];
			[swapped[one], swapped[other]] = [characters[other] ?? '', characters[one] ?? ''];
			swaps.add(swapped.join(''));
		}
	}
	swaps.delete(run);
	return [...swaps];
}

const quotes = [
	['“', '”'],
	['‘', '’'],
	['「', '」'],
	['《', '》'],
	['（', '）'],
] as const;

/** A stretch of a text with its quotation marks in pairs: the other mark comes along where it is next, else neither stays. */
function withQuotes(text: string, start: number, end: number): string {
	let [from, to] = [start, end];
	for (const [open, close] of quotes) {
		const inside = text.slice(from, to);
		const [opened, closed] = [inside.lastIndexOf(open), inside.indexOf(close)];
		if (opened !== -1 && !inside.includes(close, opened) && text[to] === close) to += 1;
		if (closed !== -1 && !inside.slice(0, closed).includes(open) && text[from - 1] === open) from -= 1;
	}
	let stretch = text.slice(from, to);
	for (const [open, close] of quotes) {
		if (stretch.split(open).length !== stretch.split(close).length) {
			stretch = stretch.replaceAll(open, '').replaceAll(close, '');
		}
	}
	return stretch;
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
	const numbers = numbersOf(letters).join(' ');
	const found = new Map<string, Suggestion>();
	for (const report of reports) {
		for (const block of report.blocks) {
			const folded = foldedTextOf(block, fold, true);
			for (const { start, end, kind } of findSlips(folded.text, letters)) {
				const text = withQuotes(block.text, folded.from[start] ?? 0, folded.to[end - 1] ?? 0);
				const exact = fold(block.text.slice(folded.from[start], folded.to[end - 1]));
				// Another number is another thing, not a slip.
				if (numbersOf(lettersOf(exact)).join(' ') !== numbers) continue;
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
