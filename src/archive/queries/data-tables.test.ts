import { expect, test } from 'vitest';
import type { ArticleFrontmatter } from '../../model/schemas/article.ts';
import { honourRows, indicatorRows, personRows, programmeRows } from './data-tables.ts';

const report = {
	id: 'puer-2024',
	source: { file: '004.txt' },
	hospital: { id: 'puer', name: '普洱市人民医院', province: '云南省', city: '普洱市' },
	date: { edtf: '2024' },
	bylines: [{ role: '记者', org: null, names: ['罗成建'] }],
	sponsor: null,
	indicators: [
		{
			name: '门急诊诊疗',
			value: 1107300,
			unit: '人次',
			qualifier: null,
			kind: 'count',
			period: '2023年',
			periodEdtf: '2023',
			outOf: null,
			comparison: { base: '同比', direction: 'up', value: 8.42, unit: '%', from: null },
			subject: '普洱市人民医院',
			quote: '门急诊诊疗110.73万人次,同比上升8.42%',
			block: 'b47',
			line: 47,
			indicator: 'outpatient-visits',
			notes: [],
		},
	],
	honours: [
		{ name: '智慧医院HIC500强', level: null, year: null, kind: 'ranking', quote: 'HIC500强', block: 'b51', line: 51 },
	],
	programmes: [
		{ id: 'drg', name: 'DRG', mentions: [{ quote: 'DRGs', block: 'b51', line: 51, remarks: ['按病组付费'] }] },
	],
	people: [{ name: '张某', role: '院长', org: null, block: 'b9', line: 9 }],
} as unknown as ArticleFrontmatter;
const address = (path: string) => `https://example.org${path}`;

test('a figure carries its sentence, its block and its line', () => {
	expect(indicatorRows([report], [{ id: 'outpatient-visits', label: '门急诊人次' }], address)[0]).toMatchObject({
		indicatorLabel: '门急诊人次',
		value: 1107300,
		comparisonValue: 8.42,
		hospitalName: '普洱市人民医院',
		selfReported: false,
		quote: '门急诊诊疗110.73万人次,同比上升8.42%',
		line: 47,
		source: '004.txt',
		url: 'https://example.org/articles/puer-2024/#b47',
	});
});

test('so do honours, mentions of programmes and people', () => {
	expect(honourRows([report], address)[0]).toMatchObject({ name: '智慧医院HIC500强', level: null, quote: 'HIC500强' });
	expect(programmeRows([report], address)[0]).toMatchObject({
		programme: 'drg',
		quote: 'DRGs',
		line: 51,
		remarks: ['按病组付费'],
	});
	expect(personRows([report], () => '院长张某说,好。', address)[0]).toMatchObject({
		quote: '院长张某说,好。',
		block: 'b9',
		remarks: [],
	});
});
