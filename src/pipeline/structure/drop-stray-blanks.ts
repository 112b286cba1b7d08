import { matchesIn } from '../../model/matches-in.ts';
import { printedText, slicePiece } from '../../model/block-text.ts';
import {
	codePoint,
	codePointAt,
	codePoints,
	sum,
	type CodePoint,
	type CodePointSpan,
	type Utf16,
} from '../../model/offsets.ts';
import type { BylineGrammar } from '../lexicon/byline-grammar.ts';
import type { Block, Piece } from '../../model/tree.ts';
import type { Transform } from './transform.ts';

const running = new Set(['paragraph', 'listItem', 'editorsNote']);
const latin = /\p{Script=Latin}/u;
const digit = /\p{Nd}/u;

/** Runs of a text whose blanks part names: a byline in brackets, a dateline and what follows it. */
function bylineRuns(text: string, grammar: BylineGrammar): CodePointSpan[] {
	const at = (index: Utf16) => codePointAt(text, index);
	const brackets = matchesIn(/[（(][^（()）。]{2,60}[）)]/gu, text)
		.filter(([bracket]) => grammar.readInside(bracket).length > 0 || grammar.readLine(bracket, true) !== undefined)
		.map((match): CodePointSpan => [at(match.index), at(match.index + match[0].length)]);
	const dateline = grammar.dateline(text);
	return dateline ? [[codePoint(0), codePoint(codePoints(dateline) + 1)], ...brackets] : brackets;
}

/** Columns of the blanks in a text that a printer would not have set; the one at `seam` he has. */
function strayBlanks(text: string, grammar: BylineGrammar, seam: CodePoint | undefined): CodePoint[] {
	const kept = text.includes(' ') ? bylineRuns(text, grammar) : [];
	const characters = Array.from(text);
	let depth = 0;
	const stray: CodePoint[] = [];
	for (const [at, character] of characters.entries()) {
		if (/[“《「]/u.test(character)) depth += 1;
		if (/[”》」]/u.test(character)) depth = Math.max(0, depth - 1);
		if (character !== ' ' || at === seam) continue;
		const [before, after] = [characters[at - 1] ?? '', characters[at + 1] ?? ''];
		if (kept.some(([from, to]) => at >= from && at < to)) continue;
		if (latin.test(before) && latin.test(after)) continue;
		if (digit.test(before) && digit.test(after)) continue;
		if (latin.test(before) && digit.test(after)) continue;
		if (depth > 0 && isPhraseBreak(characters, at)) continue;
		stray.push(codePoint(at));
	}
	return stray;
}

/** A blank between the halves of a quoted phrase: “人民至上 生命至上”. */
function isPhraseBreak(characters: readonly string[], at: number): boolean {
	const left = /[\p{Script=Han}·]*$/u.exec(characters.slice(Math.max(0, at - 12), at).join(''))?.[0].length ?? 0;
	const right = /^[\p{Script=Han}·]*/u.exec(characters.slice(at + 1, at + 13).join(''))?.[0].length ?? 0;
	return (left >= 3 && right >= 3) || (left >= 2 && left === right);
}

/** Marks with which a short head is set apart from its text. */
const headMark = /[●■◆★☆○◇▶►□▲]/u;

/** The blank behind the few words with which a paragraph opens behind a mark: ●便民 医院新增三十台机器. */
function openingBlank({ marks }: Block, text: string): CodePoint | undefined {
	const head = headMark.test(marks) ? /^\p{Script=Han}{2,14}(?= \p{Script=Han}{6})/u.exec(text)?.[0] : undefined;
	return head === undefined ? undefined : codePoint(codePoints(head));
}

/** The parts of a piece between its stray blanks. */
function cut(piece: Piece, grammar: BylineGrammar, seam: CodePoint | undefined): Piece[] {
	const stray = strayBlanks(piece.text, grammar, seam);
	if (stray.length === 0) return [piece];
	return [...stray, codePoint(Number.POSITIVE_INFINITY)].flatMap(
		(end, index) => slicePiece(piece, codePoint(index === 0 ? 0 : stray[index - 1]! + 1), end) ?? []
	);
}

/**
 * Leaves stray blanks out of running text; between Latin words, between figures and inside quoted double phrases they stay.
 *
 * @example
 * // 全院共有 400 余名党员 干部 → 全院共有400余名党员干部
 * // “人民至上 生命至上”的发展理念 stays
 */
export function dropStrayBlanks(grammar: BylineGrammar): Transform {
	return (article) => ({
		...article,
		blocks: article.blocks.map((block): Block => {
			const isSafe =
				running.has(block.type) && block.notes.every((note) => note.type === 'joined' || note.type === 'gap');
			const text = printedText(block);
			const isRow = block.type === 'listItem' && !/[。，,；;]/u.test(text);
			if (!isSafe || isRow || !text.includes(' ')) return block;
			// The blank behind a run-in head is the seam of two sentences.
			const seam = block.runIn > 0 ? block.runIn : openingBlank(block, text);
			const pieces = block.pieces.flatMap((piece, index) => cut(piece, grammar, index === 0 ? seam : undefined));
			return { ...block, pieces, notes: moveSeams(block, pieces) };
		}),
	});
}

/** The seams of a block after its pieces were cut: each stands before the first piece of its line. */
function moveSeams(block: Block, pieces: readonly Piece[]): Block['notes'] {
	const starts = new Map<number, CodePoint>();
	let at = codePoint(0);
	for (const piece of pieces) {
		if (!starts.has(piece.place[0])) starts.set(piece.place[0], at);
		at = sum(at, codePoints(piece.text));
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
