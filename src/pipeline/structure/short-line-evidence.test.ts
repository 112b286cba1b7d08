import { describe, expect, test } from 'vitest';
import { articleOf, testLexicon, testShapes } from '../test-articles.ts';
import { formOf, isUnbalanced, shortLineEvidence } from './short-line-evidence.ts';

describe('formOf', () => {
	test.each([
		['精细管理 贴心服务', 'halves'],
		['强化引领，让旗帜更红', 'comma'],
		['打造发展“新引擎”', 'quoted 9'],
		['怎样看病更方便？', 'question'],
		['一、强化引领', 'plain 4'],
		['党建 引领发展', 'words 2'],
	])('says of %s that it is %s', (text, form) => {
		expect(formOf(text)).toBe(form);
	});
});

describe('isUnbalanced', () => {
	test.each(['获评“全国先进', '先进”称号', '门诊（含急诊', '见《规划'])('finds a lost half in %s', (text) => {
		expect(isUnbalanced(text)).toBe(true);
	});

	test('finds none where all are closed', () => {
		expect(isUnbalanced('“三个服务”（试点）')).toBe(false);
	});
});

describe('shortLineEvidence', () => {
	const weigh = shortLineEvidence(testShapes(), testLexicon());
	const body = '近年来，医院坚持把群众需求放在首位，不断优化就诊流程，缩短等候时间，提升服务水平。';

	test('weighs a line with ## as a crosshead', () => {
		const evidence = weigh(articleOf(`${body}\n\n## 强化引领\n\n${body}`).blocks, 1, new Map());
		expect(evidence.crosshead).toBeGreaterThan(Math.max(evidence.caption, evidence.paragraph));
	});

	test('weighs a line with ▲ as a caption', () => {
		const evidence = weigh(articleOf(`${body}\n\n▲ 强化引领\n\n${body}`).blocks, 1, new Map());
		expect(evidence.caption).toBeGreaterThan(Math.max(evidence.crosshead, evidence.paragraph));
	});

	test('weighs the end of an open sentence as a paragraph', () => {
		const { blocks } = articleOf(`${body.slice(0, -1)}\n\n和管理水平。\n\n${body}`);
		const evidence = weigh(blocks, 1, new Map());
		expect(evidence.paragraph).toBeGreaterThan(Math.max(evidence.crosshead, evidence.caption));
	});
});
