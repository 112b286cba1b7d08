import { expect, test } from 'vitest';
import { columns } from './queries/data-package.ts';
import type { ArticleFrontmatter } from '../model/schemas/article.ts';
import { tableOfHospital, tableOfIndicator } from './figure-tables.ts';

const figure = (name: string, subject: string, indicator: string | null) => ({
	name,
	subject,
	indicator,
	value: 8.53,
	unit: '天',
	kind: 'measure',
	comparison: null,
	quote: `${name}8.53天`,
	block: 'b9',
	line: 9,
	notes: [],
});
const report = {
	id: 'a',
	source: { file: '004.txt' },
	hospital: { id: 'host', name: '普洱市人民医院' },
	date: null,
	bylines: [],
	sponsor: null,
	indicators: [
		figure('平均住院日', '普洱市人民医院', 'average-length-of-stay'),
		figure('候诊', '普洱市人民医院', null),
		figure('平均住院日', '骨科', 'average-length-of-stay'),
	],
} as unknown as ArticleFrontmatter;

const linesOf = async (response: Response) => (await response.text()).trimEnd().split('\r\n');

test('a table has the columns of the table of all figures', async () => {
	const [head] = await linesOf(tableOfHospital([report]));
	expect(head).toBe(columns.indicators.map(({ name }) => name).join(','));
});

test('the table of a hospital has what is said of it, not of others', async () => {
	const [, ...rows] = await linesOf(tableOfHospital([report]));
	expect(rows.map((row) => row.split(',')[2])).toEqual(['平均住院日', '候诊']);
});

test('the table of an indicator has its figures, whosever they are', async () => {
	const [, ...rows] = await linesOf(tableOfIndicator('average-length-of-stay', [report]));
	expect(rows).toHaveLength(2);
	expect(rows.every((row) => row.startsWith('average-length-of-stay,'))).toBe(true);
});
