import { expect, test } from 'vitest';
import { weighSurroundings } from './weigh-surroundings.ts';

const sums = (...said: Parameters<typeof weighSurroundings>) =>
	weighSurroundings(...said).map((sum) => Object.fromEntries([...sum].map(([slug, one]) => [slug, one.toFixed(2)])));

test('lets the headlines and the other passages of the section support a theme', () => {
	expect(sums([[], [['nursing', 0.5]], []], [['free-clinic', 0.5]])).toEqual([
		{ 'free-clinic': '0.41', nursing: '0.20' },
		{ 'free-clinic': '0.09', nursing: '0.00' },
		{ 'free-clinic': '0.41', nursing: '0.20' },
	]);
});

test('weighs the strongest other theme of the passage against each theme', () => {
	expect(
		sums(
			[
				[
					['nursing', 1],
					['free-clinic', 0.4],
				],
			],
			[]
		)
	).toEqual([{ nursing: '-0.26', 'free-clinic': '-0.54' }]);
});

test('lets headlines that repeat themselves count for no more than the ceiling', () => {
	expect(sums([[]], [['nursing', 20]])).toEqual([{ nursing: '0.94' }]);
});
