import type { APIRoute } from 'astro';
import { getReports } from '../../archive/reports.ts';
import { toCsl } from '../../archive/queries/citations/csl.ts';
import { absoluteUrl } from '../../absolute-url.ts';

export const GET: APIRoute = async () =>
	Response.json((await getReports()).map((report) => toCsl(report, absoluteUrl(`/articles/${report.id}/`))));
