import { site } from '../site.ts';
import { indicatorEntries } from './indicators.ts';
import { programmeEntries } from './programmes.ts';
import { chooseSamples } from './queries/choose-samples.ts';
import { getDocument, getReports } from './reports.ts';

let samples: Promise<string[]> | undefined;

/** The queries offered beside the search field: worked out once in a build, each time in development. */
export function getSampleQueries(): Promise<string[]> {
	if (samples && import.meta.env.PROD) return samples;
	const names = [...programmeEntries, ...indicatorEntries].map(({ label }) => label);
	samples = getReports()
		.then((reports) => Promise.all(reports.map(getDocument)))
		.then((articles) => chooseSamples(site.sampleQueries, articles, names).offered);
	return samples;
}
