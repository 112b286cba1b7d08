import { pointOf, printedText } from '../../model/block-text.ts';
import type { Block, Discarded } from '../../model/tree.ts';
import type { Transform } from './transform.ts';

const bare = (text: string) => text.replaceAll(/[\s()（）□■◎●◆]/gu, '');

/**
 * Discards a byline that is printed a second time, word for word.
 *
 * @example
 * // □特约记者 杨柳 …… □特约记者 杨柳 → byline, and one discarded
 */
export const discardRepeatedBylines: Transform = (article, file) => {
	const seen = new Set<string>();
	const blocks: Block[] = [];
	const discarded: Discarded[] = [...article.discarded];
	for (const block of article.blocks) {
		const text = printedText(block);
		if (block.type === 'byline' && seen.has(bare(text))) {
			discarded.push({ pieces: block.pieces, reason: 'duplicate byline' });
			file.message(`署名“${text}”重复出现，已弃去后一处`, {
				place: pointOf(block),
				source: 'structure',
				ruleId: 'discard-repeated-bylines',
			});
			continue;
		}
		if (block.type === 'byline') seen.add(bare(text));
		blocks.push(block);
	}
	return { ...article, blocks, discarded };
};
