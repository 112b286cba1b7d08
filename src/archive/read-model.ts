import type { ArticleFrontmatter } from '../model/schemas/article.ts';
import type { HospitalRecord } from '../model/schemas/hospital.ts';
import { figuresOf, type ReportedFigure } from './queries/compare-figures.ts';
import { newestFirst } from './queries/order-reports.ts';
import { indexSeries, type SeriesIndex } from './queries/report-series.ts';
import { sameReports, withoutReprints } from './queries/reprints.ts';
import { filledSections, type Section } from './queries/sections.ts';
import { titlesTogether, type TitlesTogether } from './queries/titles-together.ts';

/**
 * The archive as its pages ask it: every report read, sorted and counted once a build. A page of one report, one hospital or
 * one theme finds here what it shows by looking it up, however many reports there are.
 */
export interface ReadModel {
	/** Every report, newest first; reports of one date in the order of their addresses. A reprint is a report of its own. */
	all: readonly ArticleFrontmatter[];
	/** The reports that lists show and figures count: each once, whether or not it was printed again. */
	reports: readonly ArticleFrontmatter[];
	/** The hospitals that a report is about, by province code and address. */
	hospitals: readonly HospitalRecord[];
	/** Every report by its address. */
	reportById: ReadonlyMap<string, ArticleFrontmatter>;
	/** The hospitals that a report is about, by address. */
	hospitalById: ReadonlyMap<string, HospitalRecord>;
	/** Reports by source, hospital and theme, each list newest first. */
	series: SeriesIndex;
	/** Reports by the full name of the province of their hospital, newest first. */
	byProvince: ReadonlyMap<string | null | undefined, readonly ArticleFrontmatter[]>;
	/** Figures by the indicator that they are values of, in the order of the reports; those of none under null. */
	figures: ReadonlyMap<string | null, readonly ReportedFigure[]>;
	/** Reports printed more than once, by the address of the first. */
	same: ReadonlyMap<string, readonly ArticleFrontmatter[]>;
	/** The sections of the masthead that have something to show. */
	sections: readonly Section[];
	/** The headlines that share a face with a report's, and the names that do with a hospital's, by address; none in a small archive. */
	together: { reports: TitlesTogether; hospitals: TitlesTogether };
	/** Whether there are so many titles that what lists print is left to the faces of readers: a list's would be a file of its own. */
	hasManyTitles: boolean;
}

/** Reads, sorts and indexes the archive; `records` are all hospital records, also those that no report is about. */
export function makeReadModel(published: readonly ArticleFrontmatter[], records: readonly HospitalRecord[]): ReadModel {
	const all = newestFirst(published);
	const reports = withoutReprints(all);
	const series = indexSeries(reports);
	const hospitals = records
		.filter(({ id }) => series.byHospital.has(id))
		.sort((a, b) => (a.adcode ?? '').localeCompare(b.adcode ?? '', 'en') || a.id.localeCompare(b.id, 'en'));
	const together = {
		reports: titlesTogether(new Map(all.map(({ id, headline }) => [id, headline]))),
		hospitals: titlesTogether(new Map(hospitals.map(({ id, name }) => [id, name]))),
	};
	return {
		all,
		reports,
		hospitals,
		reportById: new Map(all.map((report) => [report.id, report])),
		hospitalById: new Map(hospitals.map((hospital) => [hospital.id, hospital])),
		series,
		byProvince: Map.groupBy(reports, ({ hospital }) => hospital?.province),
		figures: Map.groupBy(figuresOf(reports), ({ figure }) => figure.indicator),
		same: sameReports(all),
		sections: filledSections(reports),
		together,
		hasManyTitles: together.reports.size > 0,
	};
}
