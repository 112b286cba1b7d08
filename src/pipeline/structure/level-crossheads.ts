import { printedText } from '../../model/block-text.ts';
import type { Block } from '../../model/tree.ts';
import type { Transform } from './transform.ts';

/** Levels of a crosshead by its number or its marks; undefined where it has none. */
function depthOf(block: Block, text: string): 2 | 3 | undefined {
	const hashes = /^#+/u.exec(block.marks)?.[0].length ?? 0;
	if (hashes > 0) return hashes >= 3 ? 3 : 2;
	if (/^[一二三四五六七八九十]{1,3}[、.．]|^第[一二三四五六七八九十]/u.test(text)) return 2;
	if (/^[（(][一二三四五六七八九十\d]|^\d{1,2}[.．、]/u.test(text)) return 3;
	return undefined;
}

/**
 * Gives crossheads their level by number and marks: 一、 above （一）. Where the only numbers are （一） or 1., they are the first
 * level.
 */
export const levelCrossheads: Transform = (article) => {
	const levelled = article.blocks.map((block) =>
		block.type === 'crosshead' ? { ...block, depth: depthOf(block, printedText(block)) ?? 2 } : block
	);
	const hasSecond = levelled.some((block) => block.type === 'crosshead' && block.depth === 2);
	return {
		...article,
		blocks: levelled.map((block): Block => (block.type === 'crosshead' && !hasSecond ? { ...block, depth: 2 } : block)),
	};
};
