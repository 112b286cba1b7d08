import type { APIRoute } from 'astro';
import { getHospitals, getReports } from '../../archive/reports.ts';
import { absoluteUrl } from '../../url.ts';

/** The hospitals that reports are about, each with the addresses of its reports. */
export const GET: APIRoute = async () => {
	const reports = await getReports();
	const hospitals = (await getHospitals()).map((hospital) => ({
		...hospital,
		url: absoluteUrl(`/hospitals/${hospital.id}/`),
		articles: reports.filter((report) => report.hospital?.id === hospital.id).map((report) => report.id),
	}));
	return Response.json(hospitals);
};
