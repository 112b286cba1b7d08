import { pointOf, printedText } from '../../model/block-text.ts';
import type { BylineGrammar } from '../lexicon/byline-grammar.ts';
import type { Block, Discarded } from '../../model/tree.ts';
import type { Transform } from './transform.ts';

/** Marks before a byline. */
const bylineMark = /[□■◎●○◆◇]/u;

/** Directly below a deck even names alone are a byline. */
function isBelowDeck(blocks: readonly Block[], index: number): boolean {
	const above = blocks[index - 1];
	return above !== undefined && /^[—―─]/u.test(printedText(above)) && blocks[index]!.gapBefore < 3;
}

/**
 * Names the lines that say who wrote the report, and discards a byline that is printed a second time.
 *
 * @example
 * // □特约记者 杨柳 …… □特约记者 杨柳 → byline, and one discarded
 */
export function markBylines(grammar: BylineGrammar): Transform {
	return (article, file) => {
		const seen = new Set<string>();
		const blocks: Block[] = [];
		const discarded: Discarded[] = [...article.discarded];
		for (const [index, block] of article.blocks.entries()) {
			const text = printedText(block);
			const marked = bylineMark.test(block.marks) || isBelowDeck(article.blocks, index);
			const read = block.type === 'paragraph' || block.type === 'credit' ? grammar.readLine(text, marked) : undefined;
			const bare = text.replace(/^[(（]|[)）]$/gu, '');
			const isDateline = block.type === 'paragraph' && grammar.dateline(bare)?.trim() === bare;
			if (!read) {
				blocks.push(isDateline ? { ...block, type: 'dateline' } : block);
				continue;
			}
			const key = JSON.stringify(read);
			if (seen.has(key)) {
				discarded.push({ pieces: block.pieces, reason: 'duplicate byline' });
				file.message(`署名“${text}”重复出现，已弃去后一处`, {
					place: pointOf(block),
					source: 'structure',
					ruleId: 'mark-bylines',
				});
			} else {
				seen.add(key);
				blocks.push({ ...block, type: 'byline' });
			}
		}
		return { ...article, blocks, discarded };
	};
}
