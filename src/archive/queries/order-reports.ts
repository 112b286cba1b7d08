import type { ArticleFrontmatter } from '../../model/schemas/article.ts';
import { dateRange } from '../../model/dates.ts';

type Dated = Pick<ArticleFrontmatter, 'id' | 'date'>;

/** Day on which a report appeared at the latest; an undated one sorts as the oldest. */
const lastDay = (report: Dated) => (report.date ? (dateRange(report.date.edtf)?.to ?? '') : '');
const firstDay = (report: Dated) => (report.date ? (dateRange(report.date.edtf)?.from ?? '') : '');

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Newest first: by the last day it can have appeared on, then by the first, then by address. */
export function newestFirst<Report extends Dated>(reports: readonly Report[]): Report[] {
	return [...reports].sort(
		(a, b) => compare(lastDay(b), lastDay(a)) || compare(firstDay(b), firstDay(a)) || compare(a.id, b.id)
	);
}

/** The report before and the one after, by date; reports come newest first. */
export function neighbours<Report extends Dated>(
	reports: readonly Report[],
	id: string
): { earlier: Report | undefined; later: Report | undefined } {
	const index = reports.findIndex((report) => report.id === id);
	return index < 0
		? { earlier: undefined, later: undefined }
		: { earlier: reports[index + 1], later: reports[index - 1] };
}
