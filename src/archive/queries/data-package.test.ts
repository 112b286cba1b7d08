import { expect, test } from 'vitest';
import { columns, countRows, dataPackage, mostRows, nameFiles, type TableName } from './data-package.ts';

const names = Object.keys(columns) as TableName[];
const about = {
	title: '杏林报道',
	description: '报道数据',
	homepage: 'https://example.org/data/',
	licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
	contributor: '编辑部',
};
const describe = (rows: number) =>
	dataPackage({ ...about, tables: names.map((name) => nameFiles(name, rows)), hasPassages: rows > mostRows }) as {
		resources: {
			name: string;
			path: string;
			compression?: string;
			description: string;
			schema?: { fields: { name: string }[] };
		}[];
		licenses: object[];
	};
const descriptor = describe(7);

test('describes every table with its columns in their order', () => {
	const indicators = descriptor.resources.find(({ path }) => path === 'indicators.csv');
	expect(indicators?.schema?.fields.map(({ name }) => name)).toEqual(columns.indicators.map(({ name }) => name));
	expect(descriptor.resources.map(({ path }) => path)).toContain('people.json');
	expect(indicators?.description).toContain('撇号');
});

test('gives each file a name of its own that the standard allows', () => {
	const names = descriptor.resources.map(({ name }) => name);
	expect(new Set(names).size).toBe(names.length);
	expect(names.every((name) => /^[-a-z0-9._/]+$/u.test(name))).toBe(true);
});

test('names the licence as the standard does', () => {
	expect(descriptor.licenses[0]).toMatchObject({ name: 'CC-BY-4.0' });
});

test('every table says where its rows stand', () => {
	for (const fields of Object.values(columns))
		expect(fields.map(({ name }) => name)).toEqual(expect.arrayContaining(['quote', 'block', 'line', 'url']));
});

test('a table of many rows is packed, and says so', () => {
	const { resources } = describe(mostRows + 1);
	expect(resources.find(({ name }) => name === 'indicators')).toMatchObject({
		path: 'indicators.csv.gz',
		compression: 'gz',
	});
	expect(resources.map(({ path }) => path)).toEqual(
		expect.arrayContaining(['people.jsonl.gz', 'theme-passages.jsonl.gz'])
	);
	expect(descriptor.resources.every(({ compression }) => compression === undefined)).toBe(true);
});

test('rows are counted as they will stand in the table', () => {
	const report = {
		indicators: [],
		honours: [],
		people: [],
		programmes: [
			{ id: 'a', name: '甲', mentions: [{ block: 'b1' }, { block: 'b2' }] },
			{ id: 'b', name: '乙', mentions: [{ block: 'b1' }] },
		],
	} as unknown as Parameters<typeof countRows>[1][number];
	expect(names.map((name) => countRows(name, [report, report]))).toEqual([0, 0, 6, 0]);
});
