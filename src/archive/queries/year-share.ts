import { dateRange } from '../../model/dates.ts';

const day = (date: string) => Date.parse(`${date}T00:00:00Z`) / 864e5;
const round = (value: number) => Math.round(value * 100) / 100;

/** The part of its last year in which a report can have appeared, in per cent from 1 January; a day is one per cent wide. */
export function yearShare(edtf: string): { from: number; width: number } | undefined {
	const range = dateRange(edtf);
	if (!range) return undefined;
	const year = Number(range.to.slice(0, 4));
	const start = day(`${year}-01-01`);
	const length = day(`${year + 1}-01-01`) - start;
	const from = Math.max(0, day(range.from) - start);
	const to = day(range.to) + 1 - start;
	return { from: round((from / length) * 100), width: Math.max(1, round(((to - from) / length) * 100)) };
}
