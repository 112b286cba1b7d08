import { expect, test } from 'vitest';
import { matchesFilter } from './matches-filter.ts';
import { sameCharacters } from './same-characters.ts';

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
	expect(matchesFilter({ text, values: {} }, { q }, sameCharacters('醫医荊荆務务於于'))).toBe(answer);
});
