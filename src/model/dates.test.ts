import { expect, test } from 'vitest';
import { dateRange, readEdtf, readReportDate, yearsOf } from './dates.ts';

test.each([
	['2021', '2021年'],
	['2021-07', '2021年7月'],
	['2021-07-01', '2021年7月1日'],
	['2021-07~', '约2021年7月'],
	['[2021-05-24..2021-12-31]', '约2021年5月至12月'],
	['[2020-11-01..2021-03-31]', '约2020年11月至2021年3月'],
	['[2021-01-01..2021-12-31]', '约2021年'],
	['2021-01/2021-06', '2021年1月至6月'],
	['2020/2021', '2020年1月至2021年12月'],
])('reads %s as %s', (edtf, expected) => {
	expect(readEdtf(edtf)).toBe(expected);
});

test('gives back what it does not understand', () => {
	expect(readEdtf('明天')).toBe('明天');
	expect(dateRange('明天')).toBeUndefined();
});

test('knows the last day of a month', () => {
	expect(dateRange('2024-02')).toEqual({ from: '2024-02-01', to: '2024-02-29' });
});

test('names the years of a date', () => {
	expect(yearsOf({ edtf: '[2020-11-01..2021-03-31]' })).toEqual([2020, 2021]);
	expect(yearsOf(null)).toEqual([]);
	expect(readReportDate(null)).toBeUndefined();
});
