import { expect, test } from 'vitest';
import type { DatedEvent } from './dated-events.ts';
import { layLane, yearsOfEvents } from './lay-lanes.ts';

const event = (from: string, to?: string) => ({ from, to, inferred: false }) as DatedEvent;

test('covers every year from the first event to the last', () => {
	expect(yearsOfEvents([event('2019-05-01', '2019-05-01'), event('2018-01-01', '2021-12-31')])).toEqual([
		2018, 2019, 2020, 2021,
	]);
});

test('lays days, spans and what goes on to scale', () => {
	const years = [2020, 2021];
	const marks = layLane(
		[event('2020-01-01', '2020-12-31'), event('2021-01-01', '2021-01-01'), event('2021-01-01')],
		years
	);
	expect(marks.map(({ from, to, open }) => [Math.round(from), Math.round(to), open])).toEqual([
		[0, 50, false],
		[50, 50, false],
		[50, 100, true],
	]);
});

test('puts events of one time below one another, in four rows at most', () => {
	const marks = layLane(
		Array.from({ length: 6 }, () => event('2020-01-01', '2020-12-31')),
		[2020]
	);
	expect(marks.map(({ row }) => row)).toEqual([0, 1, 2, 3, 3, 3]);
	expect(layLane([event('2020-01-01', '2020-02-01'), event('2020-06-01', '2020-07-01')], [2020])[1]!.row).toBe(0);
});
