import { expect, test } from 'vitest';
import { articleOfTexts } from '../test-article.ts';
import { readPassages } from './read-passages.ts';

test('reads headlines together and passages by sections, each with the end of its topic sentence', () => {
	const { article } = articleOfTexts(
		['kicker', '义诊'],
		['headline', '二十年'],
		'每年下乡。今年也去。',
		['crosshead', '护理'],
		['listItem', '一句没有句号'],
		['caption', '开展义诊']
	);
	const { headlines, sections } = readPassages(article);
	expect(headlines).toBe('义诊 二十年');
	expect(sections.map((section) => section.map(({ text, opening }) => [text, opening]))).toEqual([
		[['每年下乡。今年也去。', 5]],
		[['一句没有句号', 0]],
	]);
});
