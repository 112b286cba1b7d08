import type { APIRoute } from 'astro';
import { getReports } from '../../archive/reports.ts';
import { toBibtex } from '../../archive/queries/citations/bibtex.ts';
import { absoluteUrl } from '../../absolute-url.ts';

export const GET: APIRoute = async () =>
	new Response(
		(await getReports()).map((report) => toBibtex(report, absoluteUrl(`/articles/${report.id}/`))).join('\n'),
		{ headers: { 'content-type': 'text/plain; charset=utf-8' } }
	);
