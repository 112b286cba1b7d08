import { expect, test } from 'vitest';
import { articleOf, testShapes } from '../test-articles.ts';
import { boundaryScore } from './boundary-score.ts';

const body = '近年来，医院坚持把群众需求放在首位，不断优化就诊流程，缩短等候时间。患者满意度持续提升。';
const score = (text: string, index: number) => boundaryScore(articleOf(text).blocks, index, 0, testShapes());

test('finds nothing for a title before the running text', () => {
	expect(score(`坚持党建引领\n护佑百姓健康\n——保定市中医院工作纪实\n${body}`, 1)).toEqual({ score: 0, reasons: [] });
});

test('adds up what speaks for a new article', () => {
	expect(score(`坚持党建引领\n□记者 王松\n${body}\n\n丽水市中心医院：建设智慧医院\n□记者 李明\n${body}`, 3)).toEqual({
		score: 5,
		reasons: ['标题以医院名和冒号开头', '标题下有另一署名'],
	});
});

test('counts a closing byline of the article before', () => {
	expect(score(`坚持党建引领\n${body}(记者 王松)\n\n护佑百姓健康\n${body}`, 2)).toEqual({
		score: 3,
		reasons: ['上文以署名结束'],
	});
});
