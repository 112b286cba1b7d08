import { mergeBlocks, printedText } from '../../model/block-text.ts';
import type { LineShapes } from '../lexicon/line-shapes.ts';
import type { Block } from '../../model/tree.ts';
import type { Transform } from './transform.ts';

/**
 * Makes one line of a crosshead that was set on two: two halves of equal length, one above the other, running text below.
 *
 * A caption stands apart from what is above it, so a first half with blank space before it is none.
 *
 * @example
 * // 对口帮扶常态化 ⏎ 利民惠民促和谐 → 对口帮扶常态化 利民惠民促和谐
 */
export function mergeCrossheadPairs(shapes: LineShapes): Transform {
	return (article) => {
		const isHalf = (block: Block | undefined) => {
			const text = block ? printedText(block) : '';
			return (
				block?.type === 'paragraph' &&
				block.marks === '' &&
				block.gapBefore < 3 &&
				/^[\p{Script=Han}“”‘’]{4,12}$/u.test(text) &&
				shapes.isTitleLike(text)
			);
		};
		const blocks: Block[] = [];
		for (let index = 0; index < article.blocks.length; index += 1) {
			const [block, second, below] = article.blocks.slice(index, index + 3);
			const equal = second && printedText(block!).length === printedText(second).length;
			if (
				isHalf(block) &&
				isHalf(second) &&
				equal &&
				below &&
				below.gapBefore < 3 &&
				shapes.isProse(printedText(below))
			) {
				blocks.push(mergeBlocks(block!, second, ' '));
				index += 1;
			} else blocks.push(block!);
		}
		return { ...article, blocks };
	};
}
