import { expect, test } from 'vitest';
import type { ArticleFrontmatter } from '../../model/schemas/article.ts';
import { hospitalFacts } from './hospital-facts.ts';

const report = (id: string, hospital: string, facts: object) =>
	({
		id,
		hospital: { id: hospital, name: '随州市中心医院', aliases: ['市中心医院'] },
		indicators: [],
		honours: [],
		people: [],
		programmes: [],
		blocks: [],
		...facts,
	}) as unknown as ArticleFrontmatter;

const subject = '随州市中心医院';
const reports = [
	report('a', 'suizhou', {
		indicators: [
			{ subject, name: '平均住院日', kind: 'measure', period: '上半年', periodEdtf: '2021-01/2021-06' },
			{ subject, name: '出院', kind: 'count', period: '2021年上半年', periodEdtf: '2021-01/2021-06' },
			{ name: '三级综合医院', kind: 'context', period: null },
			{ subject: '感染科', name: '床位', kind: 'count', period: null, periodEdtf: null },
			{ subject, name: '党支部', kind: 'count', period: null, periodEdtf: null },
		],
		people: [
			{ name: '钱进', role: '院长', org: '随州市中心医院' },
			{ name: '钱进', role: '院长', org: '随州市中心医院' },
		],
		blocks: [{ themes: ['nursing'] }, { themes: ['nursing', 'honours'] }],
	}),
	report('b', 'puer', { indicators: [{ name: '出院', kind: 'count', period: '2023年' }] }),
	report('c', 'suizhou', {
		honours: [
			{ name: '红旗团委', level: 'municipal' },
			{ name: '工程奖', level: 'national' },
		],
		programmes: [
			{ id: 'x', name: '支部建在科室' },
			{ id: 'x', name: '支部建在科室' },
		],
	}),
];

test('gathers the facts of one hospital from all its reports', () => {
	const facts = hospitalFacts(reports.filter(({ hospital }) => hospital?.id === 'suizhou'));
	expect(facts.reports.map(({ id }) => id)).toEqual(['a', 'c']);
	expect(facts.figures.map(({ period, items }) => [period, items.map(({ name }) => name)])).toEqual([
		['2021年上半年', ['平均住院日', '出院']],
		[null, ['党支部']],
	]);
	expect(facts).toMatchObject({ figureCount: 3, othersCount: 1 });
	expect(facts.themes).toEqual([
		{ theme: 'nursing', passages: 2 },
		{ theme: 'honours', passages: 1 },
	]);
});

test('lists honours from the highest level down, people and programmes once', () => {
	const facts = hospitalFacts(reports.filter(({ hospital }) => hospital?.id === 'suizhou'));
	expect(facts.honours.map(({ level }) => level)).toEqual(['national', 'municipal']);
	expect(facts.people).toHaveLength(1);
	expect(facts.programmes).toHaveLength(1);
});

test('gives nothing for a hospital without reports', () => {
	expect(hospitalFacts([])).toMatchObject({ reports: [], figures: [], honours: [], people: [] });
});

test('lists the hospital’s own people only', () => {
	const people = [
		{ name: '钱进', role: '院长', org: '市中心医院' },
		{ name: '钱运坤', role: '市委书记', org: null },
		{ name: '王敏', role: '主任', org: '神经内科' },
		{ name: '傅成', role: '处长', org: '省卫生健康委' },
	];
	const names = hospitalFacts([report('a', 'suizhou', { people })]).people.map(({ name }) => name);
	expect(names).toEqual(['钱进', '王敏']);
});
