import { expect, test } from 'vitest';
import type { Article } from '../../model/schemas/article.ts';
import { saidByTheme } from './said-by-theme.ts';

const report = (...blocks: [text: string, ...themes: string[]][]) =>
	({
		id: 'a',
		blocks: blocks.map(([text, ...themes], index) => ({ id: `b${index + 1}`, text, themes, runIn: null })),
	}) as unknown as Article;

const said = (themes: readonly string[], one: Article, most = 6) =>
	saidByTheme(themes, [one], most).map(({ theme, passages, sentence, block }) => [theme, passages, sentence, block.id]);

test('tells the first sentence of a passage that can stand by itself', () => {
	const one = report(['此举深受欢迎。', 'nursing'], ['巩固护理品牌形象。开展专科建设。', 'nursing']);
	expect(said(['nursing'], one)).toEqual([['nursing', 2, '巩固护理品牌形象。', 'b2']]);
});

test('takes a passage that points back where there is no other', () => {
	expect(said(['nursing'], report(['此举深受欢迎。', 'nursing']))).toEqual([['nursing', 1, '此举深受欢迎。', 'b1']]);
});

test('lets no passage speak for two themes', () => {
	const one = report(['支部建在科室。', 'party', 'branch'], ['选举支部书记。', 'branch']);
	expect(said(['party', 'branch', 'none'], one)).toEqual([
		['party', 1, '支部建在科室。', 'b1'],
		['branch', 2, '选举支部书记。', 'b2'],
	]);
	expect(said(['branch', 'party'], one)).toHaveLength(1);
});

test('tells of so many themes at most', () => {
	const one = report(['护理。', 'nursing'], ['党建。', 'party']);
	expect(said(['nursing', 'party'], one, 1)).toHaveLength(1);
});

test('passes over the head with which a passage begins', () => {
	const one = report(['优质护理。巩固护理品牌形象。', 'nursing']);
	one.blocks[0]!.runIn = '优质护理。';
	expect(said(['nursing'], one)).toEqual([['nursing', 1, '巩固护理品牌形象。', 'b1']]);
});

test('takes a sentence that has an end rather than one that leads to a list', () => {
	const one = report(['在绩效考核结果中', 'rank'], ['医院位列第357名。', 'rank']);
	expect(said(['rank'], one)).toEqual([['rank', 2, '医院位列第357名。', 'b2']]);
});
