import { site } from '../site.ts';
import { indicatorEntries } from './indicators.ts';
import { once } from './once.ts';
import { programmeEntries } from './programmes.ts';
import { chooseSamples } from './queries/choose-samples.ts';
import { getDocument, getReports } from './reports.ts';

/** The queries offered beside the search field. */
export const getSampleQueries = once(async (): Promise<string[]> => {
	const names = [...programmeEntries, ...indicatorEntries].map(({ label }) => label);
	const articles = await Promise.all((await getReports()).map(getDocument));
	return chooseSamples(site.sampleQueries, articles, names).offered;
});
