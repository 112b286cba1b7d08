import type { APIRoute, GetStaticPaths } from 'astro';
import { getRows } from '../../archive/data-rows.ts';
import { columns, type TableName } from '../../archive/queries/data-package.ts';

export const getStaticPaths = (() =>
	Object.keys(columns).map((table) => ({
		params: { table },
		props: { table: table as TableName },
	}))) satisfies GetStaticPaths;

/** The same table as JSON: one object a fact. */
export const GET: APIRoute<{ table: TableName }> = async ({ props: { table } }) => Response.json(await getRows(table));
