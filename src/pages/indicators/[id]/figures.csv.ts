import type { APIRoute, GetStaticPaths } from 'astro';
import { tableOfIndicator } from '../../../archive/figure-tables.ts';
import { indicatorEntries } from '../../../archive/indicators.ts';
import { getArchive } from '../../../archive/reports.ts';

export const getStaticPaths = (async () => {
	const { figures } = await getArchive();
	return indicatorEntries.filter(({ id }) => figures.has(id)).map(({ id }) => ({ params: { id }, props: { id } }));
}) satisfies GetStaticPaths;

/** The figures of an indicator, for spreadsheets. */
export const GET: APIRoute<{ id: string }> = async ({ props: { id } }) => {
	const { figures } = await getArchive();
	return tableOfIndicator(id, new Set((figures.get(id) ?? []).map(({ report }) => report)));
};
