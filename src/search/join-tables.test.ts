import { expect, test } from 'vitest';
import { joinTables, nameReport, type OpenArchive } from './join-tables.ts';
import { tablesForm, type SearchHospital, type SearchTables } from './records.ts';

const hospital = (id: string, name: string): SearchHospital => ({ id, name, aliases: [], city: null, province: null });

const tables = (hospitals: SearchHospital[], records: SearchTables['records'], rest: Partial<SearchTables> = {}) => ({
	form: tablesForm,
	version: 'v',
	whole: false,
	shards: 1,
	simplified: '醫医',
	eitherWay: '',
	hospitals,
	themes: [] as SearchTables['themes'],
	provinces: [] as SearchTables['provinces'],
	records,
	...rest,
});

const own = tables(
	[hospital('taizhou', '泰州市人民医院'), hospital('dalian', '大连市中心医院')],
	{ ids: 'aa bb', hospitals: [0, 1], dates: ['2021', ''] },
	{ themes: [['nursing', '护理']], provinces: [['jiangsu', '江苏']] }
);
const other: OpenArchive = {
	name: '浙江馆',
	url: 'https://example.org/zhejiang/',
	tables: tables(
		[hospital('dalian', '大连市中心医院'), hospital('taizhou', '台州市人民医院')],
		{ ids: 'bb cc dd', hospitals: [0, 1, -1], dates: ['2019', '2022', ''] },
		{
			simplified: '術术',
			themes: [
				['nursing', '护理'],
				['talent', '人才'],
			],
			provinces: [['zhejiang', '浙江']],
		}
	),
};

test('joins reports, hospitals and facets, with those of this archive in their places', () => {
	const { tables: joined } = joinTables(own, [other]);
	expect(joined.hospitals.map(({ name }) => name)).toEqual(['泰州市人民医院', '大连市中心医院', '台州市人民医院']);
	// bb is the same report in both.
	expect(joined.records).toEqual({ ids: 'aa bb cc dd', hospitals: [0, 1, 2, -1], dates: ['2021', '', '2022', ''] });
	expect(joined.themes).toEqual([
		['nursing', '护理'],
		['talent', '人才'],
	]);
	expect(joined.provinces.map(([slug]) => slug)).toEqual(['jiangsu', 'zhejiang']);
	expect(joined.simplified).toBe('醫医術术');
	expect(joinTables(own, []).tables).toEqual(own);
});

test('tells hospitals apart that have the same id in two archives', () => {
	const joined = joinTables(own, [other]);
	expect(joined.tables.hospitals[2]?.id).toBe('taizhou@https://example.org/zhejiang/');
	const report = { slug: 'taizhou-2022', hospital: 'taizhou', date: null, publication: null, blocks: [] };
	const address = 'https://example.org/zhejiang/articles/taizhou-2022/';
	expect(nameReport(report, address, other, joined)).toMatchObject({
		slug: 'https://example.org/zhejiang/articles/taizhou-2022',
		hospital: 'taizhou@https://example.org/zhejiang/',
	});
	expect(nameReport({ ...report, hospital: 'dalian' }, address, other, joined).hospital).toBe('dalian');
});
