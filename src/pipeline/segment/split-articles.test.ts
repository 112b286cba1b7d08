import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { testShapes } from '../test-articles.ts';
import { normalise } from '../normalise/index.ts';
import { readBlocks } from './read-blocks.ts';
import { splitArticles } from './split-articles.ts';

const body = '近年来，医院坚持把群众需求放在首位，不断优化就诊流程，缩短等候时间。患者满意度持续提升。';

/** The first and last lines of the articles of a page, and what is said of them. */
function split(text: string) {
	const file = new VFile();
	const articles = splitArticles(readBlocks(normalise(text)).blocks, testShapes(), file);
	return { lines: articles.map(({ lines }) => lines), messages: file.messages.map(String) };
}

test('begins an article at a label that stands alone above a title', () => {
	expect(split(`【党建引领】\n坚持党建引领\n${body}\n【高质量发展】\n丽水市中心医院：建设智慧医院\n${body}`)).toEqual({
		lines: [
			[1, 3],
			[4, 6],
		],
		messages: ['4:1: 第4行起另为一篇：独占一行的栏目“高质量发展”，其下是标题'],
	});
});

test('begins an article at a title with a deck', () => {
	expect(split(`坚持党建引领\n${body}\n\n护佑百姓健康\n——保定市中医院工作纪实\n${body}`)).toEqual({
		lines: [
			[1, 2],
			[4, 6],
		],
		messages: ['4:1: 第4行起另为一篇：标题下有副题'],
	});
});

test('begins an article at a title with a dateline below it', () => {
	expect(split(`医院开展义诊\n本报讯(记者 王松)${body}\n\n专家走进社区\n本报讯(记者 李明)${body}`).lines).toEqual([
		[1, 2],
		[4, 5],
	]);
});

test('begins an article at a title with another byline', () => {
	expect(split(`坚持党建引领\n记者 王松\n${body}\n\n护佑百姓健康\n记者 李明\n${body}`).lines).toEqual([
		[1, 3],
		[5, 7],
	]);
});

test.each([
	['a crosshead', `坚持党建引领\n${body}\n\n优化就诊流程\n\n${body}`],
	['a numbered crosshead', `坚持党建引领\n${body}\n\n一、优化就诊流程\n\n${body}`],
	['a crosshead in brackets', `坚持党建引领\n${body}\n\n【服务篇】\n\n${body}`],
	['the label of an editor’s note', `坚持党建引领\n${body}\n\n【编者按】\n\n${body}`],
	['a byline that is printed again', `坚持党建引领\n□记者 王松\n${body}\n\n优化就诊流程\n□记者 王松\n${body}`],
	['a caption', `坚持党建引领\n${body}\n\n▲ 护佑百姓健康\n——保定市中医院工作纪实\n${body}`],
])('does not begin one at %s', (_, text) => {
	expect(split(text).lines).toHaveLength(1);
});

test('does not begin one before the running text of the first', () => {
	expect(split(`【党建引领】\n喜迎盛会\n【特别报道】\n坚持党建引领\n——保定市中医院工作纪实\n${body}`).lines).toEqual([
		[1, 6],
	]);
});
