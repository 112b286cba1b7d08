import { expect, test } from 'vitest';
import { regionOf, regions, shortProvince } from './regions.ts';

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

test('shortens a name', () => {
	expect(shortProvince('内蒙古自治区')).toBe('内蒙古');
	expect(shortProvince('某地')).toBe('某地');
});
