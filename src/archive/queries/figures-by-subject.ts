import { indicatorGroupNames } from '../../model/names.ts';
import type { Indicator } from '../../model/schemas/article.ts';
import type { IndicatorEntry } from '../../model/schemas/indicator.ts';
import type { HospitalFacts, Placed } from './hospital-facts.ts';

/** The figures of one hospital on one subject: 效率, 患者安全. */
export interface SubjectFigures {
	/** Group of the catalogue of indicators; null for figures that belong to none of its entries. */
	group: IndicatorEntry['group'] | null;
	/** The period that all of them share; undefined where they differ, null where none is told. */
	period: string | null | undefined;
	items: { figure: Placed<Indicator>; period: string | null }[];
}

/**
 * The figures of a hospital by subject, in the order of the list of indicators; those of no indicator come last. A period
 * that all figures of a subject share is told once.
 */
export function figuresBySubject(
	figures: HospitalFacts['figures'],
	entries: readonly Pick<IndicatorEntry, 'id' | 'group'>[]
): SubjectFigures[] {
	const groupOf = new Map(entries.map(({ id, group }) => [id, group]));
	const items = figures.flatMap(({ period, items: of }) => of.map((figure) => ({ figure, period })));
	const groups = Map.groupBy(items, ({ figure: { indicator } }) =>
		indicator === null ? null : (groupOf.get(indicator) ?? null)
	);
	const order = [...(Object.keys(indicatorGroupNames) as IndicatorEntry['group'][]), null];
	return order.flatMap((group) => {
		const ofGroup = groups.get(group);
		if (!ofGroup) return [];
		const periods = new Set(ofGroup.map(({ period }) => period));
		return [{ group, period: periods.size === 1 ? ofGroup[0]!.period : undefined, items: ofGroup }];
	});
}
