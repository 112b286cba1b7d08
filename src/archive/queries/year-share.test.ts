import { expect, test } from 'vitest';
import { yearShare } from './year-share.ts';

test('fills the year where only the year is known', () => {
	expect(yearShare('2021')).toEqual({ from: 0, width: 100 });
});

test('shows a range in its place', () => {
	expect(yearShare('[2021-07-02..2021-12-31]')).toEqual({ from: 49.86, width: 50.14 });
});

test('begins with the year where the range began before it', () => {
	expect(yearShare('[2020-11-01..2021-03-31]')).toEqual({ from: 0, width: 24.66 });
});

test('keeps a day visible', () => {
	expect(yearShare('2021-07-01')?.width).toBe(1);
	expect(yearShare('明天')).toBeUndefined();
});
