import { type Fold, type FoldedText, withoutPunctuation } from './fold.ts';
import type { SearchBlock } from './records.ts';

/** A run of a block's text, in UTF-16 units. */
export interface Span {
	start: number;
	end: number;
}

/** A folded run to look for; a loose one without its punctuation. */
export interface Pattern {
	text: string;
	loose: boolean;
}

/** Where a pattern stands in a block. */
export interface Occurrence extends Span {
	/** Whether the run is whole: not a part of a longer number or Latin word. */
	whole: boolean;
}

interface Folded {
	exact: FoldedText;
	loose: FoldedText | undefined;
}

const foldedBlocks = new WeakMap<SearchBlock, Folded>();

function foldedBlock(block: SearchBlock, fold: Fold): Folded {
	let folded = foldedBlocks.get(block);
	if (!folded) {
		folded = { exact: fold.mapped(block.text), loose: undefined };
		foldedBlocks.set(block, folded);
	}
	return folded;
}

/** The folded text of a block, with or without its punctuation. */
export function foldedTextOf(block: SearchBlock, fold: Fold, loose = false): FoldedText {
	const folded = foldedBlock(block, fold);
	if (!loose) return folded.exact;
	return (folded.loose ??= withoutPunctuation(folded.exact));
}

/** Whether a place lies between two characters of the original, not inside what one of them became (Ⅲ → iii). */
function isBetweenCharacters(folded: FoldedText, at: number): boolean {
	return at <= 0 || at >= folded.text.length || folded.from[at] !== folded.from[at - 1];
}

function classOf(character: string | undefined): string {
	if (character === undefined) return '';
	if (/\d/.test(character)) return 'number';
	return /[a-z]/.test(character) ? 'latin' : '';
}

/** Whether a number or Latin word goes on across this place: 150 between 1 and 50. */
function isInsideWord(text: string, at: number): boolean {
	const after = classOf(text[at]);
	if (after !== '' && classOf(text[at - 1]) === after) return true;
	// 8.53: the point belongs to the number
	return /^\d[.,]\d/.test(text.slice(at - 1, at + 2)) || /^\d[.,]\d/.test(text.slice(at - 2, at + 1));
}

/** Every place where the pattern stands in a folded text, first to last, none overlapping. */
export function findPattern(folded: FoldedText, pattern: string): Occurrence[] {
	const found: Occurrence[] = [];
	if (pattern === '') return found;
	let at = folded.text.indexOf(pattern);
	while (at !== -1) {
		const end = at + pattern.length;
		if (isBetweenCharacters(folded, at) && isBetweenCharacters(folded, end)) {
			const whole = !isInsideWord(folded.text, at) && !isInsideWord(folded.text, end);
			found.push({ start: folded.from[at] ?? 0, end: folded.to[end - 1] ?? 0, whole });
			at = folded.text.indexOf(pattern, end);
		} else at = folded.text.indexOf(pattern, at + 1);
	}
	return found;
}

/** Every place where one of the patterns stands in a block. */
export function findInBlock(block: SearchBlock, patterns: readonly Pattern[], fold: Fold): Occurrence[] {
	const found = patterns.flatMap(({ text, loose }) => findPattern(foldedTextOf(block, fold, loose), text));
	return patterns.length > 1 ? withoutOverlap(found) : found;
}

/** The same places without those that lie inside an earlier or longer one. */
export function withoutOverlap<Place extends Span>(places: readonly Place[]): Place[] {
	const sorted = [...places].sort((a, b) => a.start - b.start || b.end - a.end);
	const kept: Place[] = [];
	for (const place of sorted) if (place.start >= (kept.at(-1)?.end ?? 0)) kept.push(place);
	return kept;
}
