import { expect, test } from 'vitest';
import { columns, dataPackage } from './data-package.ts';

const descriptor = dataPackage({
	title: '杏林报道',
	description: '报道数据',
	homepage: 'https://example.org/data/',
	licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
	contributor: '编辑部',
}) as {
	resources: { name: string; path: string; description: string; schema?: { fields: { name: string }[] } }[];
	licenses: object[];
};

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
