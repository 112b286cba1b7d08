import type { Indicator } from '../../model/schemas/article.ts';
import { printedFigure } from './printed-figure.ts';

/** A change of which both ends are printed. */
export interface PrintedChange {
	/** The earlier number, as printed: 11. */
	from: string;
	/** What the report says of the way, for the ear: 增至, 降至, 变为. */
	way: string;
}

const ways = { up: '增至', down: '降至', same: '仍为' } as const;

/**
 * The earlier number of a figure where it is printed; undefined where the report gives none.
 *
 * @example
 * // 党支部由11个增至24个 → { from: '11', way: '增至' }
 */
export function printedChange(
	figure: Pick<Indicator, 'comparison' | 'value' | 'unit' | 'qualifier' | 'quote'>
): PrintedChange | undefined {
	const { comparison } = figure;
	if (typeof comparison?.from !== 'number') return undefined;
	const { from, base, direction, unit } = comparison;
	const earlier = printedFigure({ value: from, unit, qualifier: null, quote: base ?? figure.quote });
	return { from: earlier.number, way: direction === null ? '变为' : ways[direction] };
}
