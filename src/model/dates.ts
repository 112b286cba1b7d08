import edtf, { type EdtfValue } from 'edtf';
import type { ReportDate } from './schemas/article.ts';

/** First and last day of a date, `YYYY-MM-DD`. */
export interface DateRange {
	from: string;
	to: string;
}

/** What an expression means; undefined where it is no EDTF. edtf takes no interval from a date to itself. */
function parse(expression: string): EdtfValue | undefined {
	const [from, to] = expression.trim().split('/');
	try {
		return edtf(to === undefined || from === to ? from! : expression.trim());
	} catch {
		return undefined;
	}
}

const dayOf = (moment: number) => new Date(moment).toISOString().slice(0, 10);

/**
 * The first and the last moment of a value. A set is read by its dates: edtf takes the first day of `[a..b]` for its last
 * (https://github.com/inukshuk/edtf.js, `List.last`).
 */
function boundsOf(value: EdtfValue): [first: number, last: number] {
	if (value.type !== 'Set' && value.type !== 'List') return [value.min, value.max];
	const dates = value.values.flat() as Pick<EdtfValue, 'min' | 'max'>[];
	const isOpen = { earlier: value.earlier === true, later: value.later === true };
	return [
		isOpen.earlier ? -Infinity : Math.min(...dates.map(({ min }) => min)),
		isOpen.later ? Infinity : Math.max(...dates.map(({ max }) => max)),
	];
}

/** Lists sort by dates, and few dates are many reports': each is read once. */
const ranges = new Map<string, DateRange | undefined>();

/**
 * The days that an EDTF date covers: a day, a month, a year, a season, a set `[a..b]`, an interval `a/b`. Undefined where it
 * is open at one end, or no date (2021-02-31, 2021-13).
 *
 * @example
 * dateRange('2021-07') // → { from: '2021-07-01', to: '2021-07-31' }
 */
export function dateRange(expression: string): DateRange | undefined {
	if (ranges.has(expression)) return ranges.get(expression);
	const value = parse(expression);
	const bounds = value ? boundsOf(value) : [];
	const [from, to] = bounds.every(Number.isFinite) ? bounds.map(dayOf) : [];
	const range = from !== undefined && to !== undefined ? { from, to } : undefined;
	ranges.set(expression, range);
	return range;
}

/** The parts that a date states, in Chinese: 2021年5月24日. */
function readDate({ values }: EdtfValue): string {
	const [year, month, day] = values as readonly number[];
	return `${year}年${month === undefined ? '' : `${month + 1}月`}${day === undefined ? '' : `${day}日`}`;
}

/** A range to the month: 2021年5月至12月, 2020年11月至2021年3月. */
function readRange({ from, to }: DateRange): string {
	const [fromYear, fromMonth] = from.split('-').map(Number);
	const [toYear, toMonth] = to.split('-').map(Number);
	if (fromYear === toYear && fromMonth === toMonth) return `${fromYear}年${fromMonth}月`;
	if (fromYear === toYear && fromMonth === 1 && toMonth === 12) return `${fromYear}年`;
	return `${fromYear}年${fromMonth}月至${fromYear === toYear ? '' : `${toYear}年`}${toMonth}月`;
}

/** Dates in Chinese: few dates are many reports', and each report's stands on many pages. */
const readings = new Map<string, string>();

/**
 * An EDTF date in Chinese; 约 where it is approximate or some day between two.
 *
 * @example
 * readEdtf('[2021-05-24..2021-12-31]') // → 约2021年5月至12月
 */
export function readEdtf(expression: string): string {
	const known = readings.get(expression) ?? putIntoWords(expression);
	readings.set(expression, known);
	return known;
}

function putIntoWords(expression: string): string {
	const range = dateRange(expression);
	const value = range && parse(expression);
	if (!value) return expression;
	if (value.type === 'Set') return `约${readRange(range)}`;
	if (value.type !== 'Date') return readRange(range);
	return `${value.approximate?.value || value.uncertain?.value ? '约' : ''}${readDate(value)}`;
}

/** The date of a report in a list: 2021年7月; nothing where it has none. */
export function readReportDate(date: ReportDate | null): string | undefined {
	return date ? readEdtf(date.edtf) : undefined;
}

/** The years a date covers. */
export function yearsOf(date: Pick<ReportDate, 'edtf'> | null): number[] {
	const range = date ? dateRange(date.edtf) : undefined;
	if (!range) return [];
	const first = Number(range.from.slice(0, 4));
	const last = Number(range.to.slice(0, 4));
	return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
