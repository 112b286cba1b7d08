import type { APIRoute, GetStaticPaths } from 'astro';
import { getTables, makeTableFile } from '../../archive/data-files.ts';
import type { TableFiles } from '../../archive/queries/data-package.ts';

interface Props {
	table: TableFiles;
	form: 'csv' | 'json';
}

export const getStaticPaths = (async () =>
	(await getTables()).flatMap((table) =>
		(['csv', 'json'] as const).map((form) => ({ params: { table: table[form] }, props: { table, form } }))
	)) satisfies GetStaticPaths;

/** The tables of facts, each as CSV and as JSON; large ones packed. */
export const GET: APIRoute<Props> = async ({ props: { table, form } }) =>
	new Response(await makeTableFile(table, form));
