import type { APIRoute, GetStaticPaths } from 'astro';
import { tableOfHospital } from '../../../archive/figure-tables.ts';
import { hospitalFacts } from '../../../archive/queries/hospital-facts.ts';
import { getArchive } from '../../../archive/reports.ts';
import type { ArticleFrontmatter } from '../../../model/schemas/article.ts';

export const getStaticPaths = (async () => {
	const { hospitals, series } = await getArchive();
	return hospitals.flatMap(({ id }) => {
		const reports = series.byHospital.get(id) ?? [];
		return hospitalFacts(reports).figureCount > 0 ? [{ params: { slug: id }, props: { reports } }] : [];
	});
}) satisfies GetStaticPaths;

/** The figures that a hospital's page lists, for spreadsheets. */
export const GET: APIRoute<{ reports: readonly ArticleFrontmatter[] }> = ({ props: { reports } }) =>
	tableOfHospital(reports);
