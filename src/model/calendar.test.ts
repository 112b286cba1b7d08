import { expect, test } from 'vitest';
import { isInCalendar } from './calendar.ts';

test('knows the months and their days', () => {
	expect(isInCalendar(2021, 12)).toBe(true);
	expect(isInCalendar(2024, 2, 29)).toBe(true);
	expect(isInCalendar(2021, 12, 31)).toBe(true);
});

test.each([
	[2021, 0, 1],
	[2021, 13, 1],
	[2021, 2, 29],
	[2021, 11, 31],
	[2021, 11, 0],
])('knows no %d-%d-%d', (year, month, day) => {
	expect(isInCalendar(year, month, day)).toBe(false);
});
