import { expect, test } from 'vitest';
import { articleOf, shown, testShapes, transformed } from '../test-articles.ts';
import { markFurniture } from './mark-furniture.ts';

test('names the lines that belong to the page', () => {
	const text = '江淮晨报 A08 综合新闻\n责任编辑 王松 版式 李明\n详情请扫二维码\n下转第3版';
	expect(shown(transformed(markFurniture(testShapes()), articleOf(text)).article)).toEqual([
		'furniture 江淮晨报 A08 综合新闻',
		'furniture 责任编辑 王松 版式 李明',
		'furniture 详情请扫二维码',
		'furniture 下转第3版',
	]);
});

test('leaves a sentence that begins with a date', () => {
	const text = '2022年3月8日，医院召开大会。';
	expect(shown(transformed(markFurniture(testShapes()), articleOf(text)).article)).toEqual([`paragraph ${text}`]);
});
