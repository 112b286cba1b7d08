import { expect, test } from 'vitest';
import { articleOf, shown, testShapes, transformed } from '../test-articles.ts';
import { markEditorsNotes } from './mark-editors-notes.ts';

const mark = (text: string) => shown(transformed(markEditorsNotes(testShapes()), articleOf(text)).article);

test('names the label and the text below it, up to the headline', () => {
	const text =
		'【编者按】\n今年以来，我市各医院把党建工作融入日常诊疗，取得了实实在在的成效。\n本报今起刊发系列报道，讲述一线故事，敬请读者关注。\n坚持党建引领 服务一方百姓\n——保定市中医院工作纪实';
	expect(mark(text)).toEqual([
		'editorsNote 编者按',
		'editorsNote 今年以来，我市各医院把党建工作融入日常诊疗，取得了实实在在的成效。',
		'editorsNote 本报今起刊发系列报道，讲述一线故事，敬请读者关注。',
		'paragraph 坚持党建引领 服务一方百姓',
		'paragraph ——保定市中医院工作纪实',
	]);
});

test('ends with the first whole paragraph below the headline', () => {
	const text =
		'坚持党建引领 服务一方百姓\n——保定市中医院工作纪实\n核心提示\n三年来，保定市中医院把支部建在科室，让党员走在前面。\n走进门诊大厅，党员志愿者正在引导患者挂号就诊。';
	expect(mark(text).slice(2)).toEqual([
		'editorsNote 核心提示',
		'editorsNote 三年来，保定市中医院把支部建在科室，让党员走在前面。',
		'paragraph 走进门诊大厅，党员志愿者正在引导患者挂号就诊。',
	]);
});

test('names a note that runs on behind its label', () => {
	expect(mark('编者按：今年是医院建院七十周年，本报推出专题。\n医院召开大会。')).toEqual([
		'editorsNote 编者按：今年是医院建院七十周年，本报推出专题。',
		'paragraph 医院召开大会。',
	]);
});

test('leaves a label of another kind', () => {
	expect(mark('【党建引领】\n坚持党建引领')).toEqual(['paragraph 【党建引领】', 'paragraph 坚持党建引领']);
});
