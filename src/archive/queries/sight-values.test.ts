import { expect, test } from 'vitest';
import type { ArticleFrontmatter, Indicator } from '../../model/schemas/article.ts';
import { sightValues } from './sight-values.ts';

const reported = (hospital: string, parts: Partial<Indicator>) => ({
	report: { id: hospital, headline: '', hospital: { id: hospital, name: hospital } } as unknown as ArticleFrontmatter,
	figure: {
		name: '满意度',
		value: 99,
		unit: '%',
		qualifier: null,
		kind: 'satisfaction',
		period: null,
		periodEdtf: null,
		outOf: null,
		comparison: null,
		subject: hospital,
		quote: '',
		...parts,
	} as Indicator,
});
const share = { unit: '%', direction: 'up' } as const;
const count = { unit: '个', direction: null } as const;
const counted = (hospital: string, value: number, parts: Partial<Indicator> = {}) =>
	reported(hospital, { kind: 'count', unit: '个', value, ...parts });

test('sets shares on an axis to 100: rough ones open, aims square', () => {
	const { dots } = sightValues(
		[
			reported('甲', {}),
			reported('乙', { value: 98.5, qualifier: '以上' }),
			reported('丙', { value: 100, kind: 'target' }),
		],
		share
	);
	expect(dots).toEqual([
		{ at: 99, shape: 'exact' },
		{ at: 98.5, shape: 'open' },
		{ at: 100, shape: 'target' },
	]);
});

test('sets counts on an axis to the largest, with the way from the earlier number', () => {
	const comparison = { base: '由11个', direction: 'up', value: null, unit: '个', from: 11 } as const;
	expect(sightValues([counted('甲', 24, { comparison }), counted('乙', 50)], count).dots).toEqual([
		{ at: 100, shape: 'exact' },
		{ at: 48, from: 22, shape: 'exact' },
	]);
});

test('draws nothing for one count alone, for ranks and for mere changes', () => {
	expect(sightValues([counted('甲', 24)], count).dots).toEqual([]);
	expect(sightValues([counted('甲', 3, { kind: 'rank' }), counted('乙', 5, { kind: 'rank' })], count).dots).toEqual([]);
	const change = { base: '同比', direction: 'up', value: 8, unit: '%', from: null } as const;
	expect(sightValues([reported('甲', { value: 8, comparison: change })], share).dots).toEqual([]);
});

test('keeps lengths of time apart: half a year of visits is no year of them', () => {
	const visits = (hospital: string, value: number, period: string, periodEdtf: string) =>
		counted(hospital, value, { unit: '人次', period, periodEdtf });
	const figures = [visits('甲', 100, '2023年', '2023'), visits('乙', 60, '上半年', '2021-01/2021-06')];
	expect(sightValues(figures, { unit: '人次', direction: null }).dots).toEqual([]);
});

test('shows the first values, says how many more, and leaves denominators out', () => {
	const figures = ['甲', '乙', '丙'].map((name, index) => counted(name, 10 - index));
	const { values, more } = sightValues([...figures, counted('丁', 1521, { kind: 'context' })], count, 2);
	expect(values.map(({ figure }) => figure.value)).toEqual([10, 9]);
	expect(more).toBe(1);
});
