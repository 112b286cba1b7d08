import { expect, test } from 'vitest';
import { f1, isAlike, pair } from './score.ts';

test('pairs each expected entry once', () => {
	expect(pair([1, 1, 2], [1, 2, 3], (a, b) => a === b)).toEqual([
		[1, 1],
		[2, 2],
	]);
});

test('calls one wording like another that contains it or shares most characters', () => {
	expect(isAlike('党支部', '晋位升级的党支部')).toBe(true);
	expect(isAlike('患者满意度', '门诊量')).toBe(false);
});

test('gives the harmonic mean of precision and recall', () => {
	expect(f1({ found: 4, expected: 4, right: 3 })).toBe(0.75);
	expect(f1({ found: 0, expected: 0, right: 0 })).toBe(1);
});
