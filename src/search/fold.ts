/**
 * Folding: what a reader types and what a report prints are compared in one form. Width, case, accents, white space, the
 * shape of quotation marks and dashes, and traditional characters make no difference.
 */

/** A text in folded form; folded unit `k` comes from the original units `[from[k], to[k])`. */
export interface FoldedText {
	text: string;
	from: number[];
	to: number[];
}

/** Folds texts with one table of traditional characters. */
export interface Fold {
	(text: string): string;
	/** The folded text with the way back to the original. */
	mapped(text: string): FoldedText;
}

/** Marks that mean the same and are printed in several shapes; NFKC leaves them apart. */
const sameMarks = new Map(
	(
		[
			['"', '“”„‟「」『』〝〞﹁﹂﹃﹄«»'],
			["'", '‘’‚‛`´'],
			['—', '–―─━'],
			['-', '‐‑‒−'],
			['·', '・•‧∙⋅'],
			['~', '〜∼～'],
			['…', '⋯'],
		] as const
	).flatMap(([mark, shapes]) => [...shapes].map((shape) => [shape, mark] as const))
);

const blank = /^[\s\p{Cc}\p{Cf}\u115f\u3164\uffa0]$/u;
/** Accents, but not the voicing marks of kana, which make another letter. */
const accent = /(?![\u3099\u309a])\p{M}/gu;

/** Folds one character without the table of traditional characters: `Ⅲ` → `iii`, `％` → `%`, `“` → `"`, a blank → nothing. */
export function foldCharacter(character: string): string {
	if (blank.test(character)) return '';
	const mark = sameMarks.get(character);
	if (mark !== undefined) return mark;
	if (character === '…') return character; // NFKC makes three full stops of it
	const plain = character.normalize('NFKC').toLowerCase().normalize('NFD').replace(accent, '').normalize('NFC');
	return [...plain.replace(/\s/gu, '')].map((part) => sameMarks.get(part) ?? part).join('');
}

/**
 * Makes the folding of one archive.
 *
 * @param pairs traditional and simplified characters in turn: `醫医療疗`
 * @example
 * createFold('醫医')('９９．８７％　Ⅲ級醫院'); // → 99.87%iii級医院
 */
export function createFold(pairs: string): Fold {
	const characters = [...pairs];
	const simplified = new Map<string, string>();
	for (let k = 0; k + 1 < characters.length; k += 2) simplified.set(characters[k] ?? '', characters[k + 1] ?? '');
	const known = new Map<string, string>();

	function foldOne(character: string): string {
		let folded = known.get(character);
		if (folded === undefined) {
			folded = [...foldCharacter(character)].map((part) => simplified.get(part) ?? part).join('');
			known.set(character, folded);
		}
		return folded;
	}

	function fold(text: string): string {
		let folded = '';
		for (const character of text) folded += foldOne(character);
		return folded;
	}

	function mapped(text: string): FoldedText {
		const result: FoldedText = { text: '', from: [], to: [] };
		let at = 0;
		for (const character of text) {
			const folded = foldOne(character);
			for (const _unit of folded.split('')) {
				result.from.push(at);
				result.to.push(at + character.length);
			}
			result.text += folded;
			at += character.length;
		}
		return result;
	}

	return Object.assign(fold, { mapped });
}

/** Letters, numbers and Han characters: what the index keeps as tokens beside `includedMarks`. */
const wordCharacter = /[\p{Alphabetic}\p{N}]/u;

/** Marks inside numbers and names that the index keeps as tokens. */
export const includedMarks = '.%+-/:·&@#';

/** Whether the index has a token for this folded character. */
export function isIndexed(character: string): boolean {
	return includedMarks.includes(character) || wordCharacter.test(character);
}

/** Whether a sign counts although it is none of the letters: the point of 99.8, without which it would be another number. */
function counts(text: string, at: number, character: string): boolean {
	if (wordCharacter.test(character)) return true;
	return character === '.' && /\d/.test(text[at - 1] ?? '') && /\d/.test(text[at + 1] ?? '');
}

/** A folded text without punctuation: `"323"健康问题` → `323健康问题`. */
export function withoutPunctuation(folded: FoldedText): FoldedText {
	const result: FoldedText = { text: '', from: [], to: [] };
	let at = 0;
	for (const character of folded.text) {
		if (counts(folded.text, at, character)) {
			result.text += character;
			for (let k = at; k < at + character.length; k++) {
				result.from.push(folded.from[k] ?? 0);
				result.to.push(folded.to[k] ?? 0);
			}
		}
		at += character.length;
	}
	return result;
}

/** The letters, numbers and Han characters of a folded string. */
export function lettersOf(text: string): string {
	let letters = '';
	let at = 0;
	for (const character of text) {
		if (counts(text, at, character)) letters += character;
		at += character.length;
	}
	return letters;
}
