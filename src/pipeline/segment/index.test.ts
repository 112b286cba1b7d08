import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { testShapes } from '../test-articles.ts';
import { normalise } from '../normalise/index.ts';
import { segment } from './index.ts';

const body = '近年来，医院坚持把群众需求放在首位，不断优化就诊流程，缩短等候时间。患者满意度持续提升。';

test('gives each article the characters that were removed from its lines', () => {
	const text = `\u200b\n坚持党建引领\n${body}\n【服务】\n护佑\u0007百姓健康\n${body}`;
	const articles = segment(normalise(text), testShapes(), new VFile());
	expect(articles.map(({ lines, discarded }) => [lines, discarded.map(({ pieces }) => pieces[0]?.place)])).toEqual([
		[[2, 3], [[1, 0, 1]]],
		[[4, 6], [[5, 2, 3]]],
	]);
});

test('gives no article for a page without text', () => {
	expect(segment(normalise('\n●\n'), testShapes(), new VFile())).toEqual([]);
});
