import { printedText } from '../../model/block-text.ts';
import type { ReadLine } from './read-lines.ts';

/** Nothing but strokes and marks: ━━━━, ＊　＊　＊. */
const strokes = /^[^\p{L}\p{N}]+$/u;

/** Whether a line holds nothing but strokes or marks. */
export const isRule = ({ block, label }: ReadLine): boolean =>
	label === 'furniture' && strokes.test(printedText(block));

/** What divides a line from the one before: the form of the strokes or marks between them; an empty string where nothing does. */
export function divider(lines: readonly ReadLine[], at: number): string {
	const before = lines[at - 1];
	const form = before && isRule(before) ? printedText(before.block) : (lines[at]!.block.rulesBefore ?? '');
	return form.replaceAll(/\s/gu, '').slice(0, 3);
}
