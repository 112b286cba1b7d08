import { type Fold, lettersOf } from './fold.ts';
import { foldedTextOf } from './match.ts';
import type { SearchReport } from './records.ts';

/** Characters that join words; no word begins or ends with one. */
const particles = new Set('的地得了着和与及或在是为以于对把被将等之其也都');

/** Words the browser's own dictionary knows in this text. */
function knownWords(text: string): Set<string> {
	if (typeof Intl.Segmenter !== 'function') return new Set();
	return new Set([...new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)].map((part) => part.segment));
}

/** Whether a piece may be a word of the report: it stands there more than once, or the dictionary has it. */
function isWord(piece: string, text: string, known: ReadonlySet<string>): boolean {
	if (particles.has(piece[0] ?? '') || particles.has(piece.at(-1) ?? '')) return false;
	const first = text.indexOf(piece);
	return first !== -1 && (known.has(piece) || text.includes(piece, first + piece.length));
}

/** The fewest words of two characters or more that make up a piece of Chinese; particles between them are dropped. */
function splitPiece(piece: string, text: string): string[] | undefined {
	const known = knownWords(piece);
	// best[k]: the fewest words for the first k characters
	const best: (string[] | undefined)[] = [[]];
	for (let end = 1; end <= piece.length; end++) {
		best[end] = particles.has(piece[end - 1] ?? '') ? best[end - 1] : undefined;
		for (let start = 0; start <= end - 2; start++) {
			const before = best[start];
			if (!before || (best[end]?.length ?? Infinity) <= before.length + 1) continue;
			const word = piece.slice(start, end);
			if (isWord(word, text, known)) best[end] = [...before, word];
		}
	}
	return best[piece.length];
}

/** A folded run without punctuation, cut between Chinese and everything else. */
function piecesOf(run: string): string[] {
	return run.match(/\p{Script=Han}+|[^\p{Script=Han}\s,，。、；;！!？?:："'()（）《》]+/gu) ?? [];
}

/**
 * The words of a run as a report uses them, wherever in it they stand; undefined where a character is left over: alone it
 * stands in nearly every report, and often it is a slip.
 *
 * @example
 * splitRun('医疗质量与党建', report, fold); // → 医疗质量, 党建
 * splitRun('平均住愿日', report, fold); // → undefined
 */
export function splitRun(run: string, report: SearchReport, fold: Fold): string[] | undefined {
	const text = report.blocks.map((block) => foldedTextOf(block, fold).text).join('\n');
	const words: string[] = [];
	for (const piece of piecesOf(run)) {
		const isChinese = /\p{Script=Han}/u.test(piece);
		const parts = isChinese ? splitPiece(piece, text) : lettersOf(piece).length > 1 && text.includes(piece) && [piece];
		if (!parts) return undefined;
		words.push(...parts);
	}
	return words.length > 0 ? [...new Set(words)] : undefined;
}
