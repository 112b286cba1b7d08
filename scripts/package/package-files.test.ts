import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync, strFromU8, strToU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dataPackage, mostRows, nameFiles } from '../../src/archive/queries/data-package.ts';
import type { Descriptor } from '../../src/archive/queries/package/describe-package.ts';
import { ArticleSchema } from '../../src/model/schemas/article.ts';
import { SiteSchema } from '../../src/model/schemas/site.ts';
import { packageFiles } from './package-files.ts';
import { zipFiles } from './zip-files.ts';

const site = SiteSchema.parse({
	title: '杏林报道',
	latinTitle: 'Xinglin Archive',
	tagline: '逐字存录',
	operator: '编辑部',
	contact: 'editor@example.org',
	dataLicence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
	dataRelease: { version: '2.1.0', date: '2026-11-29' },
});
const report = ArticleSchema.parse({
	version: 1,
	id: 'a-hospital-2021',
	source: { file: 'a.txt', sha256: '0'.repeat(64), encoding: 'utf-8', lines: [1, 3] },
	sectionLabel: null,
	kickers: [],
	headline: '党建引领',
	deck: null,
	editorsNote: [],
	bylines: [],
	sponsor: null,
	publication: null,
	date: null,
	hospital: null,
	organisations: [],
	indicators: [],
	honours: [],
	programmes: [],
	people: [],
	quotations: [],
	ledger: { characters: 8, placed: 8, marks: 0, discarded: [] },
	provenance: null,
	reviewed: null,
	blocks: [
		{
			id: 'b1',
			type: 'headline',
			depth: null,
			text: '党建引领',
			source: [[1, 0, 4]],
			runIn: null,
			sure: 'sure',
			themes: [],
			notes: [],
		},
		{
			id: 'b3',
			type: 'paragraph',
			depth: null,
			text: '医院前进。',
			source: [[3, 0, 5]],
			runIn: null,
			sure: 'sure',
			themes: ['service'],
			notes: [],
		},
	],
});

const folder = mkdtempSync(join(tmpdir(), 'package-'));
const descriptor = dataPackage({
	tables: (['indicators', 'honours', 'programmes', 'people'] as const).map((name) =>
		nameFiles(name, name === 'people' ? mostRows + 1 : 1)
	),
	hasPassages: false,
	title: '杏林报道',
	description: '数据',
	homepage: 'https://example.org/data/',
	licence: site.dataLicence,
	contributor: '编辑部',
}) as Descriptor;
beforeAll(() => {
	for (const { path, format } of descriptor.resources) {
		const text = format === 'json' ? '[{"a":1},{"a":2}]' : `${path}\n`;
		writeFileSync(join(folder, path), path.endsWith('.gz') ? gzipSync(strToU8(text)) : text);
	}
	const themes = [{ slug: 'people', label: '服务', themes: [{ slug: 'service', label: '便民服务' }] }];
	writeFileSync(join(folder, 'themes.json'), JSON.stringify(themes));
	writeFileSync(join(folder, 'datapackage.json'), JSON.stringify(descriptor));
	writeFileSync(join(folder, 'article.schema.json'), '{}');
});
afterAll(() => {
	rmSync(folder, { recursive: true });
});

const pack = async (name: string, headline = report.headline) => {
	const target = join(folder, name);
	const reports = [{ ...report, headline }];
	await zipFiles(packageFiles({ data: folder, reports, site, home: 'https://example.org' }), target);
	return readFileSync(target);
};

test('the same content gives the same bytes, another gives another version', async () => {
	const [first, again, other] = [await pack('1.zip'), await pack('2.zip'), await pack('3.zip', '党建领航')];
	expect(again.equals(first)).toBe(true);
	const version = (zip: Uint8Array) =>
		(JSON.parse(strFromU8(unzipSync(zip)['datapackage.json']!)) as { version: string }).version;
	expect(version(first)).toMatch(/^2\.1\.0\+[0-9a-f]{8}$/u);
	expect(version(other)).not.toBe(version(first));
});

test('every file stands in the checksums, and every resource is there', async () => {
	const files = unzipSync(await pack('4.zip'));
	const sums = new Map(
		strFromU8(files['SHA256SUMS']!)
			.trim()
			.split('\n')
			.map((line) => line.split('  ').reverse() as [string, string])
	);
	for (const [path, content] of Object.entries(files))
		if (path !== 'SHA256SUMS') expect(sums.get(path), path).toBe(createHash('sha256').update(content).digest('hex'));
	const { resources } = JSON.parse(strFromU8(files['datapackage.json']!)) as Descriptor;
	for (const { path } of resources) expect(Object.keys(files)).toContain(path);
});

test('tables and reports come a row a line, reports as TEI with the names of their themes', async () => {
	const files = unzipSync(await pack('5.zip'));
	expect(strFromU8(files['indicators.jsonl']!)).toBe('{"a":1}\n{"a":2}\n');
	expect(strFromU8(files['people.csv']!)).toBe('people.csv.gz\n');
	expect(JSON.parse(strFromU8(files['reports.jsonl']!).trim())).toEqual(report);
	const tei = strFromU8(files['tei/a-hospital-2021.xml']!);
	expect(tei).toContain('<catDesc>便民服务</catDesc>');
	expect(tei).toContain('<idno type="URI">https://example.org/articles/a-hospital-2021/</idno>');
});
