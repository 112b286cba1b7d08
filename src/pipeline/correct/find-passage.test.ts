import { expect, test } from 'vitest';
import { articleOf, pageOf } from '../test-articles.ts';
import { mergeBlocks } from '../../model/block-text.ts';
import { findPassage } from './find-passage.ts';

const text = '医院外景\n近日,医院召开大会(第二次)。';
const page = pageOf(text, articleOf(text));

test('finds the words that an editor expects on a line', () => {
	expect(findPassage(page, 2, '召开大会')).toEqual({ article: 0, block: 1, from: 5, to: 9 });
});

test('takes signs of either width for the same', () => {
	expect(findPassage(page, 2, '近日，医院')).toMatchObject({ from: 0, to: 5 });
	expect(findPassage(page, 2, '大会（第二次）')).toMatchObject({ from: 7, to: 14 });
});

test('finds nothing on another line, and no other words', () => {
	expect(findPassage(page, 1, '召开大会')).toBeUndefined();
	expect(findPassage(page, 2, '召开会议')).toBeUndefined();
});

test('looks into a block that runs around the line', () => {
	const cut = '拧成一\n义诊现场\n股绳';
	const { blocks, ...rest } = articleOf(cut);
	const joined = mergeBlocks(blocks[0]!, blocks[2]!);
	expect(findPassage(pageOf(cut, { ...rest, blocks: [joined, blocks[1]!] }), 2, '一股绳')).toEqual({
		article: 0,
		block: 0,
		from: 2,
		to: 5,
	});
});

test('finds the words as they are printed on a page in traditional characters', () => {
	const traditional = '醫院為長者義診，服務群眾三百餘人。';
	expect(findPassage(pageOf(traditional, articleOf(traditional)), 1, '長者義診')).toMatchObject({ from: 3, to: 7 });
});
