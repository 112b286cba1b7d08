import { describe, expect, test } from 'vitest';
import { divisionAtEnd, divisionAtStart, divisions, divisionsNamed, shortPlaceName } from './divisions.ts';

test.each([
	['宜昌市', '宜昌'],
	['恩施土家族苗族自治州', '恩施'],
	['广西壮族自治区', '广西'],
	['新疆维吾尔自治区', '新疆'],
	['内蒙古自治区', '内蒙古'],
	['博尔塔拉蒙古自治州', '博尔塔拉'],
	['神农架林区', '神农架'],
	['阿坝藏族羌族自治州', '阿坝'],
	['郊区', '郊区'],
])('shortens %s to %s', (name, short) => {
	expect(shortPlaceName(name)).toBe(short);
});

test('lists provinces first, and no grouping of the table', () => {
	expect(divisions[0]).toEqual({
		name: '北京市',
		code: '110000',
		level: 'province',
		province: '北京市',
		city: '北京市',
		cityCode: '110000',
	});
	expect(divisions.filter(({ name }) => name === '省直辖县' || name === '县')).toEqual([]);
});

test('finds a division by its full, short and common name', () => {
	expect(divisionsNamed('宜昌市').map(({ code }) => code)).toEqual(['420500']);
	expect(divisionsNamed('宜昌').map(({ code }) => code)).toEqual(['420500']);
	expect(divisionsNamed('凉山州').map(({ name }) => name)).toEqual(['凉山彝族自治州']);
	expect(divisionsNamed('医院')).toEqual([]);
});

test('finds the longest name with which a text begins', () => {
	expect(divisionAtStart('宜昌市第二人民医院')?.name).toBe('宜昌市');
	expect(divisionAtStart('在宜昌市')).toBeUndefined();
});

test.each([
	['海淀区', '北京市', '110000'],
	['万州区', '重庆市', '500000'],
	['广水市', '随州市', '421300'],
	['仙桃市', '仙桃市', '429004'],
])('gives the code of the city of %s', (name, city, cityCode) => {
	expect(divisionsNamed(name)).toEqual([expect.objectContaining({ city, cityCode })]);
});

describe('divisionAtEnd', () => {
	test.each([
		['患者来到佛山', '佛山'],
		['湖北省荆州市', '荆州市'],
		['来自积石山保安族东乡族撒拉族自治县', '积石山保安族东乡族撒拉族自治县'],
		['患者来到', undefined],
		['', undefined],
	])('%s', (text, expected) => {
		expect(divisionAtEnd(text)).toBe(expected);
	});
});
