import { expect, test } from 'vitest';
import { foldDates } from './fold-dates.ts';

test.each([
	['二〇〇四年八月十五日', '2004年8月15日'],
	['二零一六年至二零一八年', '2016年至2018年'],
	['2018年十二月', '2018年12月'],
	['从2016年一月十日到十二日', '从2016年1月10日到12日'],
	['去年五月，三月二十八日到四月15日', '去年5月，3月28日到4月15日'],
	['零八年', '08年'],
	['10月12号', '10月12日'],
])('%s is %s in figures', (text, folded) => {
	expect(foldDates(text).text).toBe(folded);
});

test.each([
	'三个月',
	'一年三个月',
	'近十年来',
	'五年间',
	'十二个月',
	'一月一次',
	'三十年',
	'十三五',
	'3号楼',
	'一九分成',
])('%s is no date in words', (text) => {
	expect(foldDates(text).text).toBe(text);
});

test('tells where a character stood', () => {
	const { text, at } = foldDates('到二〇〇四年十二月止');
	expect(text).toBe('到2004年12月止');
	expect([text.indexOf('年'), text.indexOf('月'), text.indexOf('止'), text.length].map(at)).toEqual([5, 8, 9, 10]);
});
