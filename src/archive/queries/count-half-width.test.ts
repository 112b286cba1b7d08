import { expect, test } from 'vitest';
import { countHalfWidth } from './count-half-width.ts';

test.each([
	['会上,院长说:“好!”', 3],
	['会上，院长说：“好！”', 0],
	['系统(HRP),每天15:30', 4],
	['3.5%，“A-B”、C', 0],
	['', 0],
])('counts the half-width signs of %s', (text, count) => {
	expect(countHalfWidth(text)).toBe(count);
});
