import type { Build } from './build-peer.ts';

/** What a system cost at one size: the median of each figure over all runs. */
export interface Result extends Build {
	name: string;
	/** CPU for each page, in milliseconds. */
	cpuMillisecondsOfPage: number;
	/** CPU seconds of each run, in order, to see how far they lie apart. */
	cpuOfRuns: number[];
}

/** One system's cost over another's. */
export interface Ratio {
	of: string;
	to: string;
	/** CPU of the whole site. */
	whole: number;
	/** CPU of a page. */
	page: number;
}

/** All systems at one size. */
export interface Size {
	reports: number;
	runs: number;
	results: Result[];
	ratios: Ratio[];
}

/** So many significant figures: more would say that two runs can be told apart by them. */
const round = (value: number, figures = 3) => Number(value.toPrecision(figures));

/** The middle of some values, or of the two in the middle. */
export function median(values: readonly number[]): number {
	const sorted = values.toSorted((a, b) => a - b);
	const middle = (sorted.length - 1) / 2;
	return (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle)]!) / 2;
}

/** The medians of several builds by one system. */
export function summariseBuilds(name: string, builds: readonly Build[]): Result {
	const of = (figure: keyof Build) => median(builds.map((build) => build[figure]));
	return {
		name,
		pages: of('pages'),
		files: of('files'),
		megabytes: of('megabytes'),
		wallSeconds: round(of('wallSeconds')),
		cpuSeconds: round(of('cpuSeconds')),
		cpuMillisecondsOfPage: round((of('cpuSeconds') / of('pages')) * 1000),
		memoryMegabytes: Math.round(of('memoryMegabytes')),
		cpuOfRuns: builds.map(({ cpuSeconds }) => round(cpuSeconds)),
	};
}

/**
 * The CPU of one system over another's, of the whole site and of a page.
 *
 * @example
 * compare(xinglin, eleventy); // → { of: 'Xinglin', to: 'Eleventy', whole: 12, page: 2 }: it costs twelve times as much, for six times as many pages
 */
export function compare(one: Result, other: Result): Ratio {
	const whole = one.cpuSeconds / other.cpuSeconds;
	return {
		of: one.name,
		to: other.name,
		whole: round(whole, 2),
		page: round((whole * other.pages) / one.pages, 2),
	};
}
