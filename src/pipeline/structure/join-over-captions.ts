import { printedText } from '../../model/block-text.ts';
import type { LineShapes } from '../lexicon/line-shapes.ts';
import type { LineLabel } from './line-states.ts';
import type { ReadLine } from './read-lines.ts';

const ofPictures: readonly LineLabel[] = ['caption', 'caption+', 'credit'];

/** How what is not the end of a paragraph ends, though no sentence does: a speech begins, a list follows, a quotation or a bracket closes. */
const mayEnd = /[：:；;”’"』」）)〕\]】》]$/u;

/** A shorter piece may be anything. */
const shortest = 8;

/** How a caption begins where it says that it is one: with a mark, or with the picture. */
const pictured = /^\s*(?:[▲△▼▽◆◇■□●○★☆►▶]|[（([【]?(?:[上下左右]?图|照片|小图|大图))/u;

/** The lines of pictures from a place on: the place behind the last. */
function behindPictures(lines: readonly ReadLine[], from: number): number {
	let at = from;
	while (at < lines.length && ofPictures.includes(lines[at]!.label) && !lines[at]!.begins) at += 1;
	return at;
}

/**
 * Goes on behind captions with a paragraph that stops in mid-sentence above them: no paragraph of print ends without a stop,
 * so that what follows the pictures is the rest of it; also where it was read as one caption more, without the mark that those
 * before it have.
 *
 * @example
 * // 把床位由120张增至 ⏎ 图为新病房。 ⏎ 200张，病人不再等。 → one paragraph of two pieces
 */
export function joinOverCaptions(lines: readonly ReadLine[], shapes: LineShapes): ReadLine[] {
	const isOpen = ({ label, block }: ReadLine) => {
		const text = printedText(block).trim();
		const isText = label === 'paragraph' || label === 'paragraph+';
		return isText && text.length >= shortest && !shapes.endsSentence(text) && !mayEnd.test(text);
	};
	const isPictured = ({ block }: ReadLine) => pictured.test(block.marks + printedText(block));
	const isRest = ({ label, block }: ReadLine) => label === 'caption' && shapes.endsSentence(printedText(block));
	const rests = new Set<number>();
	for (const [at, line] of lines.entries()) {
		const behind = behindPictures(lines, at + 1);
		if (behind === at + 1 || !isOpen(line)) continue;
		const [first, last, next] = [lines[at + 1]!, lines[behind - 1]!, lines[behind]];
		if (next?.label === 'paragraph+' && !next.begins) continue;
		if (first !== last && isPictured(first) && !isPictured(last) && isRest(last)) rests.add(behind - 1);
		else if (next?.label === 'paragraph' && !next.begins) rests.add(behind);
	}
	return lines.map((line, at) => (rests.has(at) ? { ...line, label: 'paragraph+' } : line));
}
