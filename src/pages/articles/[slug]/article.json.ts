import type { APIRoute, GetStaticPaths } from 'astro';
import { getDocument, getReports } from '../../../archive.ts';
import type { ArticleFrontmatter } from '../../../schemas/article.ts';

export const getStaticPaths = (async () =>
	(await getReports()).map((report) => ({ params: { slug: report.id }, props: { report } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ report: ArticleFrontmatter }> = async ({ props }) =>
	Response.json(await getDocument(props.report));
