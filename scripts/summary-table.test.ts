import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { convertText } from '../src/pipeline/test-articles.ts';
import type { Article } from '../src/model/schemas/article.ts';
import { summarise, summaryRow } from './summary-table.ts';

const tabulate = (...sources: Article[][]) =>
	summarise(sources.map((articles) => ({ name: 'page.txt', rows: articles.map(summaryRow) })));

const text =
	'#坚持党建引领\n——保定市中医院工作纪实\n\n医院坚持把支部建在科室，由业务骨干担任支部书记，党员带头攻坚克难，推动党建与业\n\n务工作深度融合。\u200b\n';

test('gives a row a report, in columns', () => {
	const rows = tabulate(convertText(text).articles, []).split('\n');
	expect(rows.map((row) => row.split(/ {2,}/u))).toEqual([
		['来源', '行', '标题', '字数', '入块', '记号', '弃去', '接缝', '缺文', '校记'],
		['page.txt', '1–6', '坚持党建引领', '67', '65', '1', '1', '1', '0', '0'],
		['page.txt', '（未能转换）'],
	]);
});

test.each(['坚持党建引领', 'DRGs与“四减”', '医院🏥', 'ｅ－ＨＥＡＬＴＨ'])(
	'sets the columns under each other, as wide as a terminal shows them: %s',
	(headline) => {
		const conversion = convertText(text);
		const articles = [{ ...conversion.articles[0]!, headline }];
		const [head, row] = tabulate(articles).split('\n');
		expect(stringWidth(head!.split('字数')[0]!)).toBe(stringWidth(row!.split('67')[0]!));
	}
);

test('shortens a long file name', () => {
	const conversion = convertText(text);
	const [article] = conversion.articles;
	const articles = [{ ...article!, source: { ...article!.source, file: 'a-very-long-name-of-a-page.txt' } }];
	expect(tabulate(articles)).toContain('\na-very-long-nam…  ');
});
