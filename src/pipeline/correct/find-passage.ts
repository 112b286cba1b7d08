import { lastLineOf, printedText, startOf } from '../../model/block-text.ts';
import { codePoint, codePoints, codePointSpan, type CodePoint } from '../../model/offsets.ts';
import { isLayoutMark } from '../../model/layout-marks.ts';
import { foldCharacter } from '../../model/fold-character.ts';
import type { Block, Line, Page, Piece } from '../../model/tree.ts';
import { comparable, signOf, withoutAdditions, type Strictness } from './comparable.ts';

/** Where the text that a correction expects stands. */
export interface Passage {
	/** Index of the article on its page, and of the block in its article. */
	article: number;
	block: number;
	/** `[from, to)` of the block's text. */
	from: CodePoint;
	to: CodePoint;
	/** Line of the source on which it begins. */
	line: number;
	/** What was expected before and behind the text: marks, the brackets of a label, the dash of a deck. */
	around: readonly [before: string, behind: string];
}

/** A character of the source that belongs to a block, whether or not its text gives it. */
interface Printed {
	character: string;
	/** Place in the block's text; undefined for marks, brackets and dashes that the text leaves out. */
	at: CodePoint | undefined;
	line: number;
	isMark: boolean;
}

/** The layout marks before a piece that begins its line. */
function marksBefore({ place: [number, from] }: Piece, lines: readonly Line[]): Printed[] {
	const before = lines[number - 1]!.characters.slice(0, from);
	const isOpening = before.every((character) => isLayoutMark(character) || foldCharacter(character).trim() === '');
	return isOpening ? before.map((character) => ({ character, at: undefined, line: number, isMark: true })) : [];
}

/** The characters of some pieces as received, with their marks. */
function printedOf(pieces: readonly Piece[], separator: string, trim: number, length: number, lines: readonly Line[]) {
	const printed: Printed[] = [];
	let offset = 0 - trim;
	for (const piece of pieces) {
		const [line, from, to] = piece.place;
		printed.push(...marksBefore(piece, lines));
		for (const character of lines[line - 1]!.characters.slice(from, to)) {
			const at = offset >= 0 && offset < length ? codePoint(offset) : undefined;
			printed.push({ character, at, line, isMark: false });
			offset += 1;
		}
		offset += separator.length;
	}
	return printed;
}

/** A run of printed characters, `[from, to)` in their list. */
type Run = readonly [from: number, to: number];

/** Every run of the characters that reads as the words, in one way of comparing. */
function runsOf(printed: readonly Printed[], words: string, strictness: Strictness): Run[] {
	const wanted = comparable(words, strictness);
	if (wanted === '') return [];
	let text = '';
	/** Which character each unit of the text comes from. */
	const origins: number[] = [];
	for (const [index, { character, isMark }] of printed.entries()) {
		if (isMark && strictness === 'shown') continue;
		const sign = signOf(character, strictness);
		text += sign;
		for (const _ of sign.split('')) origins.push(index);
	}
	const runs: Run[] = [];
	for (let start = text.indexOf(wanted); start >= 0; start = text.indexOf(wanted, start + 1)) {
		runs.push([origins[start]!, origins[start + wanted.length - 1]! + 1]);
	}
	return runs;
}

/** Every run that reads as the words: as they are printed, else as a page of the archive shows them. */
function readings(printed: readonly Printed[], words: string): Run[] {
	const exact = runsOf(printed, words, 'printed');
	if (exact.length > 0) return exact;
	const own = printed.map(({ character }) => character).join('');
	return runsOf(printed, withoutAdditions(words, own), 'shown');
}

/** The places of a block that read as the words. */
export function placesIn(block: Block, words: string, lines: readonly Line[]): Omit<Passage, 'article' | 'block'>[] {
	const length = codePoints(printedText(block));
	const printed = printedOf(block.pieces, block.separator, block.trim[0], length, lines);
	return readings(printed, words).flatMap(([start, end]) => {
		const run = printed.slice(start, end);
		const first = run.findIndex(({ at }) => at !== undefined);
		const last = run.findLastIndex(({ at }) => at !== undefined);
		if (first < 0) return [];
		const spell = (part: readonly Printed[]) => part.map(({ character }) => character).join('');
		return [
			{
				from: run[first]!.at!,
				to: codePoint(run[last]!.at! + 1),
				line: run[first]!.line,
				around: [spell(run.slice(0, first)), spell(run.slice(last + 1))] as const,
			},
		];
	});
}

/** Every place of a page that reads as the words, in reading order; of those blocks only that are asked for. */
export function findEverywhere(
	{ articles, lines }: Pick<Page, 'articles' | 'lines'>,
	words: string,
	isAsked: (block: Block) => boolean = () => true
): Passage[] {
	return articles.flatMap(({ blocks }, article) =>
		blocks.flatMap((block, index) =>
			isAsked(block) ? placesIn(block, words, lines).map((place) => ({ article, block: index, ...place })) : []
		)
	);
}

/** A run of the source, whatever blocks it lies in. */
export interface SourceSpan {
	/** First and last line. */
	first: number;
	last: number;
	/** True where nothing but marks and blanks stands before it on its line. */
	opens: boolean;
}

/** Every run of the source that reads as the words. */
export function findInLines(lines: readonly Line[], words: string): SourceSpan[] {
	const pieces = lines.map(({ number, characters }): Piece => ({
		text: '',
		place: [number, ...codePointSpan(0, characters.length)],
	}));
	const printed = printedOf(pieces, '', 0, Number.POSITIVE_INFINITY, lines);
	const isText = ({ character }: Printed) => foldCharacter(character).trim() !== '' && !isLayoutMark(character);
	return readings(printed, words).map(([from, to]) => {
		const first = printed[from]!.line;
		const start = printed.findIndex(({ line }) => line === first);
		return { first, last: printed[to - 1]!.line, opens: !printed.slice(start, from).some(isText) };
	});
}

/** Whether the words stand in pieces that no block holds. */
export function standsIn(pieces: readonly Piece[], words: string, lines: readonly Line[]): boolean {
	return readings(printedOf(pieces, '', 0, Number.POSITIVE_INFINITY, lines), words).length > 0;
}

/**
 * Finds the places at which the expected text stands in the blocks of a line: those with text on the line, else those that
 * run around it.
 *
 * Text copied from the source is found with its brackets, marks and blanks, text copied from a page of the archive without
 * them and with what the archive puts in; signs of either width are the same.
 */
export function findPassages(page: Pick<Page, 'articles' | 'lines'>, line: number, expect: string): Passage[] {
	const on = findEverywhere(page, expect, (block) => block.pieces.some(({ place }) => place[0] === line));
	if (on.length > 0) return on;
	return findEverywhere(page, expect, (block) => startOf(block).line < line && lastLineOf(block) > line);
}
