import { printedText, sliceBlock } from '../../model/block-text.ts';
import { codePoint, codePoints } from '../../model/offsets.ts';
import type { LineShapes } from '../lexicon/line-shapes.ts';
import type { Block } from '../../model/tree.ts';
import type { Transform } from './transform.ts';

/** Headline and deck on one line, parted by a blank. */
const bothOnOne = /^(.{4,30}\S)\s+[—―─]{1,2}\s*\S{6,}$/u;

/**
 * Divides a title line that has both headline and deck: 大爱无疆暖陇原 ——抗疫医疗队侧记.
 *
 * Only above the running text; a dash inside a sentence has no blank before it.
 */
export function splitTitleLines(shapes: LineShapes): Transform {
	return (article) => {
		const firstProse = article.blocks.findIndex(
			(block) => block.type === 'paragraph' && shapes.endsSentence(printedText(block))
		);
		const blocks = article.blocks.flatMap((block, index): Block[] => {
			const text = printedText(block);
			const headline = bothOnOne.exec(text)?.[1];
			const isTitle =
				block.type === 'paragraph' && (firstProse < 0 || index < firstProse) && !shapes.endsSentence(text);
			if (headline === undefined || !isTitle) return [block];
			const at = codePoints(headline);
			const [first, second] = [sliceBlock(block, codePoint(0), at), sliceBlock(block, at)];
			return first && second ? [first, { ...second, gapBefore: 0, marks: '' }] : [block];
		});
		return { ...article, blocks };
	};
}
