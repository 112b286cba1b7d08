import type { APIRoute } from 'astro';
import { getReports } from '../../archive/reports.ts';
import { toRis } from '../../archive/queries/citations/ris.ts';
import { absoluteUrl } from '../../absolute-url.ts';

export const GET: APIRoute = async () =>
	new Response((await getReports()).map((report) => toRis(report, absoluteUrl(`/articles/${report.id}/`))).join('\n'), {
		headers: { 'content-type': 'application/x-research-info-systems; charset=utf-8' },
	});
