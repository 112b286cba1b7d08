import { getReports } from './reports.ts';
import { indexSeries, type SeriesIndex } from './queries/report-series.ts';

let index: Promise<SeriesIndex> | undefined;

/** The series of all reports. Made once in a build, each time in development. */
export function getSeriesIndex(): Promise<SeriesIndex> {
	if (!import.meta.env.PROD) index = undefined;
	index ??= getReports().then(indexSeries);
	return index;
}
