import type { APIRoute } from 'astro';
import { getReports } from '../../archive/reports.ts';
import { listedReport } from '../../archive/queries/summarise-report.ts';
import { absoluteUrl } from '../../absolute-url.ts';

/** Every report without its blocks, ledger and facts, with its address. */
export const GET: APIRoute = async () =>
	Response.json((await getReports()).map((report) => listedReport(report, absoluteUrl)));
