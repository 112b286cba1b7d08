import { expect, test } from 'vitest';
import { numberOf } from './written-number.ts';

test.each([
	['300万', 3_000_000],
	['3000000', 3_000_000],
	['1,200', 1200],
	['8.53', 8.53],
	['110.73万', 1_107_300],
	['-3.2', -3.2],
	['多少', undefined],
	['3至5', undefined],
])('reads %s as a number', (written, value) => {
	expect(numberOf(written)).toBe(value);
});
