import { expect, test } from 'vitest';
import { parseChineseNumeral, scaled, scaleOf } from './chinese-numerals.ts';

test.each([
	['三', 3],
	['两', 2],
	['十', 10],
	['十三', 13],
	['二十', 20],
	['三百五十', 350],
	['一千零五', 1005],
	['千', 1000],
	['万', 10_000],
	['两千五百万', 25_000_000],
	['三亿二千万', 320_000_000],
	['二〇二一', 2021],
	['六七千', 6000],
	['一千六', 1600],
])('reads %s as %d', (text, value) => {
	expect(parseChineseNumeral(text)).toBe(value);
});

test('reads no number where another character stands', () => {
	expect(parseChineseNumeral('三甲')).toBeUndefined();
	expect(parseChineseNumeral('')).toBeUndefined();
});

test('multiplies a decimal number by its scale without a binary fraction', () => {
	expect(scaled(110.73, scaleOf('万'))).toBe(1_107_300);
	expect(scaled(1.2, scaleOf('亿'))).toBe(120_000_000);
	expect(scaled(7, scaleOf('千万'))).toBe(70_000_000);
});
