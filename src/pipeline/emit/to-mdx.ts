import type { Root } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { mdxToMarkdown } from 'mdast-util-mdx';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Article, Block } from '../../model/schemas/article.ts';
import { writeFrontMatter } from './write-front-matter.ts';

/** The component of a block: its type in PascalCase. */
function elementOf(block: Block): MdxJsxFlowElement {
	return {
		type: 'mdxJsxFlowElement',
		name: block.type.charAt(0).toUpperCase() + block.type.slice(1),
		attributes: [{ type: 'mdxJsxAttribute', name: 'id', value: block.id }],
		children: [{ type: 'paragraph', children: [{ type: 'text', value: block.text }] }],
	};
}

/** The body of an article: one element a block, with its text, keyed by id. */
function toBody(blocks: readonly Block[]): string {
	const tree: Root = { type: 'root', children: blocks.map(elementOf) };
	return toMarkdown(tree, {
		bullet: '-',
		emphasis: '*',
		rule: '-',
		fences: true,
		extensions: [mdxToMarkdown()],
		// A line that begins with `import` or `export` would be run as code.
		unsafe: [
			{ atBreak: true, character: 'i', after: 'mport' },
			{ atBreak: true, character: 'e', after: 'xport' },
		],
	});
}

/** Front matter of an article: the document without the texts of its blocks. */
function toFrontmatter(article: Article): string {
	return writeFrontMatter({ ...article, blocks: article.blocks.map(({ text: _text, ...metadata }) => metadata) });
}

/** An article as MDX: front matter, and a body in which all text of the report stands in text nodes. */
export function toMdx(article: Article): string {
	return `---\n${toFrontmatter(article)}---\n\n${toBody(article.blocks)}`;
}
