import { codePoints } from '../../model/offsets.ts';
import type { Transform } from './transform.ts';
import { firstSentences, headNumber } from './run-in-groups.ts';

/** Parallel heads differ by no more than this. */
const tolerance = 1;

/**
 * Marks the run-in heads: short summaries at the start of paragraphs, parallel throughout a section.
 *
 * One such sentence alone is a maxim or a beginning, unless another section of the report has heads of just its length.
 *
 * @example
 * // 旗帜领航筑堡垒。医院不断完善…… 熔铸思想聚人心。医院党委…… → two run-in heads
 * // 方向决定前途,道路决定命运。要把…… → none
 */
export const markRunIns: Transform = (article) => {
	const sentences = firstSentences(article.blocks);
	const parallel = sentences.filter(
		(one) =>
			headNumber.test(one.text) ||
			sentences.some(
				(other) => other !== one && other.section === one.section && Math.abs(other.length - one.length) <= tolerance
			)
	);
	const heads = sentences.filter(
		(one) => parallel.includes(one) || parallel.some((other) => other.length === one.length)
	);
	const lengths = new Map(heads.map(({ index, text }) => [index, codePoints(text)]));
	return {
		...article,
		blocks: article.blocks.map((block, index) => ({ ...block, runIn: lengths.get(index) ?? block.runIn })),
	};
};
