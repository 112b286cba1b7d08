import { printedText } from '../../model/block-text.ts';
import type { LineShapes } from '../lexicon/line-shapes.ts';
import type { Block } from '../../model/tree.ts';
import type { Transform } from './transform.ts';

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
			const isSentence = shapes.isProse(text) || /[。；;]$/u.test(text);
			if (isCell(article.blocks, index, shapes)) return { ...block, type: 'listItem' };
			if (/^[▲△■□▶]/u.test(block.marks) && isSentence && inList && closeBy) return { ...block, type: 'listItem' };
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

/** As many short lines in a row, a good part of them figures, are a table whose cells stand one a line. */
const shortestTable = 6;

/** A cell of a table that lost its lines: 门诊次均费用 ⏎ 263元 ⏎ 241元. */
function isCell(blocks: readonly Block[], index: number, shapes: LineShapes): boolean {
	const isShort = (block: Block | undefined) => {
		const text = block ? printedText(block) : '';
		return (
			block?.type === 'paragraph' &&
			block.marks === '' &&
			/^[^。，,；;：:！？]{1,12}$/u.test(text) &&
			!shapes.isProse(text)
		);
	};
	let from = index;
	let to = index;
	while (isShort(blocks[from - 1]) && blocks[from]!.gapBefore < 3) from -= 1;
	while (isShort(blocks[to + 1]) && blocks[to + 1]!.gapBefore < 3) to += 1;
	const run = blocks.slice(from, to + 1);
	const figures = run.filter((block) => /\d/u.test(printedText(block))).length;
	return isShort(blocks[index]) && run.length >= shortestTable && figures * 3 >= run.length;
}
