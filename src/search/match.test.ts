import { describe, expect, test } from 'vitest';
import { createFold } from './fold.ts';
import { findInBlock, findPattern, withoutOverlap } from './match.ts';
import type { SearchBlock } from './records.ts';

const fold = createFold('醫医');
const block = (text: string): SearchBlock => ({
	id: 'b1',
	type: 'paragraph',
	text,
	readings: [],
	themes: [],
	number: 1,
	section: -1,
});

test('finds every place of a run', () => {
	expect(findPattern(fold.mapped('党建强，党建兴'), '党建')).toMatchObject([
		{ start: 0, end: 2 },
		{ start: 4, end: 6 },
	]);
});

test('gives places of the original text', () => {
	expect(findPattern(fold.mapped('全 醫 院'), '医院')).toMatchObject([{ start: 2, end: 5 }]);
});

test('does not find a part of one character', () => {
	expect(findPattern(fold.mapped('Ⅲ期'), 'i期')).toEqual([]);
	expect(findPattern(fold.mapped('III期'), 'i期')).toHaveLength(1);
});

test('tells a whole number from a part of one', () => {
	const wholeness = (text: string, run: string) => findPattern(fold.mapped(text), run).map((place) => place.whole);
	expect(wholeness('50个，150个', '50个')).toEqual([true, false]);
	expect(wholeness('8.53天', '53')).toEqual([false]);
	expect(wholeness('8.53天', '8')).toEqual([false]);
	expect(wholeness('8.53天', '8.53')).toEqual([true]);
	expect(wholeness('PET-CT', 'et')).toEqual([false]);
});

test('finds a run without its punctuation', () => {
	const found = findInBlock(block('做到学、悟、实、新'), [{ text: '学悟实新', loose: true }], fold);
	expect(found).toMatchObject([{ start: 2, end: 9 }]);
	expect(findInBlock(block('学、悟、实、新'), [{ text: '学悟实新', loose: false }], fold)).toEqual([]);
});

test('keeps the longer of two places that overlap', () => {
	const places = [
		{ start: 2, end: 5 },
		{ start: 0, end: 5 },
		{ start: 5, end: 6 },
	];
	expect(withoutOverlap(places)).toEqual([
		{ start: 0, end: 5 },
		{ start: 5, end: 6 },
	]);
});

describe('a corrected block', () => {
	const corrected = (text: string, ...readings: SearchBlock['readings']): SearchBlock => ({ ...block(text), readings });
	const places = (of: SearchBlock, pattern: string) =>
		findInBlock(of, [{ text: pattern, loose: false }], fold).map(({ start, end }) => of.text.slice(start, end));

	test('is found as it is printed and as it is read', () => {
		const wrong = corrected('落实行政查制度相融合', [5, 5, '房']);
		expect(places(wrong, '行政查制度')).toEqual(['行政查制度']);
		expect(places(wrong, '行政查房制度')).toEqual(['行政查制度']);
		expect(places(wrong, '查房')).toEqual(['查']);
		expect(places(wrong, '房制度')).toEqual(['查制度']);
		expect(places(wrong, '融合')).toEqual(['融合']);
	});

	test('is found from any character of a correction on', () => {
		const wrong = corrected('推进健康问题整改行动', [6, 8, '攻坚']);
		expect(places(wrong, '攻坚行动')).toEqual(['整改行动']);
		expect(places(wrong, '坚行动')).toEqual(['改行动']);
		expect(places(wrong, '问题攻')).toEqual(['问题整']);
	});

	test('is found without what was set twice', () => {
		expect(places(corrected('推动医院医院各项工作', [4, 6, '']), '推动医院各项')).toEqual(['推动医院医院各项']);
	});

	test('is not found as neither of the two', () => {
		expect(places(corrected('落实行政查制度', [5, 5, '房']), '行政查务制度')).toEqual([]);
	});
});
