import { expect, test } from 'vitest';
import { generateReports } from '../bench/generate-reports.ts';
import { createFold } from '../../src/search/fold.ts';
import { pairToken } from '../../src/search/pair-token.ts';
import { charactersOf, toIndexText, toIndexTokens, toStoredReport, writeToken } from './index-document.ts';

const [report] = generateReports({ count: 1, seed: 3 });
const article = {
	...report!,
	blocks: [
		{ ...report!.blocks[0]!, id: 'b1', type: 'kicker' as const, text: '引题 A&B' },
		{ ...report!.blocks[0]!, id: 'b2', type: 'headline' as const, text: '主題' },
		{ ...report!.blocks[0]!, id: 'b3', type: 'paragraph' as const, text: '３月。', themes: ['a-theme'] },
	],
};

test('searches titles first, then the rest, folded', () => {
	expect(toIndexText(article, createFold('題题'))).toEqual({ titles: ['主题', '引题a&b'], texts: ['3月。'] });
});

test('has a token a pair of neighbours and one a character, an empty place between texts and for a sign', () => {
	expect(toIndexTokens({ titles: ['党建', 'a&b'], texts: ['3月。'] })).toEqual([
		...['', '党建', '', '', 'a&', '&b', ''],
		...['', '党', '建', '', 'a', '&', 'b'],
		...['', '3月', '', ''],
		...['', '3', '月', ''],
	]);
});

test('writes a pair in letters and digits, a character as it is', () => {
	expect([writeToken('党建'), writeToken('党'), writeToken('𠮷')]).toEqual([pairToken('党', '建'), '党', '𠮷']);
});

test('stores the text as it reads, in its own order', () => {
	expect(toStoredReport(article).blocks).toEqual([
		['b1', 1, '引题 A&B'],
		['b2', 2, '主題'],
		['b3', 8, '３月。', ['a-theme']],
	]);
});

test('lists the characters that a reader can look for', () => {
	expect([...charactersOf([article])].join('')).toBe('引题a&b主題3月。');
});
