import { dateRange } from '../../model/dates.ts';
import type { DatedEvent } from './dated-events.ts';
import { yearOfEvent } from './dated-events.ts';

/** An event on its lane, from left to right in per cent. */
export interface LaneMark {
	from: number;
	/** Equal to `from` for one day. */
	to: number;
	/** Row of the lane, from 0: events of one time lie below one another. */
	row: number;
	open: boolean;
	inferred: boolean;
}

/** The years that a set of events covers, each whole. */
export function yearsOfEvents(events: readonly Pick<DatedEvent, 'from' | 'to'>[]): number[] {
	const ends = events.map(({ from, to }) => Number((to ?? from).slice(0, 4)));
	const first = Math.min(...events.map(yearOfEvent));
	return Array.from({ length: Math.max(...ends) - first + 1 }, (_, index) => first + index);
}

/** A year written on the axis. */
export interface AxisYear {
	year: number;
	/** Where it stands, in per cent of the axis. */
	at: number;
	/** How it stands there: in the middle of its year, or within the edge. */
	anchor: 'start' | 'middle' | 'end';
	/** Whether there is room for it on wide screens only. */
	isWide: boolean;
}

/** So many years have room on wide screens, and on narrow ones. */
const [mostWide, mostNarrow] = [13, 7];

/** Some of many years, evenly from the first on, and always the last. */
function thinOut(years: readonly number[], most: number): number[] {
	const step = Math.ceil((years.length - 1) / (most - 1)) || 1;
	const last = years.length - 1;
	return years.filter((_, index) => index === last || (index % step === 0 && (index === 0 || last - index >= step)));
}

/** The years to write on the axis: both ends on any screen, within its edges, and between them what has room. */
export function axisYears(years: readonly number[]): AxisYear[] {
	const wide = thinOut(years, mostWide);
	const narrow = new Set(thinOut(wide, mostNarrow));
	const isDense = years.length > mostWide;
	return wide.map((year) => {
		const index = year - years[0]!;
		const isWide = !narrow.has(year);
		if (isDense && index === 0) return { year, at: 0, anchor: 'start', isWide };
		if (isDense && index === years.length - 1) return { year, at: 100, anchor: 'end', isWide };
		return { year, at: Number((((index + 0.5) / years.length) * 100).toFixed(2)), anchor: 'middle', isWide };
	});
}

const moment = (day: string) => Date.parse(`${day}T00:00:00Z`);

/** So many rows a lane; what finds no room lies in the last. */
const mostRows = 8;
/** Marks closer than this share of the axis would lie on one another. */
const apart = 1.5;

/** Lays the events of one hospital on a lane over the years, on the true scale. */
export function layLane(events: readonly DatedEvent[], years: readonly number[]): LaneMark[] {
	const start = moment(`${years[0]!}-01-01`);
	const length = moment(`${years.at(-1)! + 1}-01-01`) - start;
	const share = (day: string) => Number((((moment(day) - start) / length) * 100).toFixed(2));
	const ends: number[] = [];
	return events.map(({ report, from, to, inferred }) => {
		const left = share(from);
		// What goes on (以来) is drawn as far as its report tells, and dissolves; a year where the report has no day.
		const told = report.date ? dateRange(report.date.edtf)?.to : undefined;
		const goesOn = told === undefined ? left + 100 / years.length : Math.max(share(told), left + apart);
		const right = to === undefined ? Math.min(100, goesOn) : to === from ? left : share(to);
		const free = ends.findIndex((end) => end + apart <= left);
		const row = free >= 0 ? free : Math.min(ends.length, mostRows - 1);
		ends[row] = Math.max(ends[row] ?? 0, right);
		return { from: left, to: right, row, open: to === undefined, inferred };
	});
}
