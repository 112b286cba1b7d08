import type { Root } from 'hast';
import { toString } from 'hast-util-to-string';
import type { VFile } from 'vfile';
import { pointOutFault } from '../archive/corrections.ts';
import { marginNotes } from '../archive/queries/margin-notes.ts';
import { numberBlocks } from '../archive/queries/number-blocks.ts';
import { frontmatterOf } from './frontmatter-of.ts';
import { attribute, blockElements } from './jsx.ts';

/**
 * Hands each block's component what the front matter says of it: its ordinal, its notes, its source lines, its depth, where a fault
 * of it can be pointed out.
 *
 * Runs before the text is marked, because notes quote the bare text.
 */
export function rehypeDescribeBlocks() {
	return (tree: Root, file: VFile) => {
		const article = frontmatterOf(file);
		if (!article) return;
		const numbers = numberBlocks(article.blocks);
		const blocks = new Map(article.blocks.map((block) => [block.id, block]));
		for (const { node, id } of blockElements(tree)) {
			const block = blocks.get(id);
			if (!block) continue;
			const text = toString(node);
			const lines = [...new Set(block.source.map(([line]) => line))];
			const fault = pointOutFault(article.id, id, { lines, passage: text });
			const notes = marginNotes(article, block, text).map(({ lemma, remark }) => ({ lemma, remark }));
			node.attributes.push(
				attribute('lines', lines),
				...(fault === undefined ? [] : [attribute('fault', fault)]),
				...(numbers.has(id) ? [attribute('number', numbers.get(id)!)] : []),
				...(notes.length > 0 ? [attribute('notes', notes)] : []),
				...(block.depth === null ? [] : [attribute('depth', block.depth)])
			);
		}
	};
}
