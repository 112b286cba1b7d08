import type { APIRoute } from 'astro';
import { getArchive } from '../../archive/reports.ts';
import { absoluteUrl } from '../../absolute-url.ts';

/** The hospitals that reports are about, each with the addresses of its reports. */
export const GET: APIRoute = async () => {
	const archive = await getArchive();
	const hospitals = archive.hospitals.map((hospital) => ({
		...hospital,
		url: absoluteUrl(`/hospitals/${hospital.id}/`),
		articles: archive.series.byHospital.get(hospital.id)!.map(({ id }) => id),
	}));
	return Response.json(hospitals);
};
