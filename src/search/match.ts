import { type Fold, type FoldedText, withoutPunctuation } from './fold.ts';
import type { SearchBlock } from './records.ts';

/** A run of a block's text, in UTF-16 units. */
export interface Span {
	start: number;
	end: number;
}

/** A folded run to look for. */
export interface Pattern {
	text: string;
	/** Without its punctuation. */
	loose: boolean;
	/** Not as a part of a longer number or Latin word. */
	whole?: boolean;
	/** Only where the block ends, or begins, with it: the parts of a quotation that goes over the end of a paragraph. */
	edge?: 'start' | 'end';
	/** Id of the hospital in whose reports alone it counts: an alias that other hospitals have too. */
	hospital?: string;
}

/** Where a pattern stands in a block. */
export interface Occurrence extends Span {
	/** Whether the run is whole: not a part of a longer number or Latin word. */
	whole: boolean;
	/** Whether it stands in the text as corrected, and is printed otherwise. */
	corrected?: boolean;
}

/** The forms in which a block is searched, made when they are needed. */
interface Folded {
	exact: FoldedText;
	loose?: FoldedText;
	corrected?: FoldedText;
	looselyCorrected?: FoldedText;
}

const foldedBlocks = new WeakMap<SearchBlock, Folded>();

function foldedBlock(block: SearchBlock, fold: Fold): Folded {
	let folded = foldedBlocks.get(block);
	if (!folded) {
		folded = { exact: fold.mapped(block.text) };
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

/**
 * The block as an editor reads it, with the way back to the text as it is printed. The characters of a correction share what
 * is printed for it in equal parts, so that each has a place of its own.
 */
function correctedText({ text, readings }: SearchBlock, fold: Fold): FoldedText {
	const result: FoldedText = { text: '', from: [], to: [] };
	function append(part: string, from: number, unit: number): void {
		const folded = fold.mapped(part);
		result.text += folded.text;
		result.from.push(...folded.from.map((place) => from + place * unit));
		result.to.push(...folded.to.map((place) => from + place * unit));
	}
	let at = 0;
	for (const [from, to, reading] of readings) {
		append(text.slice(at, from), at, 1);
		// What is supplied stands between two characters, behind the first of them.
		const [start, room] = to > from ? [from, to - from] : [from - 0.5, 0.5];
		append(reading, start, room / Math.max(reading.length, 1));
		at = to;
	}
	append(text.slice(at), at, 1);
	return result;
}

/** Where a pattern stands only in the text as corrected: what lies beside the corrections is found in the printed text. */
function findCorrected(block: SearchBlock, { text, loose }: Pattern, fold: Fold): Occurrence[] {
	const folded = foldedBlock(block, fold);
	folded.corrected ??= correctedText(block, fold);
	const corrected = loose ? (folded.looselyCorrected ??= withoutPunctuation(folded.corrected)) : folded.corrected;
	return findPattern(corrected, text)
		.filter(({ start, end }) => block.readings.some(([from, to]) => start < Math.max(to, from) && from - 0.5 < end))
		.map((place) => ({
			...place,
			start: Math.max(0, Math.floor(place.start)),
			end: Math.ceil(place.end),
			corrected: true,
		}));
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

function findOne(block: SearchBlock, pattern: Pattern, fold: Fold): Occurrence[] {
	const folded = foldedTextOf(block, fold, pattern.loose);
	let found = findPattern(folded, pattern.text);
	if (block.readings.length > 0) found = withoutOverlap([...found, ...findCorrected(block, pattern, fold)]);
	if (pattern.whole === true) found = found.filter(({ whole }) => whole);
	if (pattern.edge === 'start') found = found.filter(({ start }) => start === folded.from[0]);
	if (pattern.edge === 'end') found = found.filter(({ end }) => end === folded.to.at(-1));
	return found;
}

/** Every place where one of the patterns stands in a block. */
export function findInBlock(block: SearchBlock, patterns: readonly Pattern[], fold: Fold): Occurrence[] {
	const found = patterns.flatMap((pattern) => findOne(block, pattern, fold));
	return patterns.length > 1 ? withoutOverlap(found) : found;
}

/** The same places without those that lie inside an earlier or longer one. */
export function withoutOverlap<Place extends Span>(places: readonly Place[]): Place[] {
	const sorted = [...places].sort((a, b) => a.start - b.start || b.end - a.end);
	const kept: Place[] = [];
	for (const place of sorted) if (place.start >= (kept.at(-1)?.end ?? 0)) kept.push(place);
	return kept;
}
