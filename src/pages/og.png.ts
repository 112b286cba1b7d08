import type { APIRoute } from 'astro';
import { getHospitals, getReports } from '../archive/reports.ts';
import { readSpan } from '../archive/queries/home.ts';
import { siteCard } from '../share-images/card-svg.ts';
import { dayColours } from '../share-images/day-colours.ts';
import { respondPng } from '../share-images/render-png.ts';
import { site } from '../site.ts';

/** The picture of the archive. */
export const GET: APIRoute = async () => {
	const reports = await getReports();
	const hospitals = await getHospitals();
	const tally = [`报道${reports.length}篇`, `医院${hospitals.length}家`, readSpan(reports)].join('　').trimEnd();
	return respondPng(siteCard(site, tally, dayColours));
};
