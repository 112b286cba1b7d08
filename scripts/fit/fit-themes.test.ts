import { expect, test } from 'vitest';
import type { Theme } from '../../src/model/schemas/theme.ts';
import { articleOfTexts } from '../../src/pipeline/extract/test-article.ts';
import { fitThemes } from './fit-themes.ts';

const catalogue: Theme[] = [
	{
		slug: 'service',
		label: '患者服务',
		definition: '患者服务',
		leaves: [{ slug: 'free-clinic', label: '义诊', definition: '义诊', cues: { 义诊: 1.9, 下乡: 1.9 } }],
	},
];
const expected = (clinic: number) => [
	{ slug: 'free-clinic', word: '下乡', expected: 0.26 },
	{ slug: 'free-clinic', word: '义诊', expected: clinic },
];
const cuesOf = ([theme]: Theme[]) => theme!.leaves[0]!.cues;
const { article } = articleOfTexts('义诊开到了村口。');

test('gives cues weights in tenths, whatever they had before', () => {
	const page = { articles: [article], judged: new Map([['b1', ['free-clinic']]]), weight: 1 };
	expect(cuesOf(fitThemes(catalogue, expected(0.26), [page]))).toEqual({ 下乡: 0.3, 义诊: 0.4 });
});

test('gives no cue more than two', () => {
	expect(cuesOf(fitThemes(catalogue, expected(3), []))).toEqual({ 下乡: 0.3, 义诊: 2 });
});
