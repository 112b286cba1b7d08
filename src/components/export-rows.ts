/** Hands over the rows of a list as they are shown now, as a table: what each names, where it leads, what it says. */
import { toCsv } from '../archive/queries/csv.ts';
import { download } from './download.ts';
import { printedText } from './printed-text.ts';

/** The words of a row as they are printed, in one line. */
function wordsOf(element: Element): string {
	const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
	let words = '';
	for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null)
		words += ` ${printedText(node)}`;
	return words.replaceAll(/\s+/gu, ' ').trim();
}

/** What stands in a row of the table. */
function cellsOf(row: Element) {
	const link = row.querySelector('a');
	return { 名称: wordsOf(link ?? row), 网址: link?.href ?? '', 所列: wordsOf(row) };
}

/** Downloads the rows that are shown among those that a selector finds. */
export function exportRows(selector: string): void {
	const shown = [...document.querySelectorAll(selector)].filter((row) => row.checkVisibility());
	const table = toCsv(['名称', '网址', '所列'], shown.map(cellsOf));
	download(`${document.title.split(' ')[0]!}.csv`, table, 'text/csv');
}
