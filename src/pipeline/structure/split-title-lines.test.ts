import { expect, test } from 'vitest';
import { articleOf, shown, testShapes, transformed } from '../test-articles.ts';
import { splitTitleLines } from './split-title-lines.ts';

const split = (text: string) => shown(transformed(splitTitleLines(testShapes()), articleOf(text)).article);

test('divides a line that has headline and deck', () => {
	expect(split('白衣为甲护江城 ——宜昌市第二人民医院医疗队侧记\n医院召开大会。')).toEqual([
		'paragraph 白衣为甲护江城',
		'paragraph ——宜昌市第二人民医院医疗队侧记',
		'paragraph 医院召开大会。',
	]);
});

test('leaves a dash without a blank before it, and one below the running text', () => {
	expect(split('白衣为甲——宜昌市第二人民医院医疗队侧记')).toHaveLength(1);
	expect(split('医院召开大会。\n白衣为甲护江城 ——宜昌市第二人民医院医疗队侧记')).toHaveLength(2);
});
