import { expect, test } from 'vitest';
import type { Person } from '../../../model/schemas/article.ts';
import { testLexicon } from '../../test-articles.ts';
import { articleOf } from '../test-article.ts';
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
	const { article, lines } = articleOf(...texts);
	return extract(article, lines, known).map(({ text, speaker }) => [text, speaker]);
};

test.each([
	['“动的是奶酪，得的是人心。”院长彭家林说。', '动的是奶酪，得的是人心。', '彭家林'],
	['院长彭家林强调：“要把工作做到群众的心坎上。”', '要把工作做到群众的心坎上。', '彭家林'],
	['彭家林表示，医院将继续以党建统领发展。', '医院将继续以党建统领发展。', '彭家林'],
	['“以前总往城里的医院跑，”居民刘大妈说。', '以前总往城里的医院跑，', '刘大妈'],
	['医院相关负责人表示，目标的制定要接地气。', '目标的制定要接地气。', '医院相关负责人'],
	['院党委主要负责人谆谆告诫全院职工，要坚持以病人为中心。', '要坚持以病人为中心。', '院党委主要负责人'],
	['罗启明惦记着乡镇。他表示，今年要为卫生院配齐设备。', '今年要为卫生院配齐设备。', '罗启明'],
	['“路还长着呢。”彭家林说。', '路还长着呢。', '彭家林'],
	['教师王淑兰看完了病。“过去得折腾一上午。”老人说。', '过去得折腾一上午。', '王淑兰'],
	['居民刘大妈乐呵呵地说：“大专家就在楼下，踏实。”', '大专家就在楼下，踏实。', '刘大妈'],
	['“老百姓开始用脚投票了，这是好事。”在门诊三楼，彭家林正在查房。', '老百姓开始用脚投票了，这是好事。', '彭家林'],
	['罗启明带着团队校准点值。“每一项都请科室签字认账。”他说。', '每一项都请科室签字认账。', '罗启明'],
	['彭家林介绍，医院去年下派专家238人次。', '医院去年下派专家238人次。', '彭家林'],
	['从山口赶来的患者康小梅红了眼圈：“这条命是他们给的。”', '这条命是他们给的。', '康小梅'],
	['柳河镇的冯秀莲做了手术。“放在前些年，得住一个礼拜。”她掰着指头比较。', '放在前些年，得住一个礼拜。', '冯秀莲'],
	['退休矿工牛根旺来看病。“如今近多了，也快多了。”老牛说。', '如今近多了，也快多了。', '牛根旺'],
])('reads %s', (text, words, speaker) => {
	expect(quotations(text)).toEqual([[words, speaker]]);
});

test.each([
	'“牢记公立医院使命，全力帮扶偏远地区。”这是医院的责任与担当。',
	'“我是党员我先上！”关键时刻站出来。',
	'据护理部主任介绍，年底前全院将完成改造。',
	'深入开展“党建领航、奋进新时代”活动。',
	'“不会用手机的老人咋办？”面对记者的提问，彭家林指了指服务站。',
	'据彭家林介绍，医院去年下派专家238人次。',
	'研究表示方法的改进，提高了水平。',
	'老前辈的教诲时时告诫我们，要坚持以病人为中心。',
])('finds no speech in %s', (text) => {
	expect(quotations(text)).toEqual([]);
});

test('gives the second half of a sentence to the one who spoke the first', () => {
	expect(quotations('“最早挨骂的是我们。”主任彭家林说起当时仍摇头，“一上午能接到十几起投诉。”')).toEqual([
		['最早挨骂的是我们。', '彭家林'],
		['一上午能接到十几起投诉。', '彭家林'],
	]);
});

test('takes the answers of an interview whole', () => {
	const found = quotations(
		'记者：最难的是什么？',
		'彭家林：最难的是人。大家有顾虑。',
		'后来都好了。',
		'记者：以后呢？',
		'彭家林：一步一步来。'
	);
	expect(found).toEqual([
		['最难的是人。大家有顾虑。', '彭家林'],
		['后来都好了。', '彭家林'],
		['一步一步来。', '彭家林'],
	]);
});

test('gives a speaker both what is told and what is quoted', () => {
	expect(quotations('彭家林坦言，改革不能让人人满意，“但要让每个人都看得懂。”')).toEqual([
		['改革不能让人人满意', '彭家林'],
		['但要让每个人都看得懂。', '彭家林'],
	]);
});

test('takes heads of a list for no interview', () => {
	const heads = ['技术：一年添了三项。', '服务：夜里也有门诊。', '队伍：新来了九人。'];
	expect(quotations(...heads, '“路还长着呢。”彭家林说。')).toEqual([['路还长着呢。', '彭家林']]);
});
