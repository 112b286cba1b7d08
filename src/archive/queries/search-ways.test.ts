import { expect, test } from 'vitest';
import { searchWays } from './search-ways.ts';

const block = { id: 'b1', type: 'paragraph' as const, themes: [] };

test('examples are made of what the archive has', () => {
	const reports = [{ blocks: [block], date: { edtf: '[2021-05-24..2022-12-31]' } }] as never;
	const ways = searchWays(
		['平均住院日', '双带头人'],
		[
			{ city: '荆州市', province: '湖北省' },
			{ city: '赣州市', province: '江西省' },
		],
		reports
	);
	expect(ways.map(({ query }) => query)).toEqual([
		'平均住院日 医院',
		'“平均住院日”',
		'平均住院日 OR 双带头人',
		'医院 -平均住院日',
		'医院:荆州,赣州',
		'医院 地区:湖北',
		'医院 年份:2021-2022',
		'医院 段落:图说',
	]);
});

test('an archive that has little gets few examples', () => {
	expect(searchWays([], [], []).map(({ query }) => query)).toEqual(['医院 段落:图说']);
});
