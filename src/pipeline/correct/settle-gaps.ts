import type { VFile } from 'vfile';
import { lastLineOf, startOf } from '../../model/block-text.ts';
import type { Block, Note, Page } from '../../model/tree.ts';

const ruleId = 'mark-gaps';

/** The end of a sentence, with what closes behind it. */
const sentenceEnd = /[。！？!?…][”’』」）)】]*$/u;

/** The places at which the words of a block end as its editor has them: where a correction ends with the end of a sentence. */
function endedBy({ notes }: Block): Set<number> {
	return new Set(
		notes.flatMap((note) => (note.type === 'emended' && sentenceEnd.test(note.corr ?? '') ? [note.span[1]] : []))
	);
}

/** A gap that stands at one place, as a rule marks it; an editor's stands on words. */
const isAtEnd = ({ type, span: [from, to] }: Note) => type === 'gap' && from === to && from > 0;

/**
 * Takes back what was said of gaps that are none: a correction ends the sentence that seemed to break off, or the paragraph goes
 * on since its editor has put it together.
 */
export function settleGaps(page: Page, file: VFile): Page {
	const articles = page.articles.map((article) => ({
		...article,
		blocks: article.blocks.map((block) => {
			const ended = endedBy(block);
			const notes = block.notes.filter((note) => !isAtEnd(note) || !ended.has(note.span[1]));
			return notes.length === block.notes.length ? block : { ...block, notes };
		}),
	}));
	const blocks = articles.flatMap((article) => article.blocks);
	const hasGap = (line: number) =>
		blocks.some(
			(block) =>
				startOf(block).line <= line && line <= lastLineOf(block) && block.notes.some(({ type }) => type === 'gap')
		);
	file.messages = file.messages.filter(
		(message) => message.ruleId !== ruleId || message.line === undefined || hasGap(message.line)
	);
	return { ...page, articles };
}
