import { expect, test } from 'vitest';
import type { Article } from '../../model/schemas/article.ts';
import { chooseSamples } from './choose-samples.ts';

const article = (...texts: string[]) => ({ blocks: texts.map((text) => ({ text })) }) as Article;
const articles = [article('支部建在科室，平均住院日8天', 'MDT门诊'), article('平均住院日9天'), article('义诊')];

test('keeps the queries that find something', () => {
	const wanted = ['支部建在科室', '门诊 住院日', 'ｍｄｔ'];
	expect(chooseSamples(wanted, articles, ['义诊'])).toEqual({ offered: wanted, empty: [] });
});

test('offers the names that most reports print in the place of queries that find nothing', () => {
	const chosen = chooseSamples(['双带头人', '义诊', '绩效考核'], articles, ['病床', '义诊', 'MDT门诊', '平均住院日']);
	expect(chosen).toEqual({ offered: ['平均住院日', '义诊', 'MDT门诊'], empty: ['双带头人', '绩效考核'] });
});

test('wants all words of a query in one report', () => {
	expect(chooseSamples(['义诊 住院日'], articles, [])).toEqual({ offered: [], empty: ['义诊 住院日'] });
});

test('keeps a query with signs of the search, which only the search can judge', () => {
	const wanted = ['“没有的话”', 'year:2021 没有', '党建 -品牌'];
	expect(chooseSamples(wanted, articles, [])).toEqual({ offered: wanted, empty: [] });
});
