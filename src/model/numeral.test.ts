import { describe, expect, test } from 'vitest';
import { changeAfter, findDoublings, findNumerals, halfAfter } from './numeral.ts';

/** Value, upper end and qualifier of each number, on one line. */
const read = (text: string) =>
	findNumerals(text).map(({ value, valueTo, qualifier }) =>
		[value, valueTo, qualifier].filter((one) => one !== null).join(' ')
	);

describe('numbers', () => {
	test.each([
		['向20余万名患者', ['200000 余']],
		['占地3万4千平方米', ['34000']],
		['总投资1亿2千万元', ['120000000']],
		['收入2亿6千5百万元', ['265000000']],
		['负债3亿4千5百万元', ['345000000']],
		['投入1千2百万元', ['12000000']],
		['面积2千3百平方米', ['2300']],
		['先后接诊5百万人次3千万人次', ['5000000', '30000000']],
		['收入3万4000元', ['34000']],
		['手术6 312台次', ['6312']],
		['捐款叁拾伍萬元', ['350000']],
		['三分之一的患者', ['33.33']],
		['万分之一', ['0.01']],
		['占全市的近一半', ['50']],
		['一万三', ['13000']],
		['十几万人', ['100000 几']],
	])('reads %s', (text, numbers) => {
		expect(read(text)).toEqual(numbers);
	});

	test.each([
		['接诊40—50万人次', ['400000 500000']],
		['每周有4至6位教授', ['4 6']],
		['占5%—10%', ['5 10']],
		['来了两三人', ['2 3']],
		['五六十名', ['50 60']],
	])('reads both ends of %s', (text, numbers) => {
		expect(read(text)).toEqual(numbers);
	});

	test.each([
		['由40至50张', ['40', '50']],
		['队伍有两支', ['2']],
		['2018 500强', ['2018', '500']],
		['唯一一所', ['1']],
	])('joins nothing in %s', (text, numbers) => {
		expect(read(text)).toEqual(numbers);
	});
});

test('reads a doubling as growth in per cent', () => {
	expect(findDoublings('翻一番').map(({ value }) => value)).toEqual([100]);
	expect(findDoublings('翻了两番').map(({ value }) => value)).toEqual([300]);
	expect(findDoublings('翻开新页')).toEqual([]);
});

test('reads the half behind a unit', () => {
	expect(halfAfter('天半缩短')).toEqual({ unit: '天', length: 2 });
	expect(halfAfter('个半小时')).toEqual({ unit: '小时', length: 4 });
	expect(halfAfter('个半天')).toBeUndefined();
});

test.each([
	['元6角三分', { unit: '元', length: 5, value: 0.63 }],
	['元三毛', { unit: '元', length: 3, value: 0.3 }],
	['块8毛，', { unit: '元', length: 3, value: 0.8 }],
])('the change in “%s”', (rest, found) => {
	expect(changeAfter(rest)).toEqual(found);
});

test.each(['元', '元。6角形', '万元', '个角', '元5分钟'])('no change in “%s”', (rest) => {
	expect(changeAfter(rest)).toBeUndefined();
});

test('千 before a unit of measure belongs to the unit', () => {
	expect(findNumerals('体重2.3千克').map(({ value }) => value)).toEqual([2.3]);
	expect(findNumerals('接诊2.3千人').map(({ value }) => value)).toEqual([2300]);
});
