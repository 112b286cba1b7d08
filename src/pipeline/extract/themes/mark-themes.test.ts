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
			leaf('satisfaction', { 满意度: 0.8, 随访率: 0.6 }),
			leaf('free-clinic', { 义诊: 0.8, 下乡: 0.6, 大赛: 1.2 }),
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
	expect(themes('会议开完了。随访率是一问。')).toEqual([[]]);
	expect(themes('会议开完了。满意度是一问。')).toEqual([['satisfaction']]);
});

test('marks no titles and no captions', () => {
	expect(themes(['headline', '义诊进社区'], ['caption', '开展义诊'])).toEqual([[], []]);
});

test('lets the headlines support a theme, but not give it alone', () => {
	expect(themes(['headline', '义诊二十年'], '每年下乡。')).toEqual([[], ['free-clinic']]);
	expect(themes(['headline', '本院二十年'], '每年下乡。')).toEqual([[], []]);
	expect(themes(['headline', '义诊二十年'], '院里开会。')).toEqual([[], []]);
});

test('lets the other passages of a section support a theme', () => {
	expect(themes('每年下乡。', '开展义诊百场。', '义诊送到了家门口。')).toEqual([
		['free-clinic'],
		['free-clinic'],
		['free-clinic'],
	]);
	expect(themes('每年下乡。', ['crosshead', '深入基层'], '开展义诊百场。', '义诊送到了家门口。')).toEqual([
		[],
		[],
		['free-clinic'],
		['free-clinic'],
	]);
});

test('weighs the strongest theme of a passage against its others', () => {
	expect(themes('出院随访率超过92%，满意度再升。')).toEqual([['satisfaction']]);
	expect(themes('科普大赛收官，满意度再升。')).toEqual([['free-clinic']]);
	expect(themes('科普大赛连着大赛，满意度、随访率都报上来，满意度最高。')).toEqual([['satisfaction', 'free-clinic']]);
});

test('lets a list item share the theme of its lead-in', () => {
	expect(themes('义诊的成绩单，义诊的账。', ['listItem', '走进社区二十个；'])).toEqual([
		['free-clinic'],
		['free-clinic'],
	]);
});
