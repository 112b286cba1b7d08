import { expect, test } from 'vitest';
import { testPipeline } from '../test-articles.ts';
import { checkReferences } from './check-references.ts';
import { readSidecar } from './read-sidecar.ts';

const { known } = testPipeline();

/** What is said of the ids in corrections. */
function said(...corrections: string[]): string[] {
	const { file, sidecar } = readSidecar(`corrections:\n${corrections.map((one) => `  - ${one}\n`).join('')}`, 'p.yaml');
	checkReferences(sidecar!, known);
	expect(file.messages.every(({ fatal }) => fatal)).toBe(true);
	return file.messages.map(String);
}

const theme = (ids: string) => said(`{ do: theme, line: 3, expect: 甲, add: [${ids}] }`);

test('takes ids that something has', () => {
	expect(
		said(
			'{ do: theme, line: 3, expect: 甲, add: [satisfaction], remove: [volunteering] }',
			'{ do: indicator, line: 3, expect: 甲, indicator: operations }',
			'{ do: indicator, line: 3, expect: 甲, indicator: null, name: 义诊场次 }',
			'{ do: programme, line: 3, expect: 甲, id: branch-in-department }',
			'{ do: programme, line: 3, expect: 甲, name: 一床一码 }'
		)
	).toEqual([]);
});

test.each([
	['satisfation', '主题里没有 satisfation；是不是 satisfaction？'],
	['Volunteering', '主题里没有 Volunteering；是不是 volunteering？'],
	['key_specialties', '主题里没有 key_specialties；是不是 key-specialties？'],
	['key-speciality', '主题里没有 key-speciality；是不是 key-specialties？'],
	['no-such', '主题里没有 no-such；见 content/themes.yaml'],
	['志愿服务', '主题里没有“志愿服务”这个编号：它是名称，编号是 volunteering'],
	['志愿服物', '主题里没有 志愿服物；是不是 volunteering？'],
])('tells of the theme %s', (id, sentence) => {
	expect(theme(id)).toEqual([`p.yaml:2:44: ${sentence}`]);
});

test('tells of each id at its own place', () => {
	expect(theme('satisfaction, satisfation, voluntering')).toEqual([
		'p.yaml:2:58: 主题里没有 satisfation；是不是 satisfaction？',
		'p.yaml:2:71: 主题里没有 voluntering；是不是 volunteering？',
	]);
});

test('tells of a class of themes which of its themes may be meant', () => {
	const [top] = known.themes;
	const leaves = top!.leaves.map(({ slug }) => slug);
	const sentence = `是大类，要写它的细目：${leaves.slice(0, -1).join('、')} 或 ${leaves.at(-1)}`;
	expect(theme(top!.slug)).toEqual([`p.yaml:2:44: ${top!.slug} ${sentence}`]);
	expect(theme(top!.label)).toEqual([`p.yaml:2:44: ${top!.label} ${sentence}`]);
});

test('tells of a correction of themes that corrects nothing', () => {
	expect(said('{ do: theme, line: 3, expect: 甲 }')).toEqual([
		'p.yaml:2:5: theme（改主题）要写 add（加上）或 remove（去掉），不写就什么也不改',
	]);
	expect(said('{ do: theme, line: 3, expect: 甲, add: [satisfaction], remove: [satisfaction] }')).toEqual([
		'p.yaml:2:67: satisfaction 又加上又去掉，请删去一处',
	]);
});

test.each([
	['indicator: no-such', '指标里没有 no-such；见 content/indicators.yaml'],
	['indicator: operation', '指标里没有 operation；是不是 operations？'],
	['indicator: 手术人次', '指标里没有“手术人次”这个编号：它是名称，编号是 operations'],
	['name: operations', 'operations 是编号，写在 indicator（指标）；name（名称）要写“手术人次”这样的名称'],
])('tells of the indicator %s', (field, sentence) => {
	expect(said(`{ do: indicator, line: 3, expect: 甲, ${field} }`)[0]?.replace(/^[^ ]+ /u, '')).toBe(sentence);
});

test.each([
	['id: branch-in-departments', '项目里没有 branch-in-departments；是不是 branch-in-department？'],
	['id: 支部建在科室', '项目里没有“支部建在科室”这个编号：它是名称，编号是 branch-in-department'],
	[
		'name: branch-in-department',
		'branch-in-department 是编号，写在 id（编号）；name（名称）要写“支部建在科室”这样的名称',
	],
])('tells of the programme %s', (field, sentence) => {
	expect(said(`{ do: programme, line: 3, expect: 甲, ${field} }`)[0]?.replace(/^[^ ]+ /u, '')).toBe(sentence);
});

test.each([
	['suizhou-central-hospital', undefined],
	['null', undefined],
	['suizhou-central', '医院档案里没有 suizhou-central；是不是 suizhou-central-hospital？'],
	['suizhou-central-hospital.yaml', '医院档案里没有 suizhou-central-hospital.yaml；是不是 suizhou-central-hospital？'],
	['随州市中心医院', '医院档案里没有“随州市中心医院”这个编号：它是名称，编号是 suizhou-central-hospital'],
	['nowhere', '医院档案里没有 nowhere；见 content/hospitals/'],
])('tells of the hospital %s', (id, sentence) => {
	const { file, sidecar } = readSidecar(`articles:\n  - headline: 甲\n    hospital: ${id}\n`, 'p.yaml');
	checkReferences(sidecar!, known);
	expect(file.messages.map(String)).toEqual(sentence === undefined ? [] : [`p.yaml:3:15: ${sentence}`]);
});

test('tells of a record that is wrong that it is to be mended first', () => {
	const text = 'articles:\n  - headline: 甲\n    hospital: yichuan-third\n';
	const { file, sidecar } = readSidecar(text, 'p.yaml');
	const broken = [{ id: 'yichuan-third', path: 'content/hospitals/yichuan-third.yaml', names: [] }];
	checkReferences(sidecar!, { ...known, broken });
	expect(file.messages.map(String)).toEqual([
		'p.yaml:3:15: 档案 content/hospitals/yichuan-third.yaml 有错，没有用上：请先改好它',
	]);
});
