import { expect, test } from 'vitest';
import { breakName, textWidth } from './break-name.ts';

test('leaves a name that fits on one line', () => {
	expect(breakName('辽宁省阜新市中心医院', 11)).toEqual(['辽宁省阜新市中心医院']);
});

test.each([
	['上海交通大学医学院附属瑞金医院', '上海交通大学医学院', '附属瑞金医院'],
	['新疆维吾尔自治区人民医院', '新疆维吾尔自治区', '人民医院'],
	['黑龙江省牡丹江市第一人民医院', '黑龙江省牡丹江市', '第一人民医院'],
	['广州市妇女儿童医疗中心柳州医院', '广州市妇女儿童医', '疗中心柳州医院'],
	['广东省人民医院珠海医院金湾院区', '广东省人民医院', '珠海医院金湾院区'],
	['郑州大学第一附属医院（河南省立医院）', '郑州大学第一附属医院', '（河南省立医院）'],
])('breaks %s at the joint nearest the middle, else in the middle', (name, first, second) => {
	expect(breakName(name, 11)).toEqual([first, second]);
});

test('never breaks a character outside the basic plane', () => {
	expect(breakName('𬭩𬭩𬭩𬭩', 2)).toEqual(['𬭩𬭩', '𬭩𬭩']);
});

test('counts Latin letters and digits as narrow', () => {
	expect(textWidth('医院')).toBe(2);
	expect(textWidth('2021年')).toBeCloseTo(3.4);
});
