import { printedText, sliceBlock } from '../../model/block-text.ts';
import { codePoint, codePoints, type CodePoint } from '../../model/offsets.ts';
import type { Block } from '../../model/tree.ts';
import type { LineShapes } from '../lexicon/line-shapes.ts';

/** Headline and deck on one line: parted by a blank, or the part behind the dash names of whom it tells. */
const withDeck =
	/^(.{4,30}\S)\s+[—―─]{1,2}\s*\S{6,}$|^([^—]{5,24})(?=——[^—]*(?:医院|卫生院|保健院|医共体|医联体|中心)[^—]*$)/u;

/** The name of a column before the headline: 人物 | 他的处方里有一味笑, 【记者观察】一颗“家门口的眼”. */
const withLabel =
	/^(\p{Script=Han}[\p{Script=Han}·]{1,9}\s?[|｜│丨]|[【〖〔[][\p{Script=Han}·\d]{2,10}[】〗〕\]])\s*(?!.*(?:讯|电|记者|报道|摘要|导读|编者|提示))\S{6,}/u;

/** Where a title line divides, in code points; undefined where it is one. */
function divisionOf(text: string): CodePoint | undefined {
	const label = withLabel.exec(text)?.[1];
	if (label !== undefined) return codePoints(label);
	const match = withDeck.exec(text);
	const headline = match?.[1] ?? match?.[2];
	return headline === undefined ? undefined : codePoints(headline);
}

/**
 * Divides the lines above the running text that hold two titles: 大爱无疆暖陇原 ——抗疫医疗队侧记, 人物 | 他的处方里有一味笑.
 *
 * A dash inside a headline stays.
 */
export function splitTitleLines(blocks: readonly Block[], shapes: LineShapes): Block[] {
	const firstProse = blocks.findIndex(
		(block) => shapes.endsSentence(printedText(block)) && shapes.isProse(printedText(block))
	);
	return blocks.flatMap((block, index): Block[] => {
		const text = printedText(block);
		if ((firstProse >= 0 && index > firstProse) || /[。；;]/u.test(text) || codePoints(text) > 70) return [block];
		const at = divisionOf(text);
		if (at === undefined) return [block];
		const [first, second] = [sliceBlock(block, codePoint(0), at), sliceBlock(block, at)];
		return first && second ? [first, { ...second, gapBefore: 0, marks: '' }] : [block];
	});
}
