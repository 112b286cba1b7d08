import { expect, test } from 'vitest';
import type { ArticleFrontmatter } from '../../model/schemas/article.ts';
import { countByProvince, groupByProvince, groupByYear } from './group-reports.ts';

const dated = (edtf: string | null) => ({
	date: edtf === null ? null : { edtf, basis: 'inferred' as const, evidence: [] },
});

test('groups by year, newest first, the undated last', () => {
	const groups = groupByYear([dated(null), dated('2021'), dated('2024-03'), dated('[2020-11-01..2021-03-31]')]);
	expect(groups.map(({ year, reports }) => [year, reports.length])).toEqual([
		[2024, 1],
		[2021, 2],
		[undefined, 1],
	]);
});

test('counts by province', () => {
	const hospital = (province: string | null) => ({ hospital: { province } as ArticleFrontmatter['hospital'] });
	expect([...countByProvince([hospital('辽宁省'), hospital('辽宁省'), hospital(null), { hospital: null }])]).toEqual([
		['辽宁省', 2],
	]);
});

test('groups records by province', () => {
	expect(groupByProvince([{ province: '辽宁省' }, { province: null }, { province: '辽宁省' }])).toEqual([
		{ province: '辽宁省', items: [{ province: '辽宁省' }, { province: '辽宁省' }] },
		{ province: null, items: [{ province: null }] },
	]);
});
