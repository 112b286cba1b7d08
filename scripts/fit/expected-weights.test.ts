import { expect, test } from 'vitest';
import type { Theme } from '../../src/model/schemas/theme.ts';
import { expectWeights } from './expected-weights.ts';

const catalogue: Theme[] = [
	{
		slug: 'service',
		label: '患者服务',
		definition: '患者服务',
		leaves: [
			{ slug: 'nursing', label: '护理', definition: '护理', cues: { 护理: 0.3, '120': 0.2 } },
			{ slug: 'free-clinic', label: '义诊', definition: '义诊', cues: { 护理: 0.5 } },
		],
	},
];

test('gives the cues of the catalogue the weights that a hand expected, theme by theme', () => {
	expect(expectWeights(catalogue, "nursing:\n  0.71: [护理]\n  0.03: ['120']\n")).toEqual([
		{ slug: 'free-clinic', word: '护理', expected: 0.26 },
		{ slug: 'nursing', word: '120', expected: 0.03 },
		{ slug: 'nursing', word: '护理', expected: 0.71 },
	]);
});

test('leaves out what the catalogue no longer has', () => {
	const words = expectWeights(catalogue, 'nursing:\n  0.71: [导乐]\nvolunteering:\n  0.71: [护理]\n');
	expect(words.map(({ expected }) => expected)).toEqual([0.26, 0.26, 0.26]);
});
