import { expect, test } from 'vitest';
import { printedText } from '../../model/block-text.ts';
import { normalise } from '../normalise/index.ts';
import { readBlocks } from '../segment/read-blocks.ts';
import { testShapes } from '../test-articles.ts';
import { splitTitleLines } from './split-title-lines.ts';

const split = (text: string) => splitTitleLines(readBlocks(normalise(text)).blocks, testShapes()).map(printedText);

test('divides a line that has headline and deck', () => {
	expect(split('白衣为甲护江城 ——宜昌市第二人民医院医疗队侧记\n医院召开大会。')).toEqual([
		'白衣为甲护江城',
		'——宜昌市第二人民医院医疗队侧记',
		'医院召开大会。',
	]);
	expect(split('白衣为甲护江城——宜昌市第二人民医院医疗队侧记')).toEqual([
		'白衣为甲护江城',
		'——宜昌市第二人民医院医疗队侧记',
	]);
});

test('divides the name of a column from its headline', () => {
	expect(split('医者 | 山路上的四十年')).toEqual(['医者 |', '山路上的四十年']);
});

test('leaves a dash inside a headline, and titles below the running text', () => {
	expect(split('从“看得上病”到“看得好病”——我们走了十年')).toHaveLength(1);
	expect(
		split('医院召开大会，部署全年工作，各科室负责人参加。\n白衣为甲护江城 ——宜昌市第二人民医院医疗队侧记')
	).toHaveLength(2);
});
