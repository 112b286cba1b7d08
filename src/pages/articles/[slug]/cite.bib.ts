import type { APIRoute, GetStaticPaths } from 'astro';
import { getReportsAndReprints } from '../../../archive/reports.ts';
import { toBibtex } from '../../../archive/queries/citations/bibtex.ts';
import type { ArticleFrontmatter } from '../../../model/schemas/article.ts';
import { absoluteUrl } from '../../../url.ts';

export const getStaticPaths = (async () =>
	(await getReportsAndReprints()).map((report) => ({
		params: { slug: report.id },
		props: { report },
	}))) satisfies GetStaticPaths;

export const GET: APIRoute<{ report: ArticleFrontmatter }> = ({ props: { report } }) =>
	new Response(toBibtex(report, absoluteUrl(`/articles/${report.id}/`)), {
		headers: { 'content-type': 'text/plain; charset=utf-8' },
	});
