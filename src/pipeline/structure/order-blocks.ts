import { pointOf, printedText } from '../../model/block-text.ts';
import { codePoint, codePoints } from '../../model/offsets.ts';
import type { Block, BlockType } from '../../model/tree.ts';
import type { Transform } from './transform.ts';

/** What stands above the text, in reading order. */
const headOrder: readonly BlockType[] = ['sectionLabel', 'kicker', 'headline', 'deck', 'byline'];

/** A block with the note that it stands elsewhere in the source. */
function moved(block: Block): Block {
	const end = codePoints(printedText(block));
	return {
		...block,
		notes: [...block.notes, { type: 'moved', span: [codePoint(0), end], text: '原件中位置在后，已提到篇首' }],
	};
}

/**
 * Puts the head of an article in reading order: section label, kickers, headline, deck, bylines, then everything else as it
 * stands. A head block that stood after running text is marked as moved.
 *
 * @example
 * // 标题 · 导语 · □记者 王松 · 正文 → 标题 · □记者 王松 (moved) · 导语 · 正文
 */
export const orderBlocks: Transform = (article, file) => {
	const firstText = article.blocks.findIndex((block) => ['paragraph', 'crosshead', 'listItem'].includes(block.type));
	const head = headOrder.flatMap((type) =>
		article.blocks.flatMap((block, index) => {
			if (block.type !== type) return [];
			if (firstText < 0 || index < firstText) return [block];
			file.info(`“${printedText(block)}”在正文之后，已提到篇首`, {
				place: pointOf(block),
				source: 'structure',
				ruleId: 'order-blocks',
			});
			return [moved(block)];
		})
	);
	return { ...article, blocks: [...head, ...article.blocks.filter((block) => !headOrder.includes(block.type))] };
};
