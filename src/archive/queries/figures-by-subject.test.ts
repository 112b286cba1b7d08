import { expect, test } from 'vitest';
import { figuresBySubject } from './figures-by-subject.ts';
import type { HospitalFacts } from './hospital-facts.ts';

const entries = [
	{ id: 'average-length-of-stay', group: 'efficiency' as const },
	{ id: 'bed-occupancy', group: 'efficiency' as const },
	{ id: 'party-branches', group: 'party' as const },
];
const figures = (...groups: [period: string | null, ...indicators: (string | null)[]][]) =>
	groups.map(([period, ...indicators]) => ({
		period,
		items: indicators.map((indicator) => ({ name: indicator ?? '科室', indicator })),
	})) as unknown as HospitalFacts['figures'];

test('puts figures under their subjects, in the order of the list, the others last', () => {
	const groups = figuresBySubject(
		figures(['2021年上半年', 'party-branches', null, 'average-length-of-stay', 'bed-occupancy']),
		entries
	);
	expect(groups.map(({ group, items }) => [group, items.length])).toEqual([
		['efficiency', 2],
		['party', 1],
		[null, 1],
	]);
});

test('tells a period once where all share it, and each where they differ', () => {
	const [efficiency, party] = figuresBySubject(
		figures(['2021年上半年', 'average-length-of-stay'], ['2020年', 'bed-occupancy'], [null, 'party-branches']),
		entries
	);
	expect(efficiency!.period).toBeUndefined();
	expect(efficiency!.items.map(({ period }) => period)).toEqual(['2021年上半年', '2020年']);
	expect(party!.period).toBeNull();
});

test('an indicator that the catalogue no longer has counts as none', () => {
	expect(figuresBySubject(figures(['2021年', 'gone']), entries).map(({ group }) => group)).toEqual([null]);
});
