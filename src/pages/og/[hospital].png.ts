import type { APIRoute, GetStaticPaths } from 'astro';
import { getArchive, getHospitals } from '../../archive/reports.ts';
import type { HospitalRecord } from '../../model/schemas/hospital.ts';
import { readSpan } from '../../archive/queries/home.ts';
import { readPlace } from '../../archive/queries/read-place.ts';
import { hospitalCard } from '../../share-images/card-svg.ts';
import { dayColours } from '../../share-images/day-colours.ts';
import { respondPng } from '../../share-images/render-png.ts';
import { site } from '../../site.ts';

interface Props {
	hospital: HospitalRecord;
}

export const getStaticPaths = (async () =>
	(await getHospitals()).map((hospital) => ({
		params: { hospital: hospital.id },
		props: { hospital },
	}))) satisfies GetStaticPaths;

/** The picture of a hospital: its name, its place, how many reports from which years. */
export const GET: APIRoute<Props> = async ({ props: { hospital } }) => {
	const reports = (await getArchive()).series.byHospital.get(hospital.id) ?? [];
	const place = readPlace(hospital, reports[0]?.hospital?.basis);
	const tally = `报道${reports.length}篇　${readSpan(reports)}`.trimEnd();
	return respondPng(hospitalCard({ name: hospital.name, place, tally }, site, dayColours));
};
