import fc from 'fast-check';
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
	['2021-05/2021-05', '2021年5月'],
	['[2021-05-24..2021-05-24]', '约2021年5月'],
	['2021?', '约2021年'],
	['2021-07-01%', '约2021年7月1日'],
	['2021-23', '2021年7月至9月'],
])('reads %s as %s', (edtf, expected) => {
	expect(readEdtf(edtf)).toBe(expected);
});

test('gives back what it does not understand', () => {
	expect(readEdtf('明天')).toBe('明天');
	expect(dateRange('明天')).toBeUndefined();
});

test.each(['2021-02-31', '2021-13', '2021-00', '2021-06/2021-01', '2021-7-1', ''])('takes %s for no date', (text) => {
	expect(dateRange(text)).toBeUndefined();
	expect(readEdtf(text)).toBe(text);
});

test.each(['2011/..', '../2021', '[2021-05-24..]'])('gives no days for %s, which is open', (text) => {
	expect(dateRange(text)).toBeUndefined();
});

/** The reader of dates that stood here before: by a regular expression, for valid dates of the forms that reports have. */
function readBySign(expression: string): { from: string; to: string } {
	const [first = '', last = first] = expression.replaceAll(/[[\]?~%]/gu, '').split(/\.\.|\//u);
	const [year = '', month = '12', day] = last.split('-');
	const end = day ?? String(new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate());
	return { from: [...first.split('-'), '01', '01'].slice(0, 3).join('-'), to: `${year}-${month}-${end}` };
}

const day = fc
	.date({ min: new Date('1949-01-01'), max: new Date('2049-12-31'), noInvalidDate: true })
	.map((date) => date.toISOString().slice(0, 10));
/** A day, a month or a year; two of them of one kind. */
const points = fc
	.tuple(day, day, fc.constantFrom(4, 7, 10))
	.map(([one, other, length]) => [one, other].sort().map((text) => text.slice(0, length)));
const date = fc.oneof(
	fc.tuple(points, fc.constantFrom('', '?', '~', '%')).map(([[one = ''], sign]) => one + sign),
	points.map((ends) => `[${ends.join('..')}]`),
	points.map((ends) => ends.join('/'))
);

test('covers the same days as counting them by hand', () => {
	fc.assert(
		fc.property(date, (expression) => {
			expect(dateRange(expression), expression).toEqual(readBySign(expression));
		}),
		{ numRuns: 1000 }
	);
});

test('knows the last day of a month', () => {
	expect(dateRange('2024-02')).toEqual({ from: '2024-02-01', to: '2024-02-29' });
});

test('names the years of a date', () => {
	expect(yearsOf({ edtf: '[2020-11-01..2021-03-31]' })).toEqual([2020, 2021]);
	expect(yearsOf(null)).toEqual([]);
	expect(readReportDate(null)).toBeUndefined();
});
