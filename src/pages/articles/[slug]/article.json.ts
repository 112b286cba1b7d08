import type { APIRoute, GetStaticPaths } from 'astro';
import { getDocument, getReportsAndReprints } from '../../../archive/reports.ts';
import type { ArticleFrontmatter } from '../../../model/schemas/article.ts';

export const getStaticPaths = (async () =>
	(await getReportsAndReprints()).map((report) => ({
		params: { slug: report.id },
		props: { report },
	}))) satisfies GetStaticPaths;

export const GET: APIRoute<{ report: ArticleFrontmatter }> = async ({ props }) =>
	Response.json(await getDocument(props.report));
