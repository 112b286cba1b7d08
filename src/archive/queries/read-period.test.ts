import { expect, test } from 'vitest';
import { resolvedPeriod, shortPeriod } from './read-period.ts';

test('gives the year of a period that is printed without one', () => {
	expect(resolvedPeriod({ period: '今年上半年', periodEdtf: '2021-01/2021-06' })).toBe('2021年上半年');
	expect(resolvedPeriod({ period: '去年', periodEdtf: '2020' })).toBe('2020年');
	expect(resolvedPeriod({ period: '“十三五”时期', periodEdtf: '2016/2020' })).toBe('2016年1月至2020年12月');
});

test('says nothing where the year is printed or open', () => {
	expect(resolvedPeriod({ period: '2023年', periodEdtf: '2023' })).toBeUndefined();
	expect(resolvedPeriod({ period: '近年来', periodEdtf: null })).toBeUndefined();
	expect(resolvedPeriod({ period: '建院以来', periodEdtf: '1953/..' })).toBeUndefined();
});

test('names a period for a plot', () => {
	expect(shortPeriod({ period: '今年上半年', periodEdtf: '2021-01/2021-06' })).toBe('2021年上半年');
	expect(shortPeriod({ period: '近年来', periodEdtf: null })).toBe('近年来');
	expect(shortPeriod({ period: null, periodEdtf: null })).toBe('时期未载');
});
