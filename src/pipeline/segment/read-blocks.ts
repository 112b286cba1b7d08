import { slicePiece, untrimmed } from '../../model/block-text.ts';
import { isRemoved } from '../../model/fold-character.ts';
import { isLayoutMark } from '../../model/layout-marks.ts';
import { codePoint, codePointSpan, type CodePoint } from '../../model/offsets.ts';
import type { Block, Discarded, Line, Piece, Place } from '../../model/tree.ts';

/** What stands on the lines of a page before anything is named. */
export interface UnnamedPage {
	/** One block a line that has text. */
	blocks: Block[];
	/** Removed characters, and lines that hold nothing but marks. */
	discarded: Discarded[];
}

/** A number, alone between blanks. */
const number = /^[\d.,%]+$/u;

/**
 * A line set with a blank after every character, as scans do with headlines: 随 州 市 中 心 医 院. Numbers side by side are the
 * cells of a table: 市立医院 3 164 5.
 */
function isLetterspaced(text: string): boolean {
	const words = text.split(/ +/u);
	if (words.some((word, index) => number.test(word) && number.test(words[index + 1] ?? ''))) return false;
	return (
		words.length >= 4 && words.filter((word) => /^.$/u.test(word) || number.test(word)).length >= words.length * 0.8
	);
}

/** The words of a piece, each a piece of its own. */
function cutAtBlanks(piece: Piece): Piece[] {
	const characters = Array.from(piece.text);
	const ends = [...characters.keys(), characters.length].filter(
		(at) => characters[at] === ' ' || at === characters.length
	);
	return ends.flatMap(
		(end, index) => slicePiece(piece, ...codePointSpan(index === 0 ? 0 : ends[index - 1]! + 1, end)) ?? []
	);
}

/** The place of one character of a line. */
function placeAt({ number }: Line, column: number): Place {
	return [number, ...codePointSpan(column, column + 1)];
}

/** Pieces of a line: its text without marks, cut where characters were removed. */
function piecesOf(line: Line, from: CodePoint): Piece[] {
	const pieces: Piece[] = [];
	let start: number = from;
	for (let at: number = from; at <= line.folded.length; at += 1) {
		if (line.folded[at] !== '' && at < line.folded.length) continue;
		const whole: Piece = {
			text: line.folded.slice(start, at).join(''),
			place: [line.number, ...codePointSpan(start, at)],
		};
		const piece = slicePiece(whole, codePoint(0));
		if (piece) pieces.push(...(isLetterspaced(piece.text) ? cutAtBlanks(piece) : [piece]));
		start = at + 1;
	}
	return pieces;
}

/**
 * Makes one unnamed block of each line that has text, with its layout marks taken off.
 *
 * @example
 * // ▲ 市中心医院内科第一党支部 → marks '▲', text '市中心医院内科第一党支部'
 */
export function readBlocks(lines: readonly Line[]): UnnamedPage {
	const blocks: Block[] = [];
	const discarded: Discarded[] = [];
	let gapBefore = 0;
	let rulesBefore = '';
	for (const line of lines) {
		for (const [column, character] of line.characters.entries()) {
			if (!isRemoved(character)) continue;
			discarded.push({ pieces: [{ text: character, place: placeAt(line, column) }], reason: 'control' });
		}
		let start = 0;
		let marks = '';
		const indent = Math.max(
			0,
			line.folded.findIndex((character) => character !== ' ')
		);
		for (const character of line.folded) {
			if (isLayoutMark(character)) marks += character;
			else if (character !== '' && character !== ' ') break;
			start += 1;
		}
		const pieces = piecesOf(line, codePoint(start));
		if (pieces.length === 0) {
			gapBefore += 1;
			rulesBefore += marks;
			continue;
		}
		blocks.push({
			type: 'paragraph',
			pieces,
			separator: '',
			trim: untrimmed,
			marks,
			gapBefore,
			indent: codePoint(indent),
			depth: null,
			sure: 'guess',
			runIn: codePoint(0),
			themes: [],
			notes: [],
			...(rulesBefore === '' ? {} : { rulesBefore }),
		});
		gapBefore = 0;
		rulesBefore = '';
	}
	return { blocks, discarded };
}
