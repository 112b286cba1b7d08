import { printedText } from '../block-text.ts';
import type { LineShapes } from '../line-shapes.ts';
import type { Block } from '../tree.ts';
import type { Transform } from './index.ts';

/** Signs that head the items of a list; ▲ heads captions more often. */
const itemMark = /^[●○◆◇★☆►▶※◎]/u;

/** A bullet that is no layout mark. */
const bullet = /^[·•]\s*(?=\S)/u;

/**
 * Names the items of a list.
 *
 * ▲ and ■ head items only where they stand before running text: before a short line they are captions and crossheads.
 *
 * @example
 * // ●在云南省州(市)级医院中排名第2名。 → listItem
 */
export function markListItems(shapes: LineShapes): Transform {
	return (article) => ({
		...article,
		blocks: article.blocks.map((block, index) => {
			if (block.type !== 'paragraph') return block;
			const text = printedText(block);
			if (bullet.test(text)) {
				return { ...block, type: 'listItem' };
			}
			if (isTableRow(article.blocks, index, shapes)) return { ...block, type: 'listItem' };
			const neighbours = [article.blocks[index - 1], article.blocks[index + 1]];
			const inList = neighbours.some((other) => other?.marks === block.marks && other.type === 'paragraph');
			if (itemMark.test(block.marks) && (inList || shapes.isProse(text))) return { ...block, type: 'listItem' };
			const closeBy = block.gapBefore < 3 && (article.blocks[index + 1]?.gapBefore ?? 0) < 3;
			if (/^[▲△■□▶]/u.test(block.marks) && shapes.isProse(text) && inList && closeBy)
				return { ...block, type: 'listItem' };
			return block;
		}),
	});
}

/** A row among rows: as many cells as the line above or below, and figures in one of the two. */
function isTableRow(blocks: readonly Block[], index: number, shapes: LineShapes): boolean {
	const cells = (at: number) => (blocks[at]?.type === 'paragraph' ? shapes.cells(printedText(blocks[at])) : 0);
	const figures = (at: number) => /\d/u.test(blocks[at] ? printedText(blocks[at]) : '');
	const own = cells(index);
	return own >= 3 && [index - 1, index + 1].some((at) => cells(at) === own && (figures(at) || figures(index)));
}
