import { printedText } from '../../model/block-text.ts';
import type { LineShapes } from '../lexicon/line-shapes.ts';
import type { Transform } from './transform.ts';

/**
 * Names what belongs to the page and not to the report: mastheads, date lines, staff, telephones, jump lines.
 *
 * @example
 * // 责任编辑 王松 版式 李明 → furniture
 * // 详情请扫二维码 → furniture
 */
export function markFurniture(shapes: LineShapes): Transform {
	return (article) => ({
		...article,
		blocks: article.blocks.map((block) =>
			shapes.isFurniture(printedText(block)) ? { ...block, type: 'furniture' } : block
		),
	});
}
