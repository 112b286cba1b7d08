import type { Nodes, Root } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Article, ArticleFrontmatter } from '../../model/schemas/article.ts';

const parser = unified().use(remarkParse).use(remarkMdx);

function textOf(node: Nodes): string {
	if ('value' in node && node.type === 'text') return node.value;
	return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** A block as the conversion writes it: an element, its text on one line. */
const written = /<(?<name>[A-Z]\w*) id="(?<id>[^"]+)">\n {2}(?<text>.*)\n<\/\k<name>>\n/gu;

/** What may be more than a character in Markdown or JSX; the conversion writes such a character with one of them. */
const marked = /[\\&<>{}*_`~[\]]/u;

/** The texts of a body in which every text is plain, as in nearly all; undefined where one has to be parsed. */
export function plainTexts(body: string): Map<string, string> | undefined {
	const texts = new Map<string, string>();
	let at = 0;
	for (const { index, 0: whole, groups } of body.matchAll(written)) {
		const { id, text } = groups as { id: string; text: string };
		if (marked.test(text) || text !== text.trim() || body.slice(at, index).trim() !== '') return undefined;
		texts.set(id, text);
		at = index + whole.length;
	}
	return body.slice(at).trim() === '' ? texts : undefined;
}

/**
 * The reading text of every block, by its id, from the MDX body of a report. A body of plain texts, which is nearly every one, is
 * read as the conversion wrote it, in a hundredth of the time that parsing takes.
 */
export function blockTexts(body: string): Map<string, string> {
	return plainTexts(body) ?? parsedTexts(body);
}

/** The texts of any body, parsed as MDX. */
export function parsedTexts(body: string): Map<string, string> {
	const tree: Root = parser.parse(body);
	return new Map(
		tree.children.flatMap((node): [string, string][] => {
			if (node.type !== 'mdxJsxFlowElement') return [];
			const id = node.attributes.find((item) => item.type === 'mdxJsxAttribute' && item.name === 'id')?.value;
			return typeof id === 'string' ? [[id, textOf(node)]] : [];
		})
	);
}

/**
 * The article document, version 1, from front matter and body: the same as `convert -- --json` prints.
 *
 * Throws where a block of the front matter has no text in the body.
 */
export function toDocument(frontmatter: ArticleFrontmatter, body: string): Article {
	const texts = blockTexts(body);
	const blocks = frontmatter.blocks.map(({ id, type, depth, ...rest }) => {
		const text = texts.get(id);
		if (text === undefined)
			throw new Error(`Block ${id} of ${frontmatter.id} has no text in the MDX body. Run \`npm run convert\`.`);
		return { id, type, depth, text, ...rest };
	});
	const { indicators, honours, programmes, people, quotations, ledger, blocks: _, ...head } = frontmatter;
	return { ...head, blocks, indicators, honours, programmes, people, quotations, ledger };
}
