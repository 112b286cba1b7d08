import type { APIRoute, GetStaticPaths } from 'astro';
import { getReportsAndReprints } from '../../../archive/reports.ts';
import { toRis } from '../../../archive/queries/citations/ris.ts';
import type { ArticleFrontmatter } from '../../../model/schemas/article.ts';
import { absoluteUrl } from '../../../url.ts';

export const getStaticPaths = (async () =>
	(await getReportsAndReprints()).map((report) => ({
		params: { slug: report.id },
		props: { report },
	}))) satisfies GetStaticPaths;

export const GET: APIRoute<{ report: ArticleFrontmatter }> = ({ props: { report } }) =>
	new Response(toRis(report, absoluteUrl(`/articles/${report.id}/`)), {
		headers: { 'content-type': 'application/x-research-info-systems; charset=utf-8' },
	});
