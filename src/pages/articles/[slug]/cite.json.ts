import type { APIRoute, GetStaticPaths } from 'astro';
import { getReportsAndReprints } from '../../../archive/reports.ts';
import { toCsl } from '../../../archive/queries/citations/csl.ts';
import type { ArticleFrontmatter } from '../../../model/schemas/article.ts';
import { absoluteUrl } from '../../../url.ts';

export const getStaticPaths = (async () =>
	(await getReportsAndReprints()).map((report) => ({
		params: { slug: report.id },
		props: { report },
	}))) satisfies GetStaticPaths;

export const GET: APIRoute<{ report: ArticleFrontmatter }> = ({ props: { report } }) =>
	Response.json([toCsl(report, absoluteUrl(`/articles/${report.id}/`))]);
