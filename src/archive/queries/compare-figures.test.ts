import { expect, test } from 'vitest';
import type { ArticleFrontmatter, Indicator } from '../../model/schemas/article.ts';
import { boundOf, cautionsOf, compareFigures, pointsOf, rankLevel } from './compare-figures.ts';

const reported = (hospital: string, parts: Partial<Indicator>, role = '记者') => ({
	report: {
		id: `${hospital}-2021`,
		headline: '',
		hospital: { id: hospital, name: hospital },
		bylines: [{ role, org: null, names: ['王松'] }],
		sponsor: null,
	} as unknown as ArticleFrontmatter,
	figure: {
		name: '患者满意度',
		value: 99.5,
		unit: '%',
		qualifier: null,
		kind: 'satisfaction',
		period: '2023年',
		periodEdtf: '2023',
		outOf: null,
		comparison: null,
		subject: hospital,
		quote: '患者满意度99.5%',
		block: 'b1',
		line: 1,
		indicator: 'patient-satisfaction',
		rule: 'indicators/name-value',
		sure: 'sure',
		notes: [],
		...parts,
	} satisfies Indicator,
});
const percent = { unit: '%', direction: 'up' } as const;
const counted = { unit: '人次', direction: null } as const;

test('sets rates of several periods on one axis, largest first', () => {
	const groups = compareFigures([reported('随州', {}), reported('普洱', { value: 99.79, period: null })], percent);
	expect(groups).toHaveLength(1);
	expect(groups[0]!.comparable).toBe(true);
	expect(groups[0]!.figures.map(({ figure }) => figure.value)).toEqual([99.79, 99.5]);
});

test('keeps targets, ranks of each level and mere changes apart', () => {
	const groups = compareFigures(
		[
			reported('甲', { kind: 'target' }),
			reported('乙', {}),
			reported('丙', { kind: 'rank', value: 357, unit: '名', name: '国家监测指标考核排名' }),
			reported('丁', { kind: 'rank', value: 6, unit: '名', name: '云南省三级公立医院绩效考核排名' }),
			reported('戊', {
				value: 52.8,
				comparison: { base: '同比', direction: 'down', value: 52.8, unit: '%', from: null },
			}),
		],
		percent
	);
	expect(groups.map((group) => [group.title, group.comparable])).toEqual([
		['实绩', false],
		['增减幅度', false],
		['全国名次', false],
		['全省名次', false],
		['目标', false],
	]);
});

test('keeps counts of half a year from those of a year', () => {
	const groups = compareFigures(
		[
			reported('甲', { kind: 'count', unit: '人次', value: 10, periodEdtf: '2021-01/2021-06' }),
			reported('乙', { kind: 'count', unit: '人次', value: 20 }),
			reported('丙', { kind: 'count', unit: '人次', value: 30 }),
			reported('丁', { kind: 'count', unit: '人次', value: 30, period: '自2011年以来', periodEdtf: '2011/..' }),
			reported('戊', { kind: 'count', unit: '人次', value: 30, period: null, periodEdtf: null }),
		],
		counted
	);
	expect(groups.map((group) => [group.title, group.comparable])).toEqual([
		['实绩：全年', true],
		['实绩：半年', false],
		['实绩：历时不定', false],
		['实绩：时期未载', false],
	]);
});

test('reads the level of a rank from its last place', () => {
	const level = (name: string) => rankLevel({ name, quote: '' });
	expect(level('国家三级公立医院绩效考核全市排名')).toBe('全市');
	expect(level('云南省州（市）级医院排名')).toBe('全省');
	expect(level('三级公立医院绩效考核国家监测指标考核排名')).toBe('全国');
	expect(level('排名')).toBeUndefined();
});

test('says before comparing what differs', () => {
	const figures = [
		reported('随州', { period: '2021年上半年' }),
		reported('赣州', { period: null, qualifier: '以上' }),
		reported('辽宁', { name: '平均患者满意度' }, '特约记者'),
	];
	expect(cautionsOf(figures, compareFigures(figures, percent))).toEqual([
		'时期不同：2021年上半年、2023年，另1项未载。',
		'名称不一，所指未必相同：“患者满意度”“平均患者满意度”。',
		'“以上”不是确数，画作空心。',
		'1项为自述：出自医院通讯员、特约记者，或主办、协办的专版。',
		'数字均录自报道，是否属实，本馆没有另行查证。',
	]);
});

test('says that one hospital cannot be compared', () => {
	const figures = [reported('随州市中心医院', { name: '平均住院日', value: 8.53, unit: '天' })];
	expect(cautionsOf(figures, compareFigures(figures, counted))[0]).toBe(
		'无可比数据：只有随州市中心医院一家的报道载有此项。'
	);
});

test('tells bounds from exact numbers', () => {
	expect([null, '达', '约', '近', '余', '超过', '以上', '不少于'].map(boundOf)).toEqual([
		'exact',
		'exact',
		'about',
		'below',
		'above',
		'above',
		'above',
		'above',
	]);
});

test('draws each figure with its period, and says which hospital speaks of itself', () => {
	const [group] = compareFigures(
		[
			reported('辽宁', { value: 99 }, '特约记者'),
			reported('随州', { period: null, qualifier: '以上', quote: '99.5%以上' }),
		],
		percent
	);
	expect(pointsOf(group!)).toEqual([
		{ name: '随州', when: '时期未载', text: '99.5%以上', value: 99.5, bound: 'above' },
		{ name: '辽宁', when: '2023年，自述', text: '99%', value: 99, bound: 'exact' },
	]);
});
