import { printedText } from '../../model/block-text.ts';
import type { LineShapes } from '../lexicon/line-shapes.ts';
import type { Transform } from './transform.ts';

/**
 * Names the lines that say where pictures came from and who ran the page.
 *
 * @example
 * // (本版图片由普洱市人民医院宣传统战部提供) → credit
 */
export function markCredits(shapes: LineShapes): Transform {
	return (article) => ({
		...article,
		blocks: article.blocks.map((block) =>
			block.type === 'paragraph' && !/[▲△▼▽]/u.test(block.marks) && shapes.isCredit(printedText(block))
				? { ...block, type: 'credit' }
				: block
		),
	});
}
