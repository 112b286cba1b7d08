/** What a cell may hold; lists are joined by `；`. */
export type Cell = string | number | boolean | null | readonly string[];

/** What a spreadsheet takes for the beginning of a formula, full-width signs and blanks before it included. */
const formula = /^['\s]*[=+\-@＝＋－＠]|^'*[\t\r\n]/u;

/** How a reader of the file gets such a cell back. */
export const formulaNote =
	"文字栏里以=、+、-、@开头的内容（连同全角，前面有空白或撇号的也算），前面加了一个撇号（'），免得表格软件当作公式运行；读取时去掉这一个撇号，便是原文。JSON里没有加。";

function printCell(cell: Cell): string {
	if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
	const said = cell === null ? '' : typeof cell === 'object' ? cell.join('；') : cell;
	const text = formula.test(said) ? `'${said}` : said;
	return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A table as CSV after RFC 4180, with a byte-order mark, so that spreadsheets read it as UTF-8; no text of a report runs in
 * one as a formula.
 *
 * @example
 * toCsv(['name'], [{ name: '门急诊,住院' }]) // → '\uFEFFname\r\n"门急诊,住院"\r\n'
 */
export function toCsv<Column extends string>(
	columns: readonly Column[],
	rows: readonly Readonly<Record<Column, Cell>>[]
): string {
	const lines = [columns, ...rows.map((row) => columns.map((column) => row[column]))];
	return `\uFEFF${lines.map((cells) => `${cells.map(printCell).join(',')}\r\n`).join('')}`;
}
