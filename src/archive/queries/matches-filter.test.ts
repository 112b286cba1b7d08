import { expect, test } from 'vitest';
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
	[{ q: '人民医院', typed: '人民醫院' }, true],
	[{ q: '人氏医院', typed: '人民医院' }, true],
	[{ q: '', province: '湖北省' }, true],
	[{ province: '江西省' }, false],
	[{ q: '随州', province: '湖北省' }, false],
	[{ year: '2021' }, false],
	[{ year: '' }, true],
])('%o', (filter, answer) => {
	expect(matchesFilter(row, filter as Record<string, string>)).toBe(answer);
});
