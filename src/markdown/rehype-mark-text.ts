import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import type { VFile } from 'vfile';
import { splitPhrases } from '../archive/queries/split-phrases.ts';
import type { ArticleFrontmatter, BlockMetadata } from '../model/schemas/article.ts';
import { applyMarks } from './apply-marks.ts';
import { frontmatterOf } from './frontmatter-of.ts';
import { blockElements, element } from './jsx.ts';
import { marksOfBlock } from './marks-of-block.ts';

/** The halves of a crosshead: a line breaks between them first. */
function phrases(text: string): ElementContent[] {
	return splitPhrases(text).flatMap((phrase): ElementContent[] => [
		element('span', { className: ['phrase'] }, [{ type: 'text', value: phrase.text }]),
		...(phrase.after ? [{ type: 'text' as const, value: phrase.after }] : []),
	]);
}

function markParagraph(paragraph: Element, block: BlockMetadata, article: ArticleFrontmatter): Element {
	const text = toString(paragraph);
	const children = block.type === 'crosshead' ? phrases(text) : applyMarks(text, marksOfBlock(article, block, text));
	return { ...paragraph, children };
}

/**
 * Shows in the text what the front matter says of it: run-in heads, emendations, doubts, gaps, seams, figures, programmes.
 *
 * The MDX body holds the bare text; nothing of this is written into it.
 */
export function rehypeMarkText() {
	return (tree: Root, file: VFile) => {
		const article = frontmatterOf(file);
		if (!article) return;
		const blocks = new Map(article.blocks.map((block) => [block.id, block]));
		for (const { node, id } of blockElements(tree)) {
			const block = blocks.get(id);
			if (!block) continue;
			node.children = node.children.flatMap((child): ElementContent[] => {
				if (child.type !== 'element') return [];
				const marked = markParagraph(child, block, article);
				return block.type === 'crosshead' ? marked.children : [marked];
			});
		}
	};
}
