import { printedText, slicePiece } from '../block-text.ts';
import type { Block, Piece } from '../tree.ts';
import type { Transform } from './index.ts';

const running = new Set(['paragraph', 'listItem', 'editorsNote']);
const latin = /\p{Script=Latin}/u;
const digit = /\p{Nd}/u;

/** Columns of the blanks in a text that a printer would not have set. */
function strayBlanks(text: string): number[] {
	const characters = Array.from(text);
	let depth = 0;
	const stray: number[] = [];
	for (const [at, character] of characters.entries()) {
		if (/[“《「]/u.test(character)) depth += 1;
		if (/[”》」]/u.test(character)) depth = Math.max(0, depth - 1);
		if (character !== ' ') continue;
		const [before, after] = [characters[at - 1] ?? '', characters[at + 1] ?? ''];
		if (latin.test(before) && latin.test(after)) continue;
		if (digit.test(before) && digit.test(after)) continue;
		if (latin.test(before) && digit.test(after)) continue;
		if (depth > 0 && isPhraseBreak(characters, at)) continue;
		stray.push(at);
	}
	return stray;
}

/** A blank between the halves of a quoted phrase: “人民至上 生命至上”. */
function isPhraseBreak(characters: readonly string[], at: number): boolean {
	const left = /[\p{Script=Han}·]*$/u.exec(characters.slice(Math.max(0, at - 12), at).join(''))?.[0].length ?? 0;
	const right = /^[\p{Script=Han}·]*/u.exec(characters.slice(at + 1, at + 13).join(''))?.[0].length ?? 0;
	return left >= 3 && right >= 3;
}

/** The parts of a piece between its stray blanks. */
function cut(piece: Piece): Piece[] {
	const stray = strayBlanks(piece.text);
	if (stray.length === 0) return [piece];
	return [...stray, Number.POSITIVE_INFINITY].flatMap(
		(end, index) => slicePiece(piece, index === 0 ? 0 : stray[index - 1]! + 1, end) ?? []
	);
}

/**
 * Leaves stray blanks out of running text; between Latin words, between figures and inside quoted double phrases they stay.
 *
 * @example
 * // 全院共有 400 余名党员 干部 → 全院共有400余名党员干部
 * // “人民至上 生命至上”的发展理念 stays
 */
export const dropStrayBlanks: Transform = (article) => ({
	...article,
	blocks: article.blocks.map((block): Block => {
		const isSafe =
			running.has(block.type) && block.notes.every((note) => note.type === 'joined' || note.type === 'gap');
		if (!isSafe || !printedText(block).includes(' ')) return block;
		const pieces = block.pieces.flatMap(cut);
		return { ...block, pieces, notes: moveSeams(block, pieces) };
	}),
});

/** The seams of a block after its pieces were cut: each stands before the first piece of its line. */
function moveSeams(block: Block, pieces: readonly Piece[]): Block['notes'] {
	const starts = new Map<number, number>();
	let at = 0;
	for (const piece of pieces) {
		if (!starts.has(piece.place[0])) starts.set(piece.place[0], at);
		at += Array.from(piece.text).length;
	}
	let seen = 0;
	const seamLines = block.pieces.flatMap((piece, index) =>
		index > 0 && piece.place[0] !== block.pieces[index - 1]!.place[0] ? [piece.place[0]] : []
	);
	return block.notes.map((note) => {
		if (note.type !== 'joined') return note;
		const position = starts.get(seamLines[seen] ?? 0) ?? note.span[0];
		seen += 1;
		return { ...note, span: [position, position] };
	});
}
