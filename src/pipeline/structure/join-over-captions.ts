import { printedText } from '../../model/block-text.ts';
import type { LineShapes } from '../lexicon/line-shapes.ts';
import type { LineLabel } from './line-states.ts';
import type { ReadLine } from './read-lines.ts';

const ofPictures: readonly LineLabel[] = ['caption', 'caption+', 'credit'];

/** How a paragraph may end though no sentence does: a speech begins, a list follows, a quotation or a bracket closes, hours, a note. */
const mayEnd = /(?:[：:；;”’"'」』）)〕\]】》.．①-⑳]|\d[:：]\d{2})$/u;

/** What is no sentence and has no stop: an address, a telephone number, hours. */
const noSentence = /^.{0,6}(?:地\s*址|电话|热线|时间|邮箱)\s*[：:]/u;

/** How one point of several begins. */
const point = /^(?:[一二三四五六七八九十]是|第[一二三四五六七八九十][，、]|其[一二三四])/u;

/** A shorter piece may be anything. */
const shortest = 8;

/** The lines of pictures from a place on: the place behind the last. */
function behindPictures(lines: readonly ReadLine[], from: number): number {
	let at = from;
	while (at < lines.length && ofPictures.includes(lines[at]!.label) && !lines[at]!.begins) at += 1;
	return at;
}

/**
 * Goes on behind captions with a paragraph that stops in mid-sentence above them: hardly a paragraph of print ends without
 * a stop, so that what follows the pictures is the rest of it.
 *
 * @example
 * // 把床位由120张增至 ⏎ 图为新病房。 ⏎ 200张，病人不再等。 → one paragraph of two pieces
 */
export function joinOverCaptions(lines: readonly ReadLine[], shapes: LineShapes): ReadLine[] {
	const isOpen = ({ label, block }: ReadLine) => {
		const text = printedText(block).trim();
		const isText = label === 'paragraph' || label === 'paragraph+';
		const isStopped = shapes.endsSentence(text) || mayEnd.test(text);
		const isOther = noSentence.test(text) || shapes.crossheadNumber(text) !== undefined;
		return isText && text.length >= shortest && !isStopped && !isOther;
	};
	const rests = new Set<number>();
	for (const [at, line] of lines.entries()) {
		const behind = behindPictures(lines, at + 1);
		const next = lines[behind];
		if (behind === at + 1 || next?.label !== 'paragraph' || next.begins || !isOpen(line)) continue;
		if (!point.test(printedText(next.block).trim())) rests.add(behind);
	}
	return lines.map((line, at) => (rests.has(at) ? { ...line, label: 'paragraph+' } : line));
}
