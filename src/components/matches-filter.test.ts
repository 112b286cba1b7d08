import { expect, test } from 'vitest';
import { createFold } from '../search/fold.ts';
import { matchesFilter } from './matches-filter.ts';

const row = { text: '荆州市第一人民医院　ＤＲＧ付费', values: { province: '湖北省', year: undefined } };

test.each([
	[{}, true],
	[{ q: '  ' }, true],
	[{ q: '第一人民' }, true],
	[{ q: '付费 荆州' }, true],
	[{ q: '荆州　drg' }, true],
	[{ q: '荆州 随州' }, false],
	[{ q: '医院ＤＲＧ' }, true],
	[{ q: '', province: '湖北省' }, true],
	[{ province: '江西省' }, false],
	[{ q: '随州', province: '湖北省' }, false],
	[{ year: '2021' }, false],
	[{ year: '' }, true],
])('%o', (filter, answer) => {
	expect(matchesFilter(row, filter as Record<string, string>)).toBe(answer);
});

test.each([
	['荆州市第一人民医院', '人民醫院', true],
	['荊州市第一人民醫院', '人民医院', true],
	['荊州市第一人民醫院', '荆州 人民醫院', true],
	['荆州市第一人民醫院', '荊州市第一人民医院', true],
	['服務於人民', '服务于人民', true],
	['服务于人民', '服務於', true],
	['人民醫院', '中医', false],
])('%s answers to %s in any characters: %s', (text, q, answer) => {
	expect(matchesFilter({ text, values: {} }, { q }, createFold('醫医荊荆務务於于'))).toBe(answer);
});

test.each([
	['“323”攻坚行动', '"323"', true],
	['“323”攻坚行动', '「323」', true],
	['医者—仁心', '医者–仁心', true],
	['白求恩・奖', '白求恩·奖', true],
	['Ⅲ级医院', 'iii级', true],
	['Café', 'cafe', true],
	['“323”攻坚行动', "'323'", false],
	['323攻坚行动', '"323"', false],
])('%s answers to %s, whatever the shape of its marks: %s', (text, q, answer) => {
	expect(matchesFilter({ text, values: {} }, { q })).toBe(answer);
});
