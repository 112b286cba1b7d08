import { expect, test } from 'vitest';
import { generateReports } from '../bench/generate-reports.ts';
import { createFold } from '../../src/search/fold.ts';
import { pairToken } from '../../src/search/pair-token.ts';
import { charactersOf, toIndexDocument, toStoredReport } from './index-document.ts';

const [report] = generateReports({ count: 1, seed: 3 });
const article = {
	...report!,
	blocks: [
		{ ...report!.blocks[0]!, id: 'b1', type: 'kicker' as const, text: '引题 A&B' },
		{ ...report!.blocks[0]!, id: 'b2', type: 'headline' as const, text: '主題' },
		{ ...report!.blocks[0]!, id: 'b3', type: 'paragraph' as const, text: '３月。', themes: ['a-theme'] },
	],
};

test('writes a token a character and a pair of neighbours, titles first, a mark between blocks', () => {
	const pairs = (text: string) => [...text].slice(1).map((second, at) => pairToken(text[at]!, second));
	expect(toIndexDocument(article, createFold('題题'))).toContain(
		[
			['<p>¶', ...pairs('主题'), '¶ ¶', ...pairs('引题a&b'), '¶'].join(' '),
			'¶ 主 题 ¶ 引 题 a &amp; b',
			['¶', ...pairs('3月'), '¶ ¶'].join(' '),
			'¶ 3 月 。 ¶</p>',
		].join(' ')
	);
});

test('stores the text as it reads, in its own order', () => {
	expect(toStoredReport(article).blocks).toEqual([
		['b1', 1, '引题 A&B'],
		['b2', 2, '主題'],
		['b3', 8, '３月。', ['a-theme']],
	]);
});

test('lists the characters that a reader can look for', () => {
	expect([...charactersOf(article)].join('')).toBe('引题a&b主題3月。');
});
