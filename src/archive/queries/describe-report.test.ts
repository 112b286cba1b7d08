import { expect, test } from 'vitest';
import type { ArticleFrontmatter } from '../../model/schemas/article.ts';
import { describeReport, kickerLine, sourceLine } from './describe-report.ts';

const report = {
	sectionLabel: null,
	kickers: ['奋斗百年路 启航新征程', '来自医院的报道'],
	headline: '党建引领践初心',
	deck: '随州市中心医院情暖病患办实事纪实',
	publication: '随州日报',
	date: { edtf: '[2021-06-01..2021-07-31]', basis: 'inferred', evidence: [] },
	bylines: [],
	hospital: { name: '随州市中心医院', province: '湖北省' },
	blocks: [
		{ type: 'kicker', source: [[3, 2, 13]] },
		{ type: 'kicker', source: [[5, 0, 9]] },
	],
} as unknown as ArticleFrontmatter;

test('leaves a kicker with a dash out of lists', () => {
	expect(kickerLine(report)).toBe('奋斗百年路　启航新征程');
});

test('says where and when', () => {
	expect(sourceLine(report)).toBe('随州市中心医院　湖北　随州日报　约2021年6月至7月');
	expect(sourceLine({ ...report, date: null, publication: null }, { byline: true })).toBe(
		'随州市中心医院　湖北　日期未载　未署名'
	);
});

test('describes a report in one sentence', () => {
	expect(describeReport(report)).toBe(
		'随州市中心医院情暖病患办实事纪实。随州日报，约2021年6月至7月，关于随州市中心医院的报道，逐字存录，每段可引，附原件对照。'
	);
});
