import { indicatorEntries } from './indicators.ts';
import { isOwnFigure } from './queries/count-facts.ts';
import { toCsv, type Cell } from './queries/csv.ts';
import { columns } from './queries/data-package.ts';
import { indicatorRows } from './queries/data-tables.ts';
import type { ArticleFrontmatter, Indicator } from '../model/schemas/article.ts';
import { absoluteUrl } from '../absolute-url.ts';

/** The figures of some reports that are wanted, as a table with the columns of `/data/indicators.csv`. */
function figureTable(
	reports: Iterable<ArticleFrontmatter>,
	isWanted: (figure: Indicator, report: ArticleFrontmatter) => boolean
): Response {
	const wanted = Array.from(reports, (report) => ({
		...report,
		indicators: report.indicators.filter((figure) => isWanted(figure, report)),
	}));
	const rows = indicatorRows(wanted, indicatorEntries, (path) => absoluteUrl(path));
	const names: string[] = columns.indicators.map(({ name }) => name);
	const csv = toCsv(
		names,
		rows.map((row): Record<string, Cell> => ({ ...row }))
	);
	return new Response(csv, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
}

/** What a hospital's reports say of it in figures. */
export const tableOfHospital = (reports: readonly ArticleFrontmatter[]) => figureTable(reports, isOwnFigure);

/** The figures of one indicator. */
export const tableOfIndicator = (indicator: string, reports: Iterable<ArticleFrontmatter>) =>
	figureTable(reports, (figure) => figure.indicator === indicator);
