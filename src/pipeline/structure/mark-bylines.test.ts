import { expect, test } from 'vitest';
import { articleOf, shown, testShapes, transformed } from '../test-articles.ts';
import { markBylines } from './mark-bylines.ts';

const mark = markBylines(testShapes().bylines);

test('names the line that says who wrote the report', () => {
	const { article, messages } = transformed(mark, articleOf('□记者 王松 通讯员 李明\n医院召开大会。'));
	expect(shown(article)).toEqual(['byline 记者 王松 通讯员 李明', 'paragraph 医院召开大会。']);
	expect(messages).toEqual([]);
});

test('discards a byline that is printed a second time, and says so', () => {
	const { article, messages } = transformed(mark, articleOf('□记者 王松\n医院召开大会。\n□记者 王松'));
	expect(shown(article)).toEqual(['byline 记者 王松', 'paragraph 医院召开大会。']);
	expect(article.discarded).toEqual([
		{ pieces: [{ text: '记者 王松', place: [3, 1, 6] }], reason: 'duplicate byline' },
	]);
	expect(messages).toEqual(['3:2 署名“记者 王松”重复出现，已弃去后一处']);
});

test('keeps a second byline of somebody else', () => {
	const { article } = transformed(mark, articleOf('□记者 王松\n医院召开大会。\n□记者 李明'));
	expect(shown(article)).toEqual(['byline 记者 王松', 'paragraph 医院召开大会。', 'byline 记者 李明']);
});

test('takes names alone for a byline behind a mark or below a deck, and nowhere else', () => {
	expect(shown(transformed(mark, articleOf('□王松 李明')).article)).toEqual(['byline 王松 李明']);
	expect(shown(transformed(mark, articleOf('——市中医院工作纪实\n王松 李明')).article)).toEqual([
		'paragraph ——市中医院工作纪实',
		'byline 王松 李明',
	]);
	expect(shown(transformed(mark, articleOf('王松 李明')).article)).toEqual(['paragraph 王松 李明']);
});

test('names a dateline that stands alone', () => {
	expect(shown(transformed(mark, articleOf('本报讯\n近日，医院召开大会。')).article)).toEqual([
		'dateline 本报讯',
		'paragraph 近日，医院召开大会。',
	]);
});

test('leaves a sentence about a reporter', () => {
	const text = '记者在医院看到，志愿者正在引导患者。';
	expect(shown(transformed(mark, articleOf(text)).article)).toEqual([`paragraph ${text}`]);
});
