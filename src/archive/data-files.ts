import { getRows } from './data-rows.ts';
import { once } from './once.ts';
import { toCsv, type Cell } from './queries/csv.ts';
import { columns, countRows, nameFiles, type TableFiles, type TableName } from './queries/data-package.ts';
import { packLines, packText } from './queries/pack-text.ts';
import { getReports } from './reports.ts';

/** The tables of facts that the archive publishes, with their files. */
export const getTables = once(async (): Promise<TableFiles[]> => {
	const reports = await getReports();
	return (Object.keys(columns) as TableName[]).map((name) => nameFiles(name, countRows(name, reports)));
});

/** The file of a table by its name. */
export async function getTable(name: TableName): Promise<TableFiles> {
	return (await getTables()).find((table) => table.name === name)!;
}

/** What stands in a file of a table: CSV for spreadsheets (UTF-8 with mark, one row a fact), or JSON, one object a fact. */
export async function makeTableFile(
	{ name, isPacked }: TableFiles,
	form: 'csv' | 'json'
): Promise<string | Uint8Array<ArrayBuffer>> {
	const rows = await getRows(name);
	if (form === 'json') return isPacked ? packLines(rows) : JSON.stringify(rows);
	const names: string[] = columns[name].map((column) => column.name);
	const csv = toCsv(
		names,
		rows.map((row): Record<string, Cell> => ({ ...row }))
	);
	return isPacked ? packText(csv) : csv;
}
