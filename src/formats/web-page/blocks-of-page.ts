import type { Element, Nodes } from 'hast';
import { isBlank, textOfRow } from '../reading.ts';

/** Words that a page shows as one block, with the elements that hold them, outermost first. */
export interface PageBlock {
	/** Its lines, as `<br>` divides them. */
	lines: string[];
	/** The same words divided also where an element within the line begins or ends. */
	fields: string[];
	path: readonly Element[];
}

type IsFurniture = (element: Element) => boolean;

/** Elements that stand in a line with what is before and after them; all others begin a block. */
const inline = new Set([
	...['a', 'abbr', 'acronym', 'b', 'bdi', 'bdo', 'big', 'cite', 'code', 'data', 'del', 'dfn', 'em', 'font', 'i', 'img'],
	...[
		'ins',
		'kbd',
		'label',
		'mark',
		'picture',
		'q',
		'ruby',
		'rb',
		's',
		'samp',
		'small',
		'span',
		'strike',
		'strong',
		'sub',
	],
	...['sup', 'time', 'tt', 'u', 'var', 'wbr', 'mp-common-profile'],
]);

/** Stands where an element within a line begins or ends. */
const seam = '\u0001';

/** Blanks that only lay out the page's source: one blank, and none where it breaks the source between two Chinese characters. */
function collapse(text: string): string {
	return text
		.replaceAll(/(?<=[\p{Script=Han}\p{P}\u0001])[ \t\f]*[\r\n][ \t\r\n\f]*(?=[\p{Script=Han}\p{P}\u0001])/gu, '')
		.replaceAll(/[ \t\r\n\f]+/gu, ' ');
}

const isElement = (node: Nodes): node is Element => node.type === 'element';

/** The rows of a table, those of a table inside it left out; undefined where the node is none. */
function rowsOf(table: Element, isFurniture: IsFurniture): Element[][] {
	const rows: Element[][] = [];
	const look = (node: Element) => {
		for (const child of node.children) {
			if (!isElement(child) || isFurniture(child)) continue;
			if (child.tagName === 'tr')
				rows.push(child.children.filter(isElement).filter(({ tagName }) => tagName === 'td' || tagName === 'th'));
			else if (['thead', 'tbody', 'tfoot'].includes(child.tagName)) look(child);
		}
	};
	look(table);
	return rows;
}

/** The rows of a table as lines; undefined for a table that only lays out the page, with paragraphs in its cells. */
function linesOfTable(table: Element, isFurniture: IsFurniture): string[] | undefined {
	const rows = rowsOf(table, isFurniture).map((cells) => cells.map((cell) => blocksOfPage(cell, isFurniture)));
	const isLayout = rows.every((cells) => cells.length < 2) || rows.flat().some((blocks) => blocks.length > 1);
	if (isLayout) return undefined;
	return rows.map((cells) => textOfRow(cells.map((blocks) => blocks.flatMap(({ lines }) => lines).join(''))));
}

/** What is printed before an item of a list, as a browser shows it: its number, or the mark that begins a list item in a source. */
function markOf(item: Element, list: Element | undefined): string {
	if (list?.tagName === 'ul') return '●';
	if (list?.tagName !== 'ol') return '';
	const items = list.children.filter((child) => isElement(child) && child.tagName === 'li');
	return `${Number(list.properties.start ?? 1) + items.indexOf(item)}.`;
}

/** The words that a page shows, block by block, in their order; furniture is left out. */
export function blocksOfPage(root: Nodes, isFurniture: IsFurniture): PageBlock[] {
	const blocks: PageBlock[] = [];
	const path: Element[] = [];
	let lines: string[] = [];
	let line = '';
	let mark = '';

	const endLine = () => {
		lines.push(collapse(line));
		line = '';
	};
	const endBlock = () => {
		endLine();
		const shown = lines.filter((one) => !isBlank(one.replaceAll(seam, '')));
		lines = [];
		if (shown.length === 0) return;
		const words = shown.map((one) => one.replaceAll(seam, '').trim());
		if (!/^[●•·▪■◆○\d（(]/u.test(words[0]!)) words[0] = `${mark}${words[0]!}`;
		mark = '';
		blocks.push({
			lines: words,
			fields: shown.flatMap((one) => one.split(/[\u0001\s]+/u)).filter((field) => field !== ''),
			path: [...path],
		});
	};
	const lineBreak = () => {
		// Two breaks leave a line free: what follows is a paragraph of its own.
		if (isBlank(line.replaceAll(seam, '')) && lines.length > 0) endBlock();
		else endLine();
	};
	const visit = (node: Nodes) => {
		if (node.type === 'text') line += node.value.replaceAll(seam, '');
		else if (node.type === 'root') for (const child of node.children) visit(child);
		else if (node.type === 'element' && node.tagName === 'br') lineBreak();
		else if (node.type === 'element' && !isFurniture(node)) visitElement(node);
	};
	const visitElement = (element: Element) => {
		const isInline = inline.has(element.tagName);
		const list = path.at(-1);
		if (isInline) line += seam;
		else endBlock();
		path.push(element);
		const table = element.tagName === 'table' ? linesOfTable(element, isFurniture) : undefined;
		if (table) lines.push(...table);
		else {
			if (element.tagName === 'li') mark = markOf(element, list);
			for (const child of element.children) visit(child);
		}
		if (!isInline) endBlock();
		if (element.tagName === 'li') mark = '';
		path.pop();
		if (isInline) line += seam;
	};
	visit(root);
	endBlock();
	return blocks;
}
