import { expect, test } from 'vitest';
import { compareWithFloors, inWords, raiseFloors, type Floors } from './floors.ts';
import type { Measured } from './measure-all.ts';

const floors: Floors = { 'facts seen': { pages: 3, least: { figures: 0.9, people: 0.8 } } };

/** Scores out of a thousand. */
const measured = (figures: number, people: number, pages = 3): Measured => {
	const score = (right: number) => ({ right, expected: 1000, found: 1000 });
	const scores = new Map([
		['figures', score(figures)],
		['people', score(people)],
	]);
	return new Map([['facts seen', { pages, reports: pages, scores, unproved: 0 }]]);
};

test('lets scores stand that reach their floor', () => {
	expect(compareWithFloors(floors, measured(900, 805))).toEqual({ fallen: [], risen: [], changed: [] });
});

test('finds a score that fell, by whatever little', () => {
	const { fallen } = compareWithFloors(floors, measured(899, 800));
	expect(fallen.map(inWords)).toEqual(['facts seen, figures: 0.899 is 0.001 below its floor 0.900']);
});

test('says by how much a floor could be raised', () => {
	const { risen } = compareWithFloors(floors, measured(900, 850));
	expect(risen.map(inWords)).toEqual(['facts seen, people: the floor 0.800 could be raised by 0.050']);
});

test('raises what rose and lowers nothing', () => {
	expect(raiseFloors(floors, measured(950, 700))['facts seen']?.least).toEqual({ figures: 0.95, people: 0.8 });
});

test('sets floors anew for other pages or measures', () => {
	expect(compareWithFloors(floors, measured(950, 700, 4)).changed).toEqual(['facts seen']);
	expect(raiseFloors(floors, measured(950, 700, 4))['facts seen']).toEqual({
		pages: 4,
		least: { figures: 0.95, people: 0.7 },
	});
	expect(
		compareWithFloors({ 'facts seen': { pages: 3, least: { figures: 0.9 } } }, measured(900, 900)).changed
	).toEqual(['facts seen']);
});

test('asks no floor of a set without pages', () => {
	expect(
		compareWithFloors({}, new Map([['structure closed', { pages: 0, reports: 0, scores: new Map(), unproved: 0 }]]))
	).toEqual({
		fallen: [],
		risen: [],
		changed: [],
	});
});

test('cuts, so that a score never falls below a floor made from it', () => {
	const third: Measured = new Map([
		[
			'facts seen',
			{ pages: 1, reports: 1, scores: new Map([['figures', { right: 2, expected: 3, found: 3 }]]), unproved: 0 },
		],
	]);
	const raised = raiseFloors({}, third);
	expect(raised['facts seen']?.least).toEqual({ figures: 0.666 });
	expect(compareWithFloors(raised, third).fallen).toEqual([]);
});
