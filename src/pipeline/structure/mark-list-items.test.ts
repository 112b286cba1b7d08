import { expect, test } from 'vitest';
import { articleOf, shown, testShapes, transformed } from '../test-articles.ts';
import { markListItems } from './mark-list-items.ts';

const mark = (text: string) => shown(transformed(markListItems(testShapes()), articleOf(text)).article);

test('names lines with a round mark or a bullet', () => {
	expect(mark('●全年门诊量突破百万人次\n●手术量居全市第二\n·患者满意度再创新高')).toEqual([
		'listItem 全年门诊量突破百万人次',
		'listItem 手术量居全市第二',
		'listItem ·患者满意度再创新高',
	]);
});

test('names the rows of a table that lost its lines', () => {
	expect(mark('科室 门诊量 手术量\n内科 1200 35\n外科 980 210')).toEqual([
		'listItem 科室 门诊量 手术量',
		'listItem 内科 1200 35',
		'listItem 外科 980 210',
	]);
});

test('leaves a short line with ▲ and a headline of three words', () => {
	expect(mark('▲ 义诊现场\n党建 引领 发展')).toEqual(['paragraph 义诊现场', 'paragraph 党建 引领 发展']);
});
