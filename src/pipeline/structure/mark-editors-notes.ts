import { printedText, untrimmed, withoutBrackets } from '../../model/block-text.ts';
import type { LineShapes } from '../lexicon/line-shapes.ts';
import type { Block } from '../../model/tree.ts';
import type { Transform } from './transform.ts';

/** A label that runs into its text: 编者按：今年是……. */
const leadingLabel = /^[【[]?(\p{Script=Han}{2,5})[】\]]?[\s:：]+\S{10,}/u;

/**
 * Names an editor's note: its label, and the running text below until a title follows.
 *
 * Above the headline the note ends with the next line that is no running text; below it, with its first whole paragraph.
 *
 * @example
 * // ## 【阅读提示】 ⏎ 3月上旬,在全市党史学习教育动员大会…… → editorsNote, editorsNote
 */
export function markEditorsNotes(shapes: LineShapes): Transform {
	return (article) => {
		let state: 'outside' | 'head' | 'body' = 'outside';
		let isOpen = false;
		const name = (block: Block, index: number): Block => {
			const text = printedText(block);
			if (block.type !== 'paragraph') return block;
			const inline = leadingLabel.exec(text)?.[1];
			if (shapes.isEditorsNoteLabel(text)) {
				state = isAboveHeadline(article.blocks.slice(index + 1)) ? 'head' : 'body';
				const bracketed = /^[【[〔(（].*[】\]〕)）]$/u.test(text);
				return { ...block, type: 'editorsNote', trim: bracketed ? withoutBrackets : untrimmed };
			}
			if (inline !== undefined && shapes.isEditorsNoteLabel(inline)) {
				state = shapes.endsSentence(text) ? 'outside' : 'body';
				return { ...block, type: 'editorsNote' };
			}
			// The broken end of a note may be a few characters: 敬请关注。
			const isTail = isOpen && shapes.endsSentence(text);
			isOpen = state !== 'outside' && shapes.isProse(text) && !shapes.endsSentence(text);
			if (state === 'outside' || !(shapes.isProse(text) || isTail) || shapes.isTurn(text)) {
				state = 'outside';
				return block;
			}
			if (state === 'body' && shapes.endsSentence(text)) state = 'outside';
			return { ...block, type: 'editorsNote' };
		};
		return { ...article, blocks: article.blocks.map(name) };
	};

	/** Whether the running text below a label is followed by a headline with its deck or byline. */
	function isAboveHeadline(blocks: readonly Block[]): boolean {
		const at = blocks.findIndex((block) => {
			const text = printedText(block);
			return !shapes.isProse(text) && !shapes.endsSentence(text);
		});
		const [title, below] = [blocks[at], blocks[at + 1]].map((block) => (block ? printedText(block) : ''));
		if (at < 0 || !title || !below || !shapes.isTitleLike(title)) return false;
		return (
			shapes.hasDeckDash(below) || shapes.bylines.readLine(below, /[□■◎]/u.test(blocks[at + 1]!.marks)) !== undefined
		);
	}
}
