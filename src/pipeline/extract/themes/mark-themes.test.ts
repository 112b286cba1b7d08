import { expect, test } from 'vitest';
import type { Theme } from '../../../model/schemas/theme.ts';
import type { BlockType } from '../../../model/tree.ts';
import { articleOfTexts } from '../test-article.ts';
import { themeMarker } from './mark-themes.ts';

const leaf = (slug: string, cues: Record<string, number>) => ({ slug, label: slug, definition: slug, cues });

const catalogue: Theme[] = [
	{
		slug: 'service',
		label: '患者服务',
		definition: '患者服务',
		leaves: [
			leaf('satisfaction', { 满意度: 0.8, 随访率: 0.5 }),
			leaf('free-clinic', { 义诊: 0.8 }),
			leaf('nursing', { 护理: 0.3 }),
		],
	},
];

const mark = themeMarker(catalogue);

const themes = (...texts: (string | [BlockType, string])[]) =>
	mark(articleOfTexts(...texts).article).blocks.map((block) => block.themes);

test('marks a passage with what its cues add up to', () => {
	expect(themes('出院随访率超过92%，患者满意度保持98.5%。')).toEqual([['satisfaction']]);
});

test('leaves a passage alone that has a weak cue only', () => {
	expect(themes('护理部参加了会议。')).toEqual([[]]);
});

test('gives a passage the strongest theme where none is strong, if it is not too faint', () => {
	expect(themes('护理部开会。随访率超过92%。')).toEqual([[]]);
	expect(themes('随访率超过92%。护理部开会。')).toEqual([['satisfaction']]);
});

test('marks no titles and no captions', () => {
	expect(themes(['headline', '义诊进社区'], ['caption', '开展义诊'])).toEqual([[], []]);
});

test('gives a passage without a theme that of its section', () => {
	expect(themes(['crosshead', '深入基层'], '开展义诊百场。', '居民们交口称赞。', '义诊送到了家门口。')).toEqual([
		[],
		['free-clinic'],
		['free-clinic'],
		['free-clinic'],
	]);
});

test('lets a list item share the theme of its lead-in', () => {
	expect(themes('义诊的成绩单', ['listItem', '走进社区二十个；'])).toEqual([['free-clinic'], ['free-clinic']]);
});
