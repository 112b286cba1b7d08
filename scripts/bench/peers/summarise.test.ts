import { expect, test } from 'vitest';
import type { Build } from './build-peer.ts';
import { compare, median, summariseBuilds } from './summarise.ts';

const build = (cpuSeconds: number, pages = 300): Build => ({
	pages,
	files: 310,
	megabytes: 2.1,
	wallSeconds: cpuSeconds / 2,
	cpuSeconds,
	memoryMegabytes: 100.4,
});

test('takes the middle of several runs, or of the two in the middle', () => {
	expect(median([9, 1, 4])).toBe(4);
	expect(median([10, 1, 4, 2])).toBe(3);
	expect(median([7])).toBe(7);
});

test('gives the medians of builds, and what each run took', () => {
	expect(summariseBuilds('Eleventy', [build(0.71234), build(3), build(0.6)])).toEqual({
		name: 'Eleventy',
		pages: 300,
		files: 310,
		megabytes: 2.1,
		wallSeconds: 0.356,
		cpuSeconds: 0.712,
		cpuMillisecondsOfPage: 2.37,
		memoryMegabytes: 100,
		cpuOfRuns: [0.712, 3, 0.6],
	});
});

test('compares whole sites, and pages where one has more of them', () => {
	const [xinglin, eleventy] = [summariseBuilds('Xinglin', [build(36, 1800)]), summariseBuilds('Eleventy', [build(3)])];
	expect(compare(xinglin, eleventy)).toEqual({ of: 'Xinglin', to: 'Eleventy', whole: 12, page: 2 });
	expect(compare(eleventy, xinglin)).toEqual({ of: 'Eleventy', to: 'Xinglin', whole: 0.083, page: 0.5 });
});
