/** An axis of even steps. */
export interface PlotAxis {
	from: number;
	to: number;
	ticks: number[];
}

/** The step of 1, 2 or 5 times a power of ten that divides a span into at most `count` parts. */
function stepFor(span: number, count: number): number {
	const power = 10 ** Math.floor(Math.log10(span / count));
	return power * ([1, 2, 5, 10].find((factor) => span / (factor * power) <= count) ?? 10);
}

const clean = (value: number) => Number(value.toPrecision(12));

/**
 * An axis that holds all values. It begins at zero, but where all are shares close together and far from zero (98.5% to
 * 99.79%), which zero would hide; such an axis ends at 100 at most. Ranks begin at 1.
 */
export function plotAxis(values: readonly number[], { share = false, rank = false } = {}): PlotAxis {
	const [least, most] = [Math.min(...values), Math.max(...values)];
	const close = share && least > 50 && most - least < 25;
	const base = close ? least : rank ? 1 : Math.min(0, least);
	const span = Math.max(most - base, close ? 1 : rank ? 4 : 1e-6);
	const step = Math.max(stepFor(span, 4), rank ? 1 : 0);
	const from = rank ? 1 : clean(Math.floor((close ? base - step / 2 : base) / step) * step);
	const limit = share && most <= 100 ? 100 : Infinity;
	const to = Math.min(limit, clean(from + Math.ceil((Math.max(most, base + span) - from) / step - 1e-9) * step));
	const count = Math.round((to - from) / step);
	return { from, to, ticks: Array.from({ length: count + 1 }, (_, index) => clean(from + index * step)) };
}

/** A place on the axis in per cent of its length. */
export function placeOn(axis: PlotAxis, value: number): number {
	return Number((((value - axis.from) / (axis.to - axis.from)) * 100).toFixed(2));
}

/** The number beside a tick: 2万 for 20000. */
export function readTick(value: number): string {
	if (Math.abs(value) >= 1e8) return `${clean(value / 1e8)}亿`;
	return Math.abs(value) >= 1e4 ? `${clean(value / 1e4)}万` : String(value);
}
