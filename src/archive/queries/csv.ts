/** What a cell may hold; lists are joined by `；`. */
export type Cell = string | number | boolean | null | readonly string[];

function printCell(cell: Cell): string {
	const text = cell === null ? '' : typeof cell === 'object' ? cell.join('；') : String(cell);
	return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A table as CSV after RFC 4180, with a byte-order mark, so that spreadsheets read it as UTF-8.
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
