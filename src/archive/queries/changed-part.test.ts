import { expect, test } from 'vitest';
import { codePointSpan } from '../../model/offsets.ts';
import { changedPart } from './changed-part.ts';

const change = (text: string, corr: string, from = 0) =>
	changedPart({ span: codePointSpan(from, Array.from(text).length), corr }, text);

test.each([
	['汉襄胥骨', '汉襄肱骨', { from: 2, to: 3, reading: '肱' }],
	['行政查制度', '行政查房制度', { from: 3, to: 3, reading: '房' }],
	['我为群众’办实事', '我为群众办实事', { from: 4, to: 5, reading: '' }],
	['甲乙', '丙丁', { from: 0, to: 2, reading: '丙丁' }],
	['看看病', '看病', { from: 1, to: 2, reading: '' }],
])('finds what differs between %s and %s', (text, corr, part) => {
	expect(change(text, corr)).toEqual(part);
});

test('counts from where the run begins', () => {
	expect(change('听到胥骨', '肱骨', 2)).toEqual({ from: 2, to: 3, reading: '肱' });
});
