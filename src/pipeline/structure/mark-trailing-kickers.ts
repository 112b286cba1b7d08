import { pointOf, printedText } from '../../model/block-text.ts';
import { codePoints } from '../../model/offsets.ts';
import type { LineShapes } from '../lexicon/line-shapes.ts';
import type { Transform } from './transform.ts';

/** A banner over a page is short. */
const longestKicker = 20;

/**
 * Names a page's banner that the scan put after the text: a short line, the last of the article, below the credits.
 *
 * It has no blank space above it, so it is no caption, and nothing below it, so it is no crosshead.
 *
 * @example
 * // (本版图片由普洱市人民医院宣传统战部提供) ⏎ 党旗在基层一线高高飘扬 → credit, kicker
 */
export function markTrailingKickers(shapes: LineShapes): Transform {
	return (article, file) => {
		const at = article.blocks.findLastIndex((block) => block.type !== 'furniture');
		const block = article.blocks[at];
		const above = article.blocks[at - 1];
		const text = block ? printedText(block) : '';
		const isKicker =
			block?.type === 'paragraph' &&
			above?.type === 'credit' &&
			block.marks === '' &&
			block.gapBefore < 3 &&
			codePoints(text) <= longestKicker &&
			shapes.isTitleLike(text) &&
			!shapes.endsSentence(text);
		if (!isKicker) return article;
		file.info(`“${text}”在文末，是整版的引题，已提到标题之上`, {
			place: pointOf(block),
			source: 'structure',
			ruleId: 'mark-trailing-kickers',
		});
		const kicker = { ...block, type: 'kicker' as const };
		return { ...article, blocks: article.blocks.with(at, kicker) };
	};
}
