import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assignBest, type Likeness } from './assign-best.ts';

test('gives up the best pair where two good ones are better', () => {
	const pairs = [
		{ row: 0, column: 0, weight: 0.9 },
		{ row: 0, column: 1, weight: 0.95 },
		{ row: 1, column: 1, weight: 0.9 },
	];
	expect(assignBest(pairs)).toEqual([
		[0, 0],
		[1, 1],
	]);
});

test('leaves what has no like alone', () => {
	expect(assignBest([])).toEqual([]);
	expect(assignBest([{ row: 4, column: 7, weight: 0.1 }])).toEqual([[4, 7]]);
});

/** The greatest sum that any choice of pairs can have. */
function greatest(pairs: readonly Likeness[]): number {
	const [first, ...rest] = pairs;
	if (!first) return 0;
	const without = rest.filter(({ row, column }) => row !== first.row && column !== first.column);
	return Math.max(greatest(rest), first.weight + greatest(without));
}

test('finds the greatest sum of weights, each row and column once', () => {
	const place = fc.integer({ min: 0, max: 3 });
	const likeness = fc.record({ row: place, column: place, weight: fc.integer({ min: 1, max: 9 }) });
	const likenesses = fc.uniqueArray(likeness, { maxLength: 9, selector: ({ row, column }) => 4 * row + column });
	fc.assert(
		fc.property(likenesses, (pairs) => {
			const chosen = assignBest(pairs);
			const weightOf = (row: number, column: number) =>
				pairs.find((pair) => pair.row === row && pair.column === column)!.weight;
			expect(new Set(chosen.map(([row]) => row)).size).toBe(chosen.length);
			expect(new Set(chosen.map(([, column]) => column)).size).toBe(chosen.length);
			expect(chosen.reduce((sum, [row, column]) => sum + weightOf(row, column), 0)).toBe(greatest(pairs));
		}),
		{ seed: 20_261_128 }
	);
});
