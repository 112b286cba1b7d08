import { printedText } from '../../model/block-text.ts';
import type { LineShapes } from '../lexicon/line-shapes.ts';
import type { Block } from '../../model/tree.ts';

/** The lines of an article that stand above its text. */
export interface Head {
	from: number;
	/** Index of the first block that is text, or caption. */
	to: number;
}

/** Whether a line can stand above the text: no running text, no caption mark. */
function isHeadLine(block: Block, text: string, shapes: LineShapes, afterTitle: boolean): boolean {
	if (/[▲△▼▽●○]/u.test(block.marks)) return false;
	if (shapes.bylines.dateline(text) !== undefined && text.length > 20) return false;
	if (shapes.hasDeckDash(text)) return Array.from(text).length <= 60 && !/[。；;]$/u.test(text);
	const length = Array.from(text).length;
	if (shapes.isHospitalWithColon(text)) return true;
	if (/[。；;]/u.test(text) || /[，,、：:]$/u.test(text) || shapes.isTurn(text)) return false;
	return afterTitle ? shapes.isTitleLike(text) && !shapes.isProse(text) : length <= 45;
}

/**
 * Finds the head of an article: title lines, bylines, furniture and editor's notes down to the first running text.
 *
 * After a deck or a byline the head ends with the first line that has blank space before it or bears a crosshead's number:
 * that is a caption or a crosshead.
 */
export function readHead(
	blocks: readonly Block[],
	shapes: LineShapes,
	looksLikeCaption: (text: string) => boolean
): Head {
	let titles = 0;
	let closed = false;
	let longestTitle = 0;
	for (const [index, block] of blocks.entries()) {
		const text = printedText(block);
		if (block.type === 'byline') {
			closed ||= titles > 0;
			continue;
		}
		if (block.type !== 'paragraph') continue;
		const isDeck = shapes.hasDeckDash(text);
		if (!isHeadLine(block, text, shapes, titles > 0)) return { from: 0, to: index };
		// The picture left blank lines above its caption; a headline apart from its kickers has a deck below.
		const below = blocks[index + 1];
		const hasDeck = below !== undefined && shapes.hasDeckDash(printedText(below));
		if (
			longestTitle >= Array.from(text).length &&
			block.gapBefore >= 3 &&
			!isDeck &&
			!hasDeck &&
			looksLikeCaption(text)
		)
			return { from: 0, to: index };
		const startsBody = closed && !isDeck && !startsNewTitle(blocks, index, shapes);
		if (startsBody) return { from: 0, to: index };
		if (titles > 0 && !isDeck && shapes.crossheadNumber(text) !== undefined) return { from: 0, to: index };
		titles += 1;
		longestTitle = Math.max(longestTitle, Array.from(text).length);
		if (isDeck) closed = true;
	}
	return { from: 0, to: blocks.length };
}

/** After a kicker with a dash the headline may still come: a line marked #, or one or two with a deck or byline below. */
function startsNewTitle(blocks: readonly Block[], index: number, shapes: LineShapes): boolean {
	const block = blocks[index]!;
	if (/^#(?!#)/u.test(block.marks)) return true;
	const hasByline = blocks.slice(0, index).some((before) => before.type === 'byline');
	if (hasByline) return false;
	const below = blocks[index + 1];
	if (below && shapes.bylines.dateline(printedText(below)) !== undefined) return true;
	return [1, 2].some((step) => {
		const below = blocks[index + step];
		if (!below) return false;
		const between = blocks.slice(index + 1, index + step).map(printedText);
		if (!between.every((text) => shapes.isTitleLike(text) && !shapes.isProse(text))) return false;
		return shapes.hasDeckDash(printedText(below)) || (step === 1 && below.type === 'byline' && block.gapBefore < 3);
	});
}
