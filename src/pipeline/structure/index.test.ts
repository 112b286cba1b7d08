import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { shown, testPipeline } from '../test-articles.ts';
import { normalise } from '../normalise/index.ts';
import { readBlocks } from '../segment/read-blocks.ts';

test('names, joins and orders the blocks of an article', () => {
	const text = [
		'江淮晨报 A08 综合新闻',
		'坚持党建引领 服务一方百姓',
		'——保定市中医院高质量发展纪实',
		'近年来，医院坚持把群众需求放在首位，不断优化就诊流程，缩短等候时间，提升服务水平，推动各项工作',
		'▲ 党员志愿者为患者引路',
		'迈上新台阶。',
		'□记者 王松',
		'(图片由医院宣传科提供)',
	].join('\n\n');
	expect(shown(testPipeline().structure.divide(readBlocks(normalise(text)).blocks, new VFile())[0]!)).toEqual([
		'headline 坚持党建引领 服务一方百姓',
		'deck 保定市中医院高质量发展纪实',
		'byline 记者 王松',
		'furniture 江淮晨报 A08 综合新闻',
		'paragraph 近年来，医院坚持把群众需求放在首位，不断优化就诊流程，缩短等候时间，提升服务水平，推动各项工作迈上新台阶。',
		'caption 党员志愿者为患者引路',
		'credit (图片由医院宣传科提供)',
	]);
});

test.each([
	['【党建引领】', '喜迎盛会'],
	['【医改之窗】', '深化医改在行动'],
	['特别报道', '走近先锋'],
	['特别报道', '回眸十年'],
	['人物 |', '奋进新征程'],
])('takes the short line below the section label %s for a kicker: %s', (label, kicker) => {
	const text = `${label}\n${kicker}\n坚持党建引领 服务一方百姓\n——保定市中医院工作纪实\n□记者 王松\n\n近日，保定市中医院召开大会，部署全年工作。各科室负责人参加会议，会议由院长主持。`;
	const [article] = testPipeline().structure.divide(readBlocks(normalise(text)).blocks, new VFile());
	expect(article!.blocks.slice(0, 3).map(({ type }) => type)).toEqual(['sectionLabel', 'kicker', 'headline']);
});

test('takes the title line directly below the section label for the headline where no other follows', () => {
	const text =
		'【党建引领】\n坚持党建引领 服务一方百姓\n□记者 王松\n\n近日，保定市中医院召开大会，部署全年工作。各科室负责人参加会议，会议由院长主持。';
	const [article] = testPipeline().structure.divide(readBlocks(normalise(text)).blocks, new VFile());
	expect(article!.blocks.slice(0, 2).map(({ type }) => type)).toEqual(['sectionLabel', 'headline']);
});
