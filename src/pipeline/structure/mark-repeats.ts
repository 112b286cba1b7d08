import { pointOf, printedText } from '../../model/block-text.ts';
import { codePoint, codePoints } from '../../model/offsets.ts';
import type { Transform } from './transform.ts';

/** Shorter lines recur by right. */
const shortest = 16;

/**
 * Notes a paragraph or caption that the scan has twice, word for word; both stay, and the second says so.
 *
 * @example
 * // the same paragraph on two lines → the second with a note `duplicate`
 */
export const markRepeats: Transform = (article, file) => {
	const seen = new Set<string>();
	return {
		...article,
		blocks: article.blocks.map((block) => {
			const text = printedText(block);
			const length = codePoints(text);
			if (!['paragraph', 'listItem', 'caption'].includes(block.type) || length < shortest) return block;
			if (!seen.has(text)) {
				seen.add(text);
				return block;
			}
			file.message(`这一段与前文逐字相同：“${text.slice(0, 12)}”`, {
				place: pointOf(block),
				source: 'structure',
				ruleId: 'mark-repeats',
			});
			return {
				...block,
				notes: [
					...block.notes,
					{ type: 'duplicate', span: [codePoint(0), length], text: '与前文逐字相同，疑为扫描重出' },
				],
			};
		}),
	};
};
