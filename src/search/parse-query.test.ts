import { expect, test } from 'vitest';
import { parseQuery } from './parse-query.ts';

const term = (text: string, rest = {}) => ({ text, forced: false, excluded: false, ...rest });

test('reads words side by side', () => {
	expect(parseQuery('党建　平均住院日').terms).toEqual([term('党建'), term('平均住院日')]);
});

test('reads quotation marks of every kind around a word', () => {
	for (const query of ['"双带头人"', '“双带头人”', '「双带头人」', '＂双带头人＂']) {
		expect(parseQuery(query).terms).toEqual([term('双带头人', { forced: true })]);
	}
});

test('leaves quotation marks inside a run where they are', () => {
	expect(parseQuery('把“支部建在科室”上').terms).toEqual([term('把“支部建在科室”上')]);
	expect(parseQuery('“323”健康问题').terms).toEqual([term('“323”健康问题')]);
});

test('excludes after a minus', () => {
	expect(parseQuery('党建 -品牌').terms).toEqual([term('党建'), term('品牌', { excluded: true })]);
	expect(parseQuery('-品牌 党建').terms[0]).toEqual(term('品牌', { excluded: true }));
});

test('takes a minus as a sign where it excludes nothing', () => {
	expect(parseQuery('COVID-19').terms).toEqual([term('COVID-19')]);
	expect(parseQuery('气温 -5').terms).toEqual([term('气温'), term('-5')]);
});

test('reads facets', () => {
	expect(parseQuery('hospital:荆州 in：图说 党建')).toEqual({
		terms: [term('党建')],
		facets: [
			{ name: 'hospital', values: ['荆州'], excluded: false, text: 'hospital:荆州' },
			{ name: 'in', values: ['图说'], excluded: false, text: 'in：图说' },
		],
		unread: [],
	});
});

test('takes a facet without a value as text', () => {
	expect(parseQuery('year:').terms).toEqual([term('year:')]);
	expect(parseQuery('时间:8:30').terms).toEqual([term('时间:8:30')]);
});

test('reads nothing from nothing', () => {
	expect(parseQuery('  　')).toEqual({ terms: [], facets: [], unread: [] });
});

test('reads facets by their Chinese names, with lists, ranges and a minus', () => {
	const facets = parseQuery('医院:随州,荆州 年份：2021-2024 -主题:人才 地区:湖北、江西 段落:图说').facets;
	expect(facets.map(({ name, values, excluded }) => [name, values, excluded])).toEqual([
		['hospital', ['随州', '荆州'], false],
		['year', ['2021-2024'], false],
		['theme', ['人才'], true],
		['province', ['湖北', '江西'], false],
		['in', ['图说'], false],
	]);
});

test('offers words of which any will do', () => {
	const offered = [term('党建', { or: ['人才'] })];
	for (const query of ['党建 OR 人才', '党建 或 人才', '党建 | 人才', '党建|人才']) {
		expect(parseQuery(query).terms, query).toEqual(offered);
	}
	expect(parseQuery('党建 OR 人才 OR “双带头人” 医院').terms).toEqual([
		term('党建', { or: ['人才', '双带头人'] }),
		term('医院'),
	]);
});

test('leaves out alone too', () => {
	expect(parseQuery('-党建').terms).toEqual([term('党建', { excluded: true })]);
});

test('says what it could not read, and takes or for a word where it stands alone', () => {
	expect(parseQuery('党建 OR').unread).toEqual(['“OR”要放在两个词中间']);
	expect(parseQuery('或')).toEqual({ terms: [term('或')], facets: [], unread: [] });
	expect(parseQuery('党建 OR 医院:随州').unread).toHaveLength(1);
	expect(parseQuery('或者党建').terms).toEqual([term('或者党建')]);
});
