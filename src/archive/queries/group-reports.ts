import type { ArticleFrontmatter } from '../../model/schemas/article.ts';
import { yearsOf } from '../../model/dates.ts';

/** Reports by the last year they can have appeared in, in the order given; the undated last. */
export function groupByYear<Report extends Pick<ArticleFrontmatter, 'date'>>(
	reports: readonly Report[]
): { year: number | undefined; reports: Report[] }[] {
	const groups = Map.groupBy(reports, (report) => yearsOf(report.date).at(-1));
	return [...groups].map(([year, ofYear]) => ({ year, reports: ofYear })).sort((a, b) => (b.year ?? 0) - (a.year ?? 0));
}

/** Number of reports by the full name of the province. */
export function countByProvince(reports: readonly Pick<ArticleFrontmatter, 'hospital'>[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const { hospital } of reports)
		if (hospital?.province) counts.set(hospital.province, (counts.get(hospital.province) ?? 0) + 1);
	return counts;
}

/** The records of a list by province, in the order in which provinces first come. */
export function groupByProvince<Item extends { province: string | null }>(
	items: readonly Item[]
): { province: string | null; items: Item[] }[] {
	return [...Map.groupBy(items, (item) => item.province)].map(([province, ofProvince]) => ({
		province,
		items: ofProvince,
	}));
}
