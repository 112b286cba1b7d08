import { printedText } from './block-text.ts';
import type { Block, Line } from './tree.ts';
import { fullWidthSigns } from './widths.ts';

const han = /\p{Script=Han}/u;
const latinOrDigit = /[\p{Script=Latin}\p{Nd}]/u;
/** Signs one looks through to see what a comma stands between: quotes, brackets, per cent. */
const transparent = /[“”‘’"'《》〈〉「」『』【】〔〕（）()％%、。！!…—·]/u;

/** A half-width sign that may have to be widened. */
const halfWidth = /[,;:?!()]/u;

/** The nearest character in one direction that is not a sign. */
function neighbour(characters: readonly string[], index: number, step: 1 | -1): string {
	for (let at = index + step; at >= 0 && at < characters.length; at += step) {
		const character = characters[at]!;
		if (!transparent.test(character)) return character;
	}
	return '';
}

/** Whether a sign stands inside a number, a time, a ratio or Latin words, where it stays half-width. */
function isInsideLatin(characters: readonly string[], index: number): boolean {
	const before = characters[index - 1] ?? '';
	const after = characters[index + 1] ?? '';
	return latinOrDigit.test(before) && (latinOrDigit.test(after) || after === ' ');
}

/** Index of the bracket that closes the one at `index`; -1 where none does. */
function closingBracket(characters: readonly string[], index: number): number {
	let depth = 0;
	for (let at = index; at < characters.length; at += 1) {
		if (characters[at] === '(') depth += 1;
		if (characters[at] === ')') depth -= 1;
		if (depth === 0) return at;
	}
	return -1;
}

/**
 * Half-width punctuation made full-width where it stands in Chinese text; one character for one, so places stay true.
 *
 * Inside numbers, times and Latin words it stays. Brackets change as a pair.
 *
 * @example
 * widenPunctuation('完善医院运营管理系统(HRP),每天15:30') // '完善医院运营管理系统（HRP），每天15:30'
 */
export function widenPunctuation(text: string): string {
	if (!halfWidth.test(text)) return text;
	const characters = Array.from(text);
	const result = [...characters];
	const isChinese = (index: number) =>
		han.test(neighbour(characters, index, -1)) || han.test(neighbour(characters, index, 1));
	for (const [index, character] of characters.entries()) {
		if (character === '(') {
			const closing = closingBracket(characters, index);
			const inside = characters.slice(index + 1, closing < 0 ? undefined : closing);
			const outside = [characters[index - 1] ?? '', closing < 0 ? '' : (characters[closing + 1] ?? '')];
			if ([...inside, ...outside].some((one) => han.test(one)) || /[，。；：、”]/u.test(outside.join(''))) {
				result[index] = '（';
				if (closing >= 0) result[closing] = '）';
			}
		} else if (character === ')') {
			if (result[index] === ')' && !characters.slice(0, index).includes('(') && isChinese(index)) result[index] = '）';
		} else if (fullWidthSigns[character] && !isInsideLatin(characters, index) && isChinese(index)) {
			result[index] = fullWidthSigns[character];
		}
	}
	return result.join('');
}

/** A block with its pieces as printed: traditional characters and full-width figures as they stand in the source. */
export function asPrinted(block: Block, lines: readonly Line[]): Block {
	const pieces = block.pieces.map((piece) => {
		const [line, from, to] = piece.place;
		return { ...piece, text: lines[line - 1]!.normalised.slice(from, to).join('') };
	});
	return { ...block, pieces };
}

/**
 * The text of a block with full-width punctuation: what the extractors read, and, of a block `asPrinted`, what a reader sees.
 *
 * It has one code point for each of the printed text, so positions serve for both.
 */
export function readingText(block: Block): string {
	return widenPunctuation(printedText(block));
}
