import { expect, test } from 'vitest';
import { normalise } from '../normalise/index.ts';
import { readBlocks } from '../segment/read-blocks.ts';
import { testShapes } from '../test-articles.ts';
import type { LineLabel } from './line-states.ts';
import { openBriefs } from './open-briefs.ts';

/** The lines of a page, each with its label in front (`headline 新楼启用`), and at which of them articles begin. */
function beginsOf(page: readonly string[]): number[] {
	const labels = page.flatMap((line) => (line === '☆' ? [] : [line.split(' ')[0] as LineLabel]));
	const text = page.map((line) => line.replace(/^\w+\+? /u, '')).join('\n');
	const { blocks } = readBlocks(normalise(text));
	const lines = blocks.map((block, at) => ({ block, label: labels[at]!, begins: at === 0, probability: 1 }));
	return openBriefs(lines, testShapes()).flatMap(({ begins }, at) => (begins ? [at] : []));
}

test('opens a brief behind each line of marks or strokes', () => {
	expect(
		beginsOf([
			'sectionLabel 简讯',
			'paragraph 6月3日，骨科为一名老人施行手术。',
			'☆',
			'paragraph 近日，检查组一行来院检查。',
			'☆',
			'paragraph 由院工会组织的比赛日前落幕。',
			'byline （工会 马丽华）',
		])
	).toEqual([0, 2, 3]);
	expect(
		beginsOf([
			'sectionLabel 各地简讯',
			'paragraph 【本报讯】吉川县人民医院开诊。',
			'furniture ＊　＊　＊',
			'paragraph 【本报讯】云陂县中医院开诊。',
			'furniture ＊　＊　＊',
			'paragraph 【本报讯】鹅川县中医院开诊。',
		])
	).toEqual([0, 3, 5]);
});

test('opens briefs under a label of a section, news or not', () => {
	const briefs = ['paragraph 医院引进CT一台。', '☆', 'paragraph 医院组织义诊。', '☆', 'paragraph 医院举行竞赛。'];
	expect(beginsOf(['sectionLabel 院内短波', ...briefs])).toEqual([0, 2, 3]);
	expect(beginsOf(['headline 三件小事', ...briefs])).toEqual([0]);
});

test('opens a brief behind a signature where another follows', () => {
	expect(
		beginsOf([
			'sectionLabel 短波',
			'paragraph 三条绿色通道同时启用，全院值守。',
			'byline [急诊科 高岩]',
			'paragraph 血液透析室搬进新址，机位增加。',
			'byline [血透室 胡晓燕]',
			'paragraph 团委组织医生护士到汽车站宣传。',
		])
	).toEqual([0, 3, 5]);
});

test('opens a brief at a second dateline', () => {
	expect(
		beginsOf([
			'sectionLabel 简讯',
			'paragraph 本报讯（记者 王松）昨日，新楼启用。',
			'paragraph 病人搬进新病房。',
			'paragraph 本报讯（记者 李明）昨日，新科室开诊。',
		])
	).toEqual([0, 3]);
});

test.each([
	[
		'the scenes of a feature',
		[
			'headline 夜班',
			'paragraph 灯亮着。',
			'☆',
			'paragraph 老周推着车走过走廊。',
			'paragraph 他不说话。',
			'☆',
			'paragraph 天亮了。',
		],
	],
	[
		'long parts between strokes',
		[
			'headline 三年',
			'paragraph 近日，新楼启用。',
			'☆',
			...Array.from({ length: 5 }, () => 'paragraph 近日，医院开诊，病人来了。'),
			'☆',
			...Array.from({ length: 5 }, () => 'paragraph 近日，医院开诊，病人走了。'),
		],
	],
	['one signature at the foot', ['headline 夜班', 'paragraph 灯亮着。', 'byline （王松）', 'paragraph 天亮了。']],
	['one dateline', ['headline 夜班', 'paragraph 本报讯（记者 王松）昨日，新楼启用。', 'paragraph 病人搬进新病房。']],
])('leaves %s', (_, page) => {
	expect(beginsOf(page)).toEqual([0]);
});
