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
	expect(parseQuery('-品牌').terms).toEqual([term('-品牌')]);
});

test('reads facets', () => {
	expect(parseQuery('hospital:荆州 in：图说 党建')).toEqual({
		terms: [term('党建')],
		facets: [
			{ name: 'hospital', value: '荆州', text: 'hospital:荆州' },
			{ name: 'in', value: '图说', text: 'in：图说' },
		],
	});
});

test('takes a facet without a value as text', () => {
	expect(parseQuery('year:').terms).toEqual([term('year:')]);
	expect(parseQuery('时间:8:30').terms).toEqual([term('时间:8:30')]);
});

test('reads nothing from nothing', () => {
	expect(parseQuery('  　')).toEqual({ terms: [], facets: [] });
});
