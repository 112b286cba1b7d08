import { expect, test } from 'vitest';
import { flatHeadline, splitPhrases } from './split-phrases.ts';

test('splits a headline at its blank', () => {
	expect(splitPhrases('党建有活力 发展添动力')).toEqual([
		{ text: '党建有活力', after: '　' },
		{ text: '发展添动力', after: '' },
	]);
});

test('splits after a colon and a comma, which stay with the first half', () => {
	expect(splitPhrases('突出政治引领，让党旗飘扬')).toEqual([
		{ text: '突出政治引领，', after: '' },
		{ text: '让党旗飘扬', after: '' },
	]);
});

test('leaves a short headline whole', () => {
	expect(splitPhrases('花儿为什么这样红')).toEqual([{ text: '花儿为什么这样红', after: '' }]);
});

test('puts an ideographic space between the halves', () => {
	expect(flatHeadline('夯实医疗质量 筑牢发展根基')).toBe('夯实医疗质量　筑牢发展根基');
});

test('leaves the blanks of Latin words, not those beside them', () => {
	expect(flatHeadline('Da Vinci 机器人 走进县城')).toBe('Da Vinci　机器人　走进县城');
	expect(splitPhrases('Xinglin Archive')).toEqual([{ text: 'Xinglin Archive', after: '' }]);
});
