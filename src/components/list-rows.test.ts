import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, test } from 'vitest';
import { readListed, type ListedEntry } from '../archive/queries/list-index.ts';
import { listHonour, listHospital, listProgramme, listReport } from '../archive/queries/listed-entries.ts';
import { matchesFilter } from './matches-filter.ts';
import type { ArticleFrontmatter, Honour } from '../model/schemas/article.ts';
import type { HospitalRecord } from '../model/schemas/hospital.ts';
import HonourTable from './HonourTable.astro';
import HospitalLines from './HospitalLines.astro';
import IndexGroups from './IndexGroups.astro';
import ReportItem from './ReportItem.astro';

const container = await AstroContainer.create();

const honour = {
	name: '全国优质服务示范科室',
	level: 'national',
	year: null,
	kind: 'award',
	quote: '荣获“全国优质服务示范科室”称号',
	block: 'b9',
	line: 11,
	remarks: ['年份见他处'],
} as Honour;
const hospital = { id: 'host', name: '荆州市第一人民医院', city: '荆州市', grade: '三级甲等', province: '湖北省' };
const report = {
	id: 'a',
	sectionLabel: '党建引领',
	kickers: [],
	blocks: [],
	headline: '护理之光 照亮病房',
	deck: '夜班纪事',
	bylines: [],
	publication: '荆州日报',
	date: { edtf: '2021-07', basis: 'stated', evidence: [] },
	hospital,
	indicators: [],
	honours: [honour],
	reviewed: { by: '编者', date: '2024-01-01' },
} as unknown as ArticleFrontmatter;

/** The words of a row as its page prints them. */
const wordsOf = (html: string) => {
	const [row = html] = /<(article|li|tr data-kind)[\s\S]*<\/(?:article|li|tr)>/u.exec(html) ?? [];
	return row
		.replaceAll(/<[^>]*>/gu, ' ')
		.split(/\s+/u)
		.filter(Boolean);
};

/** Renders any component: what each asks for stands beside it. */
const render = (component: object, props: object) =>
	container.renderToString(component as Parameters<typeof container.renderToString>[0], {
		props: props as Record<string, unknown>,
	});

test.each<[string, object, object, ListedEntry]>([
	['a report', ReportItem, { report }, listReport(report, '2021')],
	[
		'an honour',
		HonourTable,
		{ caption: '', prefix: 'given', levels: [{ level: 'national', honours: [{ honour, report, again: 2 }] }] },
		listHonour({ honour, report, again: 2 }),
	],
	[
		'a hospital',
		HospitalLines,
		{ hospitals: [hospital], reports: new Map([['host', [report]]]) },
		listHospital(hospital as HospitalRecord, [report]),
	],
	[
		'a programme',
		IndexGroups,
		{
			groups: [{ id: 'own', title: '', filled: [{ href: '/programmes/branch/', label: '支部建在科室', count: 3 }] }],
		},
		listProgramme({ id: 'branch', name: '支部建在科室', hospitals: 3, reports: [], entry: undefined }),
	],
])('%s is found in the index of its list by every word of its row', async (_, component, props, entry) => {
	const words = wordsOf(await render(component, props));
	expect(words.length).toBeGreaterThan(1);
	expect(words.filter((word) => !matchesFilter(readListed(entry, []), { q: word }))).toEqual([]);
});
