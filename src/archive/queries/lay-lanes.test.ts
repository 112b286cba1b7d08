import { expect, test } from 'vitest';
import type { DatedEvent } from './dated-events.ts';
import { axisYears, layLane, yearsOfEvents } from './lay-lanes.ts';

const event = (from: string, to?: string, told?: string) =>
	({ from, to, inferred: false, report: { date: told === undefined ? null : { edtf: told } } }) as DatedEvent;

test('covers every year from the first event to the last', () => {
	expect(yearsOfEvents([event('2019-05-01', '2019-05-01'), event('2018-01-01', '2021-12-31')])).toEqual([
		2018, 2019, 2020, 2021,
	]);
});

const span = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, index) => first + index);

test.each([
	[2020, 2020],
	[2020, 2021],
	[2010, 2021],
	[2011, 2023],
	[2010, 2023],
	[1949, 2024],
])('writes both ends of %i to %i, on narrow screens too', (first, last) => {
	const written = axisYears(span(first, last));
	const ends = new Set([first, last]);
	expect(written.filter(({ year }) => ends.has(year)).map(({ isWide }) => isWide)).toEqual([...ends].map(() => false));
	expect(written.length).toBeLessThanOrEqual(13);
	expect(written.filter(({ isWide }) => !isWide).length).toBeLessThanOrEqual(7);
});

test('writes the years of a long axis within its edges, none beside another', () => {
	const written = axisYears(span(1949, 2024));
	expect(written.map(({ year }) => year)).toEqual([1949, 1956, 1963, 1970, 1977, 1984, 1991, 1998, 2005, 2012, 2024]);
	expect([written[0], written.at(-1)]).toMatchObject([
		{ at: 0, anchor: 'start' },
		{ at: 100, anchor: 'end' },
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

test('draws what goes on as far as its report tells', () => {
	const [mark] = layLane(
		[event('2011-01-01', undefined, '2021-07-01')],
		[2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021]
	);
	expect([Math.round(mark!.from), Math.round(mark!.to), mark!.open]).toEqual([0, 95, true]);
});

test('puts events of one time below one another, in eight rows at most', () => {
	const marks = layLane(
		Array.from({ length: 10 }, () => event('2020-01-01', '2020-12-31')),
		[2020]
	);
	expect(marks.map(({ row }) => row)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 7, 7]);
	expect(layLane([event('2020-01-01', '2020-02-01'), event('2020-06-01', '2020-07-01')], [2020])[1]!.row).toBe(0);
});
