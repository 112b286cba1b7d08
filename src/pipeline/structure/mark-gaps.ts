import { pointOf, printedText } from '../../model/block-text.ts';
import { codePoints, codePointSpan } from '../../model/offsets.ts';
import type { LineShapes } from '../lexicon/line-shapes.ts';
import type { Note } from '../../model/tree.ts';
import type { Transform } from './transform.ts';

/** What a paragraph runs around. */
const passable = new Set(['caption', 'credit', 'furniture', 'byline']);

/** Signs after which more must come. */
const cutSign = /[,，、(（“‘《]$/u;

/** Long enough that a missing full stop means a missing end. */
const shortestCut = 12;

/**
 * Notes where the text of a paragraph is missing: one that stops in mid-sentence with nothing to go on, one that begins with
 * a sign no sentence begins with.
 *
 * A lead-in before a list, and a line that ends with a colon or a semicolon, stop without a full stop by right.
 *
 * @example
 * // ……推动医院迈上新 ⏎⏎ （小标题） → gap at the end
 */
export function markGaps(shapes: LineShapes): Transform {
	return (article, file) => ({
		...article,
		blocks: article.blocks.map((block, index) => {
			if (block.type !== 'paragraph') return block;
			const text = printedText(block);
			const end = codePoints(text);
			const next = article.blocks.slice(index + 1).find((later) => !passable.has(later.type));
			const notes: Note[] = [];
			const isOpen =
				end >= shortestCut &&
				/[\p{Script=Han}\p{Nd}\p{Script=Latin},，、(（“‘《%-]$/u.test(text) &&
				!shapes.endsSentence(text);
			const isLeadIn = next?.type === 'listItem' && !/[,，、(（“‘《]$/u.test(text);
			if (isOpen && !isLeadIn && (shapes.isProse(text) || cutSign.test(text)))
				notes.push({ type: 'gap', span: [end, end], text: '原件至此中断，下文缺失' });
			if (/^[，。、；：！？）》,;:!?)]/u.test(text))
				notes.push({ type: 'gap', span: codePointSpan(0, 0), text: '原件此处之前缺文' });
			for (const note of notes) {
				file.message(`${note.text}：“${text.slice(note.span[0] === 0 ? 0 : -12).slice(0, 12)}”`, {
					place: pointOf(block),
					source: 'structure',
					ruleId: 'mark-gaps',
				});
			}
			return notes.length > 0 ? { ...block, notes: [...block.notes, ...notes] } : block;
		}),
	});
}
