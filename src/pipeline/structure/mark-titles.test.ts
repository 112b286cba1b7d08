import { expect, test } from 'vitest';
import { articleOf, shown, testLexicon, testShapes, transformed } from '../test-articles.ts';
import type { BlockType } from '../../model/tree.ts';
import { markTitles } from './mark-titles.ts';

const body = '近日，医院召开大会，部署全年工作。各科室负责人参加会议，会议由院长主持。';
const mark = (head: string, types: Record<number, BlockType> = {}) =>
	transformed(markTitles(testShapes(), testLexicon()), articleOf(`${head}\n\n${body}`, types));
const heads = (head: string, types: Record<number, BlockType> = {}) => shown(mark(head, types).article).slice(0, -1);

test('names headline and deck, and takes the dash off the deck', () => {
	expect(heads('坚持党建引领 服务一方百姓\n——保定市中医院高质量发展纪实')).toEqual([
		'headline 坚持党建引领 服务一方百姓',
		'deck 保定市中医院高质量发展纪实',
	]);
});

test('names a label in brackets, and what else stands above the headline', () => {
	expect(heads('【党建引领】\n喜迎二十大\n坚持党建引领 服务一方百姓\n——保定市中医院高质量发展纪实')).toEqual([
		'sectionLabel 党建引领',
		'kicker 喜迎二十大',
		'headline 坚持党建引领 服务一方百姓',
		'deck 保定市中医院高质量发展纪实',
	]);
});

test('names a label without brackets by its word', () => {
	expect(heads('特别报道\n坚持党建引领 服务一方百姓')).toEqual([
		'sectionLabel 特别报道',
		'headline 坚持党建引领 服务一方百姓',
	]);
});

test('makes one headline of two lines of equal length', () => {
	expect(heads('不忘初心勇担当\n护佑健康谱新篇\n——宜昌市第二人民医院工作纪实')).toEqual([
		'headline 不忘初心勇担当 护佑健康谱新篇',
		'deck 宜昌市第二人民医院工作纪实',
	]);
});

test('makes one headline of a line with a colon and the next', () => {
	expect(heads('丽水市中心医院：\n\n让优质护理走进每一间病房')).toEqual([
		'headline 丽水市中心医院： 让优质护理走进每一间病房',
	]);
});

test('keeps a headline with its colon', () => {
	expect(heads('丽水市中心医院：让优质护理走进每一间病房')).toEqual([
		'headline 丽水市中心医院：让优质护理走进每一间病房',
	]);
});

test('takes the last line marked # for the headline, and a dash above it for a kicker', () => {
	expect(heads('# 奋进新征程\n\n——来自基层一线的报道\n\n# 坚持党建引领践初心\n\n——遂宁市中心医院工作纪实')).toEqual([
		'kicker 奋进新征程',
		'kicker 来自基层一线的报道',
		'headline 坚持党建引领践初心',
		'deck 遂宁市中心医院工作纪实',
	]);
});

test('takes a longer line without a dash that tells of whom for the deck', () => {
	expect(heads('坚持党建引领护佑一方健康\n宜昌市第二人民医院推动公立医院高质量发展纪实')).toEqual([
		'headline 坚持党建引领护佑一方健康',
		'deck 宜昌市第二人民医院推动公立医院高质量发展纪实',
	]);
});

test('leaves bylines and furniture among the titles', () => {
	expect(heads('坚持党建引领 服务一方百姓\n记者 王松', { 2: 'byline' })).toEqual([
		'headline 坚持党建引领 服务一方百姓',
		'byline 记者 王松',
	]);
});

test('leaves an article without a headline as it is', () => {
	const { article } = mark('医院近日召开大会，部署全年工作，各科室负责人参加了会议。');
	expect(article.blocks.map(({ type }) => type)).toEqual(['paragraph', 'paragraph']);
});
