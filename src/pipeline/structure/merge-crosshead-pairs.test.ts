import { expect, test } from 'vitest';
import { articleOf, shown, testShapes, transformed } from '../test-articles.ts';
import { mergeCrossheadPairs } from './merge-crosshead-pairs.ts';

const body = '近年来，医院坚持把群众需求放在首位，不断优化就诊流程，缩短等候时间，提升服务水平。';
const merge = (text: string) => shown(transformed(mergeCrossheadPairs(testShapes()), articleOf(text)).article);

test('makes one line of two halves of equal length above running text', () => {
	expect(merge(`精细管理提质效\n\n贴心服务暖人心\n\n${body}`)).toEqual([
		'paragraph 精细管理提质效 贴心服务暖人心',
		`paragraph ${body}`,
	]);
});

test('leaves lines of unequal length, and a pair without text below', () => {
	expect(merge(`精细管理提质效\n\n服务暖人心\n\n${body}`)).toHaveLength(3);
	expect(merge('精细管理提质效\n\n贴心服务暖人心')).toHaveLength(2);
});

test('leaves a first line that stands apart, as captions do', () => {
	expect(merge(`${body}\n\n\n\n医院举行宣誓\n\n贴心服务暖人\n\n${body}`)).toHaveLength(4);
});
