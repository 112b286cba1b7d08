import { labels } from '../../labels.ts';
import type { ArticleFrontmatter } from '../../model/schemas/article.ts';
import { neighbours } from './order-reports.ts';

/** An order in which a report can be read on: by date, on its newspaper page, of its hospital, of its theme. */
export interface ReportSeries {
	name: string;
	/** The page that lists the whole series; none for the newspaper page. */
	path: string | undefined;
	previous: ArticleFrontmatter | undefined;
	next: ArticleFrontmatter | undefined;
}

/** The theme of which a report has most passages; of equals the one that comes first in the taxonomy. */
export function mainTheme(report: Pick<ArticleFrontmatter, 'blocks'>, themes: Iterable<string>): string | undefined {
	const counts = new Map<string, number>();
	for (const theme of report.blocks.flatMap((block) => block.themes)) counts.set(theme, (counts.get(theme) ?? 0) + 1);
	const most = Math.max(...counts.values());
	return [...themes].find((theme) => counts.get(theme) === most);
}

/** Reports by what they share, each list newest first. */
export interface SeriesIndex {
	all: readonly ArticleFrontmatter[];
	bySource: ReadonlyMap<string, readonly ArticleFrontmatter[]>;
	byHospital: ReadonlyMap<string | undefined, readonly ArticleFrontmatter[]>;
	byTheme: ReadonlyMap<string, readonly ArticleFrontmatter[]>;
}

/** Sorts reports, newest first, into the series they belong to. */
export function indexSeries(reports: readonly ArticleFrontmatter[]): SeriesIndex {
	const byTheme = new Map<string, ArticleFrontmatter[]>();
	for (const report of reports)
		for (const theme of new Set(report.blocks.flatMap(({ themes }) => themes))) {
			const ofTheme = byTheme.get(theme) ?? [];
			ofTheme.push(report);
			byTheme.set(theme, ofTheme);
		}
	return {
		all: reports,
		bySource: Map.groupBy(reports, ({ source }) => source.file),
		byHospital: Map.groupBy(reports, ({ hospital }) => hospital?.id),
		byTheme,
	};
}

/**
 * The series that lead on from a report, each with its neighbours; a series without any is left out. On a newspaper page
 * the order is the page's own, elsewhere that of the dates. A report is offered once, in the nearest series that leads to it.
 */
export function readSeries(
	report: ArticleFrontmatter,
	index: SeriesIndex,
	themeNames: ReadonlyMap<string, string>
): ReportSeries[] {
	const theme = mainTheme(report, themeNames.keys());
	const onPage = [...(index.bySource.get(report.source.file) ?? [])];
	const offered = new Set<ArticleFrontmatter>();
	const once = (neighbour: ArticleFrontmatter | undefined) => {
		if (neighbour === undefined || offered.has(neighbour)) return undefined;
		offered.add(neighbour);
		return neighbour;
	};
	const series = (
		name: string,
		path: string | undefined,
		members: readonly ArticleFrontmatter[] = []
	): ReportSeries => {
		const { earlier, later } = neighbours(members, report.id);
		return { name, path, previous: once(earlier), next: once(later) };
	};
	return [
		series(
			labels.sameSourcePage,
			undefined,
			onPage.sort((a, b) => b.source.lines[0] - a.source.lines[0])
		),
		...(report.hospital
			? [series(labels.sameHospital, `/hospitals/${report.hospital.id}/`, index.byHospital.get(report.hospital.id))]
			: []),
		...(theme ? [series(themeNames.get(theme)!, `/themes/${theme}/`, index.byTheme.get(theme))] : []),
		series(labels.byDate, '/timeline/', index.all),
	].filter(({ previous, next }) => previous ?? next);
}
