import type { IndicatorEntry } from '../../model/schemas/indicator.ts';
import { boundOf, compareFigures, type ComparableGroup, type ReportedFigure } from './compare-figures.ts';

/** A figure on the strip of its indicator. */
export interface Dot {
	/** Place in per cent of the strip. */
	at: number;
	/** Where it came from, where both ends of a change are printed. */
	from?: number;
	/** Filled for a number that is exact, open for a rough one or a bound, square for an aim. */
	shape: 'exact' | 'open' | 'target';
}

/** What the index of indicators shows beside a name. */
export interface SightedIndicator {
	/** The first figures, of like kind together; denominators and other background left out. */
	values: ReportedFigure[];
	/** How many more there are. */
	more: number;
	/** Figures that may stand on one axis; empty where there is nothing to see: one count alone, ranks, mere changes. */
	dots: Dot[];
}

const onStrip = ({ title }: ComparableGroup) => /^(?:实绩|目标)/u.test(title);
const toPlace = (value: number, full: number) => Number(((value / full) * 100).toFixed(2));

/** Results and aims on one axis: shares from 0 to 100, all else from 0 to the largest. */
function placeDots(groups: readonly ComparableGroup[], unit: string | null): Dot[] {
	const results = groups.find((group) => group.title.startsWith('实绩'));
	const aims = groups.find(
		({ title }) => title.startsWith('目标') && (!results || title.slice(2) === results.title.slice(2))
	);
	const figures = [results, aims].flatMap((group) => group?.figures ?? []);
	const isShare = unit === '%' && figures.every(({ figure }) => figure.value >= 0 && figure.value <= 100);
	const reach = ({ figure }: ReportedFigure) => Math.max(figure.value, figure.comparison?.from ?? 0);
	const full = isShare ? 100 : Math.max(0, ...figures.map(reach));
	if (full <= 0 || (!isShare && results?.comparable !== true)) return [];
	return figures.map(({ figure }) => ({
		at: toPlace(figure.value, full),
		...(typeof figure.comparison?.from === 'number' ? { from: toPlace(figure.comparison.from, full) } : {}),
		shape: figure.kind === 'target' ? 'target' : boundOf(figure.qualifier) === 'exact' ? 'exact' : 'open',
	}));
}

/** The values of one indicator that are put in sight, `limit` at most, and its strip of dots. */
export function sightValues(
	figures: readonly ReportedFigure[],
	entry: Pick<IndicatorEntry, 'unit' | 'direction'>,
	limit = 4
): SightedIndicator {
	const groups = compareFigures(
		figures.filter(({ figure }) => figure.kind !== 'context'),
		entry
	);
	const all = groups.flatMap((group) => group.figures);
	return {
		values: all.slice(0, limit),
		more: Math.max(0, all.length - limit),
		dots: placeDots(groups.filter(onStrip), entry.unit),
	};
}
