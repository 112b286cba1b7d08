import { expect, test } from 'vitest';
import type { Person } from '../../../model/schemas/article.ts';
import { testLexicon } from '../../test-articles.ts';
import { articleOfTexts } from '../test-article.ts';
import { quotationExtractor } from './index.ts';

const extract = quotationExtractor(testLexicon());

const known: Person[] = ['彭家林', '罗启明'].map((name) => ({
	name,
	role: '院长',
	org: null,
	block: 'b1',
	line: 1,
	rule: 'people/post-before-name',
	sure: 'sure',
}));

const quotations = (...texts: string[]) => {
	const { article, lines } = articleOfTexts(...texts);
	return extract(article, lines, known).map(({ text, speaker }) => [text, speaker]);
};

test('gives each of two in one paragraph what he or she says', () => {
	expect(quotations('院长彭家林说：“老楼床位不够用了。”院长罗启明说：“新楼明年交付。”')).toEqual([
		['老楼床位不够用了。', '彭家林'],
		['新楼明年交付。', '罗启明'],
	]);
	expect(quotations('彭家林说，“病人等不起。”罗启明说，“铃一响我们就跑。”')).toEqual([
		['病人等不起。', '彭家林'],
		['铃一响我们就跑。', '罗启明'],
	]);
});

test('gives the second half of a sentence to the one who spoke the first', () => {
	expect(quotations('“最早挨骂的是我们。”主任彭家林说起当时仍摇头，“一上午能接到十几起投诉。”')).toEqual([
		['最早挨骂的是我们。', '彭家林'],
		['一上午能接到十几起投诉。', '彭家林'],
	]);
});

test('takes no answer of an interview for a quotation', () => {
	const found = quotations(
		'记者：最难的是什么？',
		'彭家林：最难的是人。大家有顾虑。罗启明跟我检讨：“坐在机房里，想不到临床。”',
		'后来都好了。',
		'记者：以后呢？',
		'彭家林：一步一步来。'
	);
	expect(found).toEqual([['坐在机房里，想不到临床。', '罗启明']]);
});

test('hears who opened the passage before', () => {
	expect(quotations('彭家林托住孩子。', '“别怕，阿姨的手不凉。”她说这话时很轻。')).toEqual([
		['别怕，阿姨的手不凉。', '彭家林'],
	]);
});

test('gives a speaker both what is told and what is quoted', () => {
	expect(quotations('彭家林坦言，改革不能让人人满意，“但要让每个人都看得懂。”')).toEqual([
		['改革不能让人人满意', '彭家林'],
		['但要让每个人都看得懂。', '彭家林'],
	]);
});

test('takes heads of a list for no speech', () => {
	const heads = ['技术：一年添了三项。', '服务：夜里也有门诊。', '队伍：新来了九人。'];
	expect(quotations(...heads, '“路还长着呢。”彭家林说。')).toEqual([['路还长着呢。', '彭家林']]);
});
