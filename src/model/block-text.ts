import { codePoint, codePoints, codePointSpan, sum, type CodePoint } from './offsets.ts';
import type { Article, Block, BlockType, Line, Note, Piece } from './tree.ts';

/** The `trim` of a block whose text leaves nothing out. */
export const untrimmed: Block['trim'] = codePointSpan(0, 0);

/** The `trim` of a block whose text leaves out the brackets around it. */
export const withoutBrackets: Block['trim'] = codePointSpan(1, 1);

/** A place behind every text. */
const textEnd = codePoint(Number.POSITIVE_INFINITY);

/** The part of a piece between two columns of it, without blanks at its ends; undefined where only blanks are left. */
export function slicePiece(piece: Piece, from: CodePoint, to = textEnd): Piece | undefined {
	const characters = Array.from(piece.text);
	let start = Math.max(0, from);
	let end = Math.min(characters.length, to);
	while (start < end && characters[start] === ' ') start += 1;
	while (end > start && characters[end - 1] === ' ') end -= 1;
	if (start >= end) return undefined;
	const [line, column] = piece.place;
	return {
		text: characters.slice(start, end).join(''),
		place: [line, codePoint(column + start), codePoint(column + end)],
	};
}

/** The printed text of a block: its pieces in order, normalised, punctuation as received, without what is trimmed. */
export function printedText(block: Block): string {
	const whole = block.pieces.map((piece) => piece.text).join(block.separator);
	const [start, end] = block.trim;
	if (start === 0 && end === 0) return whole;
	const characters = Array.from(whole);
	return characters.slice(start, characters.length - end).join('');
}

/** The printed texts of articles, a line a block. */
export const textOfArticles = (articles: readonly Article[]): string =>
	articles.flatMap(({ blocks }) => blocks.map(printedText)).join('\n');

/** The part of a block between two code points of its printed text; undefined where nothing is left. */
export function sliceBlock(block: Block, from: CodePoint, to = textEnd): Block | undefined {
	const gap = block.separator.length;
	let start = 0 - block.trim[0];
	const pieces: Piece[] = [];
	for (const piece of block.pieces) {
		const length = codePoints(piece.text);
		const part = slicePiece(piece, codePoint(from - start), codePoint(to - start));
		if (part && to > start && from < start + length) pieces.push(part);
		start += length + gap;
	}
	return pieces.length > 0 ? { ...block, pieces, trim: untrimmed } : undefined;
}

/** The two parts of a block, divided at a code point of its printed text; what is trimmed stays with the part it heads or ends. */
export function divideBlock(block: Block, at: CodePoint): [Block, Block] | undefined {
	const [start, end] = block.trim;
	const whole: Block = { ...block, trim: untrimmed };
	const place = sum(start, at);
	const [first, second] = [sliceBlock(whole, codePoint(0), place), sliceBlock(whole, place)];
	return first && second
		? [
				{ ...first, trim: [start, codePoint(0)] },
				{ ...second, trim: [codePoint(0), end] },
			]
		: undefined;
}

/** Line and column (from 0) at which a block begins. */
export function startOf(block: Block): { line: number; column: CodePoint } {
	const [line, column] = block.pieces[0]!.place;
	return { line, column };
}

/** Where a message about a block points to, in the form of unist: lines and columns from 1. */
export function pointOf(block: Block): { line: number; column: number } {
	const { line, column } = startOf(block);
	return { line, column: column + 1 };
}

/** Last line of a block. */
export function lastLineOf(block: Block): number {
	return Math.max(...block.pieces.map((piece) => piece.place[0]));
}

/** The notes of a block that comes to stand behind some text. */
function shiftNotes(notes: readonly Note[], by: CodePoint): Note[] {
	return notes.map((note) => ({ ...note, span: [sum(note.span[0], by), sum(note.span[1], by)] }));
}

/** Two blocks as one: the pieces of the first, then those of the second. What was trimmed at the seam is text again. */
export function mergeBlocks(first: Block, second: Block, separator: '' | ' ' = ''): Block {
	const pieces = [...first.pieces, ...second.pieces];
	const trim = [first.trim[0], second.trim[1]] as const;
	const length = sum(codePoints(printedText(first)), first.trim[1], codePoints(separator), second.trim[0]);
	const notes = [...first.notes, ...shiftNotes(second.notes, length)];
	const remarks = [...(first.remarks ?? []), ...(second.remarks ?? [])];
	return { ...first, pieces, separator, trim, notes, ...(remarks.length > 0 ? { remarks } : {}) };
}

/** Two parts of a broken paragraph as one, with a note at the seam; the notes of seams stand in the order of the seams. */
export function joinBlocks(first: Block, second: Block): Block {
	const seam = sum(codePoints(printedText(first)), first.trim[1]);
	const text = `第${first.pieces.at(-1)!.place[0]}行末与第${startOf(second).line}行首相接`;
	const joined = mergeBlocks(first, second, first.separator);
	const notes = joined.notes.toSpliced(first.notes.length, 0, { type: 'joined', span: [seam, seam], text });
	return { ...joined, notes };
}

/** The same block under another name. */
export function retype(block: Block, type: BlockType, depth: 2 | 3 | null = null): Block {
	return { ...block, type, depth };
}

/** A run of a block's text: the line it begins on, and its characters as received. */
export interface SourceRun {
	line: number;
	quote: string;
}

/**
 * The characters of the source behind `[from, to)` of a block's text, line breaks removed.
 *
 * Blanks that the reading text leaves out stand in it where they stand between two characters of one line, so that the
 * quote is an exact run of the source.
 */
export function sourceRun(block: Block, lines: readonly Line[], from: CodePoint, to: CodePoint): SourceRun | undefined {
	const part = sliceBlock(block, from, to);
	if (!part) return undefined;
	let quote = '';
	let previous: Piece | undefined;
	for (const piece of part.pieces) {
		const [line, start, end] = piece.place;
		const characters = lines[line - 1]?.characters ?? [];
		const sameLine = previous?.place[0] === line && previous.place[2] <= start;
		quote += characters.slice(sameLine ? previous!.place[2] : start, end).join('');
		previous = piece;
	}
	return { line: part.pieces[0]!.place[0], quote };
}
