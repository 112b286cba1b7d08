import type { ReportDate } from './schemas/article.ts';

/** First and last day of a date, `YYYY-MM-DD`. */
export interface DateRange {
	from: string;
	to: string;
}

const simple = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?[?~%]?$/u;

function rangeOf(date: string): DateRange | undefined {
	const match = simple.exec(date.trim());
	if (!match) return undefined;
	const [, year, month, day] = match;
	const lastMonth = month ?? '12';
	const lastDay = day ?? String(new Date(Date.UTC(Number(year), Number(lastMonth), 0)).getUTCDate());
	return { from: `${year}-${month ?? '01'}-${day ?? '01'}`, to: `${year}-${lastMonth}-${lastDay}` };
}

/**
 * The days that an EDTF date covers: a day, a month, a year, a set `[a..b]`, an interval `a/b`.
 *
 * @example
 * dateRange('2021-07') // → { from: '2021-07-01', to: '2021-07-31' }
 */
export function dateRange(edtf: string): DateRange | undefined {
	const [first, last] = edtf.replace(/[[\]]/gu, '').split(/\.\.|\//u);
	const from = rangeOf(first ?? '');
	const to = last === undefined ? from : rangeOf(last);
	return from && to ? { from: from.from, to: to.to } : undefined;
}

/** The parts that the date states, in Chinese: 2021年5月24日. */
function readDate(date: string): string {
	const match = simple.exec(date.trim());
	if (!match) return date;
	const [, year, month, day] = match;
	return `${year}年${month ? `${Number(month)}月` : ''}${day ? `${Number(day)}日` : ''}`;
}

/** A range to the month: 2021年5月至12月, 2020年11月至2021年3月. */
function readRange({ from, to }: DateRange): string {
	const [fromYear, fromMonth] = from.split('-').map(Number);
	const [toYear, toMonth] = to.split('-').map(Number);
	if (fromYear === toYear && fromMonth === toMonth) return `${fromYear}年${fromMonth}月`;
	if (fromYear === toYear && fromMonth === 1 && toMonth === 12) return `${fromYear}年`;
	return `${fromYear}年${fromMonth}月至${fromYear === toYear ? '' : `${toYear}年`}${toMonth}月`;
}

/**
 * An EDTF date in Chinese; 约 where it is approximate or some day between two.
 *
 * @example
 * readEdtf('[2021-05-24..2021-12-31]') // → 约2021年5月至12月
 */
export function readEdtf(edtf: string): string {
	const range = dateRange(edtf);
	if (!range) return edtf;
	if (edtf.startsWith('[')) return `约${readRange(range)}`;
	if (edtf.includes('/')) return readRange(range);
	return `${/[?~%]$/u.test(edtf) ? '约' : ''}${readDate(edtf)}`;
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
