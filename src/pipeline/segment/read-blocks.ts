import { slicePiece } from '../../model/block-text.ts';
import { isRemoved } from '../../model/fold-character.ts';
import { isLayoutMark } from '../../model/layout-marks.ts';
import type { Block, Discarded, Line, Piece } from '../../model/tree.ts';

/** What stands on the lines of a page before anything is named. */
export interface UnnamedPage {
	/** One block a line that has text. */
	blocks: Block[];
	/** Removed characters, and lines that hold nothing but marks. */
	discarded: Discarded[];
}

/** A line set with a blank after every character, as scans do with headlines: 随 州 市 中 心 医 院. */
function isLetterspaced(text: string): boolean {
	const words = text.split(/ +/u);
	return words.length >= 4 && words.filter((word) => /^(?:.|[\d.%]+)$/u.test(word)).length >= words.length * 0.8;
}

/** The words of a piece, each a piece of its own. */
function cutAtBlanks(piece: Piece): Piece[] {
	const characters = Array.from(piece.text);
	const ends = [...characters.keys(), characters.length].filter(
		(at) => characters[at] === ' ' || at === characters.length
	);
	return ends.flatMap((end, index) => slicePiece(piece, index === 0 ? 0 : ends[index - 1]! + 1, end) ?? []);
}

/** Pieces of a line: its text without marks, cut where characters were removed. */
function piecesOf(line: Line, from: number): Piece[] {
	const pieces: Piece[] = [];
	let start = from;
	for (let at = from; at <= line.folded.length; at += 1) {
		if (line.folded[at] !== '' && at < line.folded.length) continue;
		const whole: Piece = { text: line.folded.slice(start, at).join(''), place: [line.number, start, at] };
		const piece = slicePiece(whole, 0);
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
	for (const line of lines) {
		for (const [column, character] of line.characters.entries()) {
			if (!isRemoved(character)) continue;
			discarded.push({ pieces: [{ text: character, place: [line.number, column, column + 1] }], reason: 'control' });
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
		const pieces = piecesOf(line, start);
		if (pieces.length === 0) {
			gapBefore += 1;
			continue;
		}
		blocks.push({
			type: 'paragraph',
			pieces,
			separator: '',
			trim: [0, 0],
			marks,
			gapBefore,
			indent,
			depth: null,
			runIn: 0,
			themes: [],
			notes: [],
		});
		gapBefore = 0;
	}
	return { blocks, discarded };
}
