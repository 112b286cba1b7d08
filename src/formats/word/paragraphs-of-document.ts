import type { Element, Nodes } from 'xast';
import { textOfRow } from '../reading.ts';
import { childOf, elementsOf, findAll, isOn } from './xml.ts';

/** Parts of a paragraph that print nothing of it: properties, what tracked changes took away, instructions of fields, readings. */
const silent = new Set([
	'w:pPr',
	'w:rPr',
	'w:del',
	'w:moveFrom',
	'w:instrText',
	'w:delText',
	'w:rt',
	'w:sdtPr',
	'w:sdtEndPr',
]);

const typed: Readonly<Record<string, string>> = {
	'w:tab': '\t',
	'w:ptab': '\t',
	'w:br': '\n',
	'w:cr': '\n',
	'w:noBreakHyphen': '-',
};

/** Holders of paragraphs and tables that mean nothing themselves: content controls, insertions. */
const holders = new Set(['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo', 'w:smartTag']);

const textOf = (node: Nodes): string =>
	node.type === 'text' ? node.value : 'children' in node ? node.children.map(textOf).join('') : '';

/** Of two forms of the same thing for programs of different age, the one that has its text. */
function chooseForm(element: Element): Element | undefined {
	const forms = elementsOf(element);
	return forms.find((form) => findAll(form, 'w:txbxContent').length > 0 || findAll(form, 'w:t').length > 0) ?? forms[0];
}

/** A paragraph's text, its line breaks as `\n`, and the text boxes anchored in it. */
function readParagraph(paragraph: Element): { text: string; boxes: Element[] } {
	const boxes: Element[] = [];
	const read = (element: Element): string => {
		const { name } = element;
		if (name === 'w:t' || name === 'm:t') return textOf(element);
		if (silent.has(name) || (name === 'w:r' && isOn(childOf(element, 'w:rPr', 'w:vanish')))) return '';
		if (name in typed) return typed[name]!;
		if (name === 'mc:AlternateContent') {
			const form = chooseForm(element);
			return form ? elementsOf(form).map(read).join('') : '';
		}
		if (name === 'w:drawing' || name === 'w:pict' || name === 'w:object') {
			boxes.push(...findAll(element, 'w:txbxContent'));
			return '';
		}
		return elementsOf(element).map(read).join('');
	};
	return { text: elementsOf(paragraph).map(read).join(''), boxes };
}

/** The cells of a table, row by row; rows that tracked changes took away are left out. */
function cellsOf(table: Element): Element[][] {
	const rows = findAll(table, 'w:tr').filter((row) => !childOf(row, 'w:trPr', 'w:del'));
	return rows.map((row) => findAll(row, 'w:tc'));
}

/**
 * The paragraphs of a document in their order, each as its lines: text boxes behind the paragraph where they are anchored,
 * tables row by row, unless the table only lays out paragraphs.
 *
 * `numberOf` is asked once for each paragraph, in order.
 */
export function paragraphsOf(root: Element, numberOf: (paragraph: Element) => string): string[][] {
	const paragraphs: string[][] = [];
	/** The text of paragraphs whose mark a tracked change took away: they go on in the next. */
	let before = '';
	const readTable = (table: Element) => {
		const rows = cellsOf(table).map((cells) => cells.map((cell) => paragraphsOf(cell, numberOf)));
		const isLayout = rows.every((cells) => cells.length < 2) || rows.flat().some((cell) => cell.length > 1);
		if (isLayout) paragraphs.push(...rows.flat(2));
		else paragraphs.push(rows.map((cells) => textOfRow(cells.map((cell) => cell.flat().join('')))));
	};
	const read = (element: Element) => {
		if (element.name === 'w:tbl') readTable(element);
		else if (holders.has(element.name)) elementsOf(element).forEach(read);
		else if (element.name === 'mc:AlternateContent') elementsOf(chooseForm(element) ?? element).forEach(read);
		else if (element.name === 'w:p') {
			const { text, boxes } = readParagraph(element);
			const isJoined = childOf(element, 'w:pPr', 'w:rPr', 'w:del') !== undefined;
			const whole = `${before}${text}`;
			before = isJoined ? whole : '';
			if (!isJoined && whole.trim() !== '') paragraphs.push(`${numberOf(element)}${whole}`.split('\n'));
			for (const box of boxes) paragraphs.push(...paragraphsOf(box, numberOf));
		}
	};
	elementsOf(root).forEach(read);
	if (before.trim() !== '') paragraphs.push(before.split('\n'));
	return paragraphs;
}
