import { TextDecoder } from '@exodus/bytes/encoding-browser.js';
import type { ListItem, Nodes, Root, Table } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { detectEncoding } from '../../model/detect-encoding.ts';
import { textOfParagraphs, textOfRow, type Reading } from '../reading.ts';
import { noText } from '../refusals.ts';

/** Fields of a writing program above the text: `---`, lines of YAML, `---`. */
const frontMatter = /^\uFEFF?---[ \t]*\r?\n(?:.*\r?\n)*?---[ \t]*(?:\r?\n|$)/u;

/** A single ~ stands between two numbers in Chinese (10~20人), and strikes nothing through. */
const parser = unified().use(remarkParse).use(remarkGfm, { singleTilde: false });

/** The text of a passage, its marks left out; a comment or a tag is no text, a break ends a line. */
function textOf(node: Nodes): string {
	if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value;
	if (node.type === 'break') return '\n';
	if (node.type === 'html') return /^<br\b/iu.test(node.value) ? '\n' : '';
	return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** A line of the file that goes on in the next: Chinese has no blank there, and every other line end is a blank. */
function linesOf(text: string, wasBroken: boolean): string[] {
	if (!wasBroken) return text.split('\n');
	return [text.replaceAll(/(?<=[\p{Script=Han}\p{P}])\n(?=[\p{Script=Han}\p{P}])/gu, '').replaceAll('\n', ' ')];
}

function rowsOf({ children }: Table): string[] {
	return children.map((row) => textOfRow(row.children.map(textOf)));
}

function paragraphsOf(node: Nodes): string[][] {
	if (node.type === 'table') return [rowsOf(node)];
	if (node.type === 'list') {
		const marks = node.children.map((_, index) => (node.ordered === true ? `${(node.start ?? 1) + index}.` : '●'));
		return node.children.flatMap((item, index) => paragraphsOfItem(item, marks[index]!));
	}
	if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'code') return [paragraphLines(node)];
	if (node.type === 'root' || node.type === 'blockquote' || node.type === 'footnoteDefinition')
		return node.children.flatMap(paragraphsOf);
	return [];
}

/** Lines that the writer set apart by a break stay apart; where the file only wraps, they are one. */
function paragraphLines(node: Nodes): string[] {
	const parts = 'children' in node ? node.children : [node];
	const lines: Nodes[][] = [[]];
	for (const part of parts) {
		if (part.type === 'break' || (part.type === 'html' && /^<br\b/iu.test(part.value))) lines.push([]);
		else lines.at(-1)!.push(part);
	}
	return lines.flatMap((line) => linesOf(line.map(textOf).join(''), node.type !== 'code'));
}

function paragraphsOfItem(item: ListItem, mark: string): string[][] {
	const [first = [''], ...rest] = item.children.flatMap(paragraphsOf);
	const [line = '', ...lines] = first;
	return [[/^[●■◆○•]/u.test(line) ? line : `${mark}${line}`, ...lines], ...rest];
}

/** Reads the headings, paragraphs, lists and tables of a Markdown file as plain lines; marks and fields above it are left out. */
export function readMarkdown(bytes: Uint8Array): Reading {
	const encoding = detectEncoding(bytes);
	const source = encoding === undefined ? '' : new TextDecoder(encoding).decode(bytes);
	const tree: Root = parser.parse(source.replace(frontMatter, ''));
	const text = textOfParagraphs(paragraphsOf(tree));
	return text === '' ? { refusal: noText } : { text };
}
