import { expect, test } from 'vitest';
import { findExact, findLoosely, intersect, unite } from './engine.ts';
import { createFold } from './fold.ts';
import { createMemoryEngine } from './memory-engine.ts';
import { testReports } from './test-reports.ts';

const engine = createMemoryEngine(
	testReports.map((report) => [report.slug, report]),
	createFold('')
);
const ids = async (found: Promise<{ id: string; sure: boolean }[]>) =>
	(await found).map(({ id, sure }) => (sure ? id : `${id}?`));

test('a run that the index holds is proved', async () => {
	expect(await ids(findExact(engine, '平均住院日8.53天'))).toEqual(['suizhou']);
	expect(await ids(findExact(engine, '支部建在医院'))).toEqual([]);
});

test('a run with punctuation is found by the places of its characters', async () => {
	expect(await ids(findExact(engine, '学、悟、实、新'))).toEqual(['suizhou?']);
	expect(await ids(findExact(engine, '学，，，悟、实、新'))).toEqual([]);
});

test('punctuation alone asks every text', async () => {
	expect(await ids(findExact(engine, '——'))).toHaveLength(3);
});

test('letters with punctuation between them stand near each other', async () => {
	expect(await ids(findLoosely(engine, '学悟实新'))).toEqual(['suizhou?']);
});

test('lists are united and intersected', () => {
	const candidate = (id: string, first: number, sure = true) => {
		return { id, first, sure, load: () => Promise.reject(new Error('not read')) };
	};
	const [one, other] = [[candidate('a', 5), candidate('b', 1)], [candidate('a', 3, false)]];
	expect(unite([one, other]).map(({ id, first, sure }) => [id, first, sure])).toEqual([
		['a', 3, true],
		['b', 1, true],
	]);
	expect(intersect([one, other]).map(({ id, first, sure }) => [id, first, sure])).toEqual([['a', 3, false]]);
	expect(intersect([])).toEqual([]);
});
