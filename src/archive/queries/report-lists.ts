import type { ArticleFrontmatter } from '../../model/schemas/article.ts';
import { groupByYear } from './group-reports.ts';
import type { ListGroup } from './split-list.ts';

/** The key of a year in addresses and filters: 2021, unknown. */
export const yearKey = (year: number | undefined): string => (year === undefined ? 'unknown' : String(year));

/** 2021年. */
export const yearLabel = (year: number | undefined): string => (year === undefined ? '日期未载' : `${year}年`);

/** Reports by year as a list that can be split, the newest year first; the undated last. */
export function listByYear<Report extends Pick<ArticleFrontmatter, 'date'>>(
	reports: readonly Report[]
): (ListGroup<Report> & { year: number | undefined })[] {
	return groupByYear(reports).map(({ year, reports: items }) => ({
		key: yearKey(year),
		label: yearLabel(year),
		year,
		items,
	}));
}
