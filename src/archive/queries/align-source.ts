import { fullWidthSigns } from '../../model/widths.ts';
import type { Block } from '../../model/schemas/article.ts';

/** A character of the source that belongs to a block, and what the text of the block has of it. */
export interface AlignedCharacter {
	/** Line from 1, column from 0, in code points. */
	line: number;
	column: number;
	printed: string;
	/** The place in the text, in code points; undefined where the text leaves the character out. */
	at: number | undefined;
}

/** Signs that a block has in another form than its source: half-width ones, straight quotation marks, blanks. */
const otherForms: Readonly<Record<string, string>> = { '"': '“”', '.': '。', '\u3000': ' ' };

/** Whether a character of the text is that of the source, in the same or in another width. */
function isSame(printed: string, read: string | undefined): boolean {
	if (read === undefined) return false;
	return printed === read || fullWidthSigns[printed] === read || (otherForms[printed] ?? '').includes(read);
}

/**
 * Lays the characters of the source beside the text of a block, in reading order. Each character of the text is found once;
 * the source has more (brackets of a label, control characters, blanks at seams), the text at most a blank between two lines.
 *
 * @example
 * // 【导读】 and 导读 → 【 none, 导 0, 读 1, 】 none
 */
export function alignSource(block: Pick<Block, 'source' | 'text'>, lines: readonly string[]): AlignedCharacter[] {
	const text = Array.from(block.text);
	let next = 0;
	return block.source.flatMap(([line, from, to]) =>
		Array.from(lines[line - 1] ?? '')
			.slice(from, to)
			.map((printed, index) => {
				// The blank between two halves of a headline stands in no line.
				if (text[next] === ' ' && !isSame(printed, ' ') && isSame(printed, text[next + 1])) next += 1;
				const at = isSame(printed, text[next]) ? next : undefined;
				if (at !== undefined) next += 1;
				return { line, column: from + index, printed, at };
			})
	);
}
