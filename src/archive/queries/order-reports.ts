import type { ArticleFrontmatter } from '../../model/schemas/article.ts';
import { dateRange } from '../../model/dates.ts';

type Dated = Pick<ArticleFrontmatter, 'id' | 'date'>;

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Newest first: by the last day a report can have appeared on, then by the first, then by address; an undated one sorts as the
 * oldest.
 */
export function newestFirst<Report extends Dated>(reports: readonly Report[]): Report[] {
	return reports
		.map((report) => ({ report, id: report.id, days: report.date ? dateRange(report.date.edtf) : undefined }))
		.sort(
			(a, b) =>
				compare(b.days?.to ?? '', a.days?.to ?? '') ||
				compare(b.days?.from ?? '', a.days?.from ?? '') ||
				compare(a.id, b.id)
		)
		.map(({ report }) => report);
}

/** Where each report stands in a list that every report's page asks. */
const places = new WeakMap<readonly Dated[], ReadonlyMap<string, number>>();

function placesIn(reports: readonly Dated[]): ReadonlyMap<string, number> {
	const known = places.get(reports) ?? new Map(reports.map(({ id }, index) => [id, index]));
	places.set(reports, known);
	return known;
}

/** The report before and the one after, by date; reports come newest first. A list is looked through once. */
export function neighbours<Report extends Dated>(
	reports: readonly Report[],
	id: string
): { earlier: Report | undefined; later: Report | undefined } {
	const index = placesIn(reports).get(id);
	return index === undefined
		? { earlier: undefined, later: undefined }
		: { earlier: reports[index + 1], later: reports[index - 1] };
}
