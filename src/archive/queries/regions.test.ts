import { expect, test } from 'vitest';
import { shortProvince } from '../../model/short-province.ts';
import { areaOf, areas, regionOf, regions } from './regions.ts';

test('knows the 34 provincial units, each with an address of its own', () => {
	expect(regions).toHaveLength(34);
	expect(new Set(regions.map((region) => region.slug)).size).toBe(34);
	expect(new Set(regions.map((region) => `${region.column},${region.row}`)).size).toBe(34);
});

test('finds a province by its full and its short name', () => {
	expect(regionOf('湖北省')?.slug).toBe('hubei');
	expect(regionOf('西藏')?.sign).toBe('藏');
	expect(regionOf(null)).toBeUndefined();
});

test('names each as the rest of the archive shortens it', () => {
	expect(regions.map(({ name }) => shortProvince(name))).toEqual(regions.map(({ short }) => short));
});

test('knows the part of the country by the national code', () => {
	expect(['110000', '421300', '810000', '710000', null].map((code) => areaOf(code)?.name)).toEqual([
		'华北',
		'中南',
		'港澳台',
		'港澳台',
		undefined,
	]);
});

test('puts each provincial unit into one part of the country', () => {
	expect(areas.flatMap((area) => area.regions.map(({ slug }) => slug)).sort()).toEqual(
		regions.map(({ slug }) => slug).sort()
	);
});
