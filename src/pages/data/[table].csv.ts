import type { APIRoute, GetStaticPaths } from 'astro';
import { getRows } from '../../archive/data-rows.ts';
import { toCsv, type Cell } from '../../archive/queries/csv.ts';
import { columns, type TableName } from '../../archive/queries/data-package.ts';

export const getStaticPaths = (() =>
	Object.keys(columns).map((table) => ({
		params: { table },
		props: { table: table as TableName },
	}))) satisfies GetStaticPaths;

/** A table of facts for spreadsheets: UTF-8 with mark, one row a fact. */
export const GET: APIRoute<{ table: TableName }> = async ({ props: { table } }) => {
	const rows = (await getRows(table)).map((row): Record<string, Cell> => ({ ...row }));
	const names: string[] = columns[table].map(({ name }) => name);
	return new Response(toCsv(names, rows), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
