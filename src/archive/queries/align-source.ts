import { foldCharacter, isBlank } from '../../model/fold-character.ts';
import { isLayoutMark } from '../../model/layout-marks.ts';
import { pairStraightMarks } from '../../model/pair-straight-marks.ts';
import { widenPunctuation } from '../../model/reading-text.ts';
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

const readings = new Map<string, ReadonlySet<string>>();

/** How the text of a block may have a character of the source, as the model folds it: amid Han characters, or as it stands. */
function readingsOf(printed: string): ReadonlySet<string> {
	const known = readings.get(printed);
	if (known) return known;
	const plain = foldCharacter(printed);
	const amid = `字${plain}字`;
	const found = new Set([
		printed,
		plain,
		...[widenPunctuation(amid), pairStraightMarks(amid), pairStraightMarks(plain + plain)].flatMap((text) => [...text]),
	]);
	if (plain !== '字') found.delete('字');
	readings.set(printed, found);
	return found;
}

/** Whether a character of the text is that of the source, in the same or in another form. */
const isSame = (printed: string, read: string | undefined) => read !== undefined && readingsOf(printed).has(read);

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

/** What the text of a block has otherwise than its source, beside seams and what notes say. */
export interface ChangedForms {
	/** Signs in another form: , as ，. */
	reformed: number;
	/** Characters that the text leaves out. */
	leftOut: number;
}

/** Counts what the text of a block has otherwise than its source; blanks and layout marks do not count. */
export function countChangedForms(block: Pick<Block, 'source' | 'text'>, lines: readonly string[]): ChangedForms {
	const text = Array.from(block.text);
	const printed = alignSource(block, lines).filter(({ printed: one }) => !isBlank(one) && !isLayoutMark(one));
	return {
		reformed: printed.filter(({ at, printed: one }) => at !== undefined && text[at] !== one).length,
		leftOut: printed.filter(({ at }) => at === undefined).length,
	};
}
