import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Site } from '../../../model/schemas/site.ts';
import { columns, dataPackage, mostRows, nameFiles, type TableName } from '../data-package.ts';
import { dictionaryMarkdown, dictionaryOf, englishColumns } from './data-dictionary.ts';
import { citationFile, describePackage, readmeFile, type Descriptor } from './describe-package.ts';

const site = {
	title: '杏林报道',
	latinTitle: 'Xinglin Archive',
	operator: '编辑部',
	dataLicence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
	dataRelease: { version: '1.0.0', date: '2026-11-29' },
} as Site;
const edition = { site, version: '1.0.0+3f2a91bc', homepage: 'https://example.github.io/data/', reports: 7 };
const published = dataPackage({
	tables: (['indicators', 'people'] as const).map((name) => nameFiles(name, name === 'people' ? mostRows + 1 : 1)),
	hasPassages: true,
	title: site.title,
	description: '数据',
	homepage: edition.homepage,
	licence: site.dataLicence,
	contributor: site.operator,
}) as Descriptor;

test('tables come as CSV and JSON Lines, reports as JSON Lines', () => {
	const paths = describePackage(published, edition).resources.map(({ path }) => path);
	expect(paths).toContain('reports.jsonl');
	expect(paths).toContain('indicators.csv');
	expect(paths).toContain('indicators.jsonl');
	expect(paths).not.toContain('indicators.json');
	expect(paths).toContain('citations.json');
	// What the site publishes packed is packed with all the rest.
	expect(paths).toEqual(expect.arrayContaining(['people.csv', 'people.jsonl', 'theme-passages.jsonl']));
	expect(JSON.stringify(describePackage(published, edition))).not.toMatch(/gz/u);
	expect(new Set(paths).size).toBe(paths.length);
});

test('the citation is CFF with version, day and licence', () => {
	expect(parse(citationFile(edition))).toMatchObject({
		'cff-version': '1.2.0',
		type: 'dataset',
		authors: [{ name: '编辑部' }],
		version: '1.0.0+3f2a91bc',
		'date-released': '2026-11-29',
		license: 'CC-BY-4.0',
	});
});

test('a release without a day claims none', () => {
	const { dataRelease: _, ...undated } = site;
	expect(citationFile({ ...edition, site: undated })).not.toContain('date-released');
	expect(describePackage(published, { ...edition, site: undated })).not.toHaveProperty('created');
});

test('every column is explained in both languages, and nothing else is', () => {
	const names = new Set<string>();
	for (const table of Object.keys(columns) as TableName[])
		for (const { name, chinese, english } of dictionaryOf(table)) {
			names.add(name);
			expect(chinese).toMatch(/\p{Script=Han}|^[a-z ]+$/u);
			expect(english).not.toBe('');
		}
	for (const name of Object.keys(englishColumns)) expect(names).toContain(name.replace(/^\w+\./u, ''));
	expect(dictionaryMarkdown('english')).toContain('| valueTo | number | Upper end of a range');
	expect(dictionaryMarkdown('chinese')).toContain('| valueTo | number | 范围的上端');
	expect(readmeFile(edition)).toContain('1.0.0+3f2a91bc');
});
