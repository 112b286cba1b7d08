import { expect, test } from 'vitest';
import { articleOf, shown, testLexicon, testShapes, transformed } from '../test-articles.ts';
import { markShortLines } from './mark-short-lines.ts';

const first = '近年来，医院坚持把群众需求放在首位，不断优化就诊流程，缩短等候时间，患者满意度持续提升。';
const second = '在门诊大厅，党员志愿者每天轮流值守，为老年患者提供挂号、缴费、取药等全程陪同服务。';
const third = '下一步，医院将继续深化改革，推进学科建设，让更多优质医疗资源惠及城乡居民。';
const mark = (text: string) => transformed(markShortLines(testShapes(), testLexicon()), articleOf(text));

test('names the crossheads that resemble each other', () => {
	const { article } = mark(
		`${first}\n\n强化引领，让旗帜更红\n\n${first}\n\n优化服务，让患者更暖\n\n${second}\n\n深化改革，让活力更足\n\n${third}`
	);
	expect(article.blocks.map(({ type, depth }) => [type, depth])).toEqual([
		['paragraph', null],
		['crosshead', 2],
		['paragraph', null],
		['crosshead', 2],
		['paragraph', null],
		['crosshead', 2],
		['paragraph', null],
	]);
});

test('gives a crosshead its level by its number', () => {
	const { article } = mark(
		`${first}\n\n一、强化党建引领\n\n${first}\n\n（一）建强组织\n\n${second}\n\n（二）带好队伍\n\n${third}`
	);
	expect(article.blocks.flatMap(({ depth }) => depth ?? [])).toEqual([2, 3, 3]);
});

test('makes the only numbers the first level', () => {
	const { article } = mark(`${first}\n\n1.建强组织\n\n${second}\n\n2.带好队伍\n\n${third}`);
	expect(article.blocks.flatMap(({ depth }) => depth ?? [])).toEqual([2, 2]);
});

test('takes the brackets off a crosshead', () => {
	expect(shown(mark(`${first}\n\n【服务篇】\n\n${second}`).article)[1]).toBe('crosshead 服务篇');
});

test('names captions by their mark, their picture and their distance', () => {
	const { article } = mark(
		`${first}\n\n▲ 党员志愿者为患者引路\n\n${second}\n\n\n\n医院开展大型义诊活动\n\n\n\n图为新落成的门诊大楼\n\n${third}`
	);
	expect(shown(article).filter((line) => line.startsWith('caption'))).toEqual([
		'caption 党员志愿者为患者引路',
		'caption 医院开展大型义诊活动',
		'caption 图为新落成的门诊大楼',
	]);
});

test('leaves a paragraph of one short sentence', () => {
	expect(shown(mark(`${first}\n\n征程万里，初心如磐。\n\n${second}`).article)[1]).toBe(
		'paragraph 征程万里，初心如磐。'
	);
});

test('leaves the piece of a broken sentence', () => {
	const { article } = mark(
		'医院先后派出三批医疗队支援边疆，累计诊治患者\n\n一千余人次，\n\n受到当地干部群众的一致好评和上级部门的充分肯定。'
	);
	expect(shown(article)[1]).toBe('paragraph 一千余人次，');
});
