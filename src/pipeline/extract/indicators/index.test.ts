import { describe, expect, test } from 'vitest';
import type { Indicator } from '../../../model/schemas/article.ts';
import { testCatalogues, testLexicon } from '../../test-articles.ts';
import type { BlockType } from '../../../model/tree.ts';
import { articleOfTexts } from '../test-article.ts';
import { indicatorExtractor } from './index.ts';

const extract = indicatorExtractor(testLexicon(), testCatalogues().indicators);

function read(...texts: (string | [BlockType, string])[]): Indicator[] {
	const { article, lines } = articleOfTexts(...texts);
	return extract(article, { lines, year: 2023, hospitalNames: ['青山市人民医院'], organisations: [] });
}

/** Name, value and unit of each figure, on one line. */
const brief = (...texts: (string | [BlockType, string])[]) =>
	read(...texts).map(({ name, value, unit, qualifier }) =>
		[name, value, unit, qualifier].filter((one) => one !== null).join(' ')
	);

describe('numbers', () => {
	test.each([
		['着力做好8大工作任务。', '工作任务 8'],
		['聘任9名行风监督员。', '行风监督员 9 名'],
		['全院千余名职工。', '职工 1000 名 余'],
		['服务群众上万人次。', '服务群众 10000 人次 上'],
		['新增近20个专病门诊。', '新增专病门诊 20 个 近'],
		['老年大学大约有学员600名。', '老年大学学员 600 名 大约'],
		['门诊预约有效率96%。', '门诊预约有效率 96 %'],
		['组建了十三个专科联盟。', '专科联盟 13 个'],
		['三、四级手术占比达到六成四。', '三、四级手术占比 64 %'],
		['请来七八位专家。', '专家 7 位'],
		['满意度达百分之九十五点六七。', '满意度 95.67 %'],
		['占地218亩。', '占地 218 亩'],
		['固定资产逾13亿元的三级医院。', '固定资产 1300000000 元 逾'],
		['低风险组死亡率为零。', '低风险组死亡率 0'],
		['门急诊诊疗110.73万人次。', '门急诊诊疗 1107300 人次'],
		['平均住院日8.53天。', '平均住院日 8.53 天'],
		['患者满意度始终保持98.5%以上。', '患者满意度 98.5 % 以上'],
		['护患比达到2.8∶1。', '护患比 2.8'],
		['救护车要跑6个多小时。', '救护车要跑 6 小时 多'],
		['无丙级病历。', '丙级病历 0'],
		['床护比从1∶0.38提高到1∶0.52。', '床护比 0.52'],
	])('reads %s', (text, expected) => {
		expect(brief(text)).toEqual([expected]);
	});

	test.each([
		'实施“323”攻坚行动和“3030”技术提升工程。',
		'庆祝中国共产党成立100周年。',
		'二期工程开工。',
		'进入智慧医院HIC500强。',
		'引进3.0T磁共振，使用3D导航，推行6S管理。',
		'第七届大会于2023年5月12日15:30开幕。',
		'拨打120急救电话。',
		'一支队伍，一面旗帜，千方百计为民服务。',
		'患者王大爷今年76岁，凌晨3点被送到医院，手术历时9个小时。',
		'百年征程波澜壮阔。',
		'病房24小时有人值守。',
		'实行零差价销售，零距离服务。',
		'锁定五大目标，抓好十大行动。',
	])('finds no figure in %s', (text) => {
		expect(brief(text)).toEqual([]);
	});

	test('counts a hotline’s digits where they are a number', () => {
		expect(brief('急诊床位由40张增加到110张。')).toEqual(['急诊床位 110 张']);
	});
});

describe('comparisons', () => {
	test('takes both ends of a change as one figure', () => {
		const [figure, ...rest] = read('党支部由11个增至24个。');
		expect(rest).toEqual([]);
		expect(figure).toMatchObject({
			name: '党支部',
			value: 24,
			comparison: { base: '由11个', direction: 'up', value: null, unit: '个', from: 11 },
		});
	});

	test('gives a change to the figure before it', () => {
		expect(read('开展日间手术956例，例数同比增长25.4%。')).toMatchObject([
			{
				name: '日间手术',
				value: 956,
				comparison: { base: '同比', direction: 'up', value: 25.4, unit: '%', from: null },
			},
		]);
	});

	test('keeps a change of something else apart', () => {
		expect(read('门诊量12万人次，住院次均费用同比下降3.1%。')).toMatchObject([
			{ value: 120_000, comparison: null },
			{ name: '住院次均费用', value: 3.1, comparison: { direction: 'down', value: 3.1 } },
		]);
	});

	test('takes a verb of reaching for no change', () => {
		expect(read('医疗质量控制中心增至33个。')).toMatchObject([{ value: 33, comparison: null }]);
	});

	test('gives changes told together to their figures in order', () => {
		expect(read('接诊患者13.4万人次，抢救患者6852人次，同比分别增长8.6%、11.2%。')).toMatchObject([
			{ value: 134_000, comparison: { value: 8.6 } },
			{ value: 6852, comparison: { value: 11.2 } },
		]);
	});

	test('reads a difference from a standard', () => {
		expect(read('感染率0.31‰，低于全省平均水平0.9个千分点。')).toMatchObject([
			{ value: 0.31, comparison: { base: '低于全省平均水平', direction: 'down', value: 0.9 } },
		]);
	});
});

describe('分别', () => {
	test('pairs names and figures, with one quote', () => {
		const figures = read('自助预约率、自助缴费率分别达到90.15%、49.59%。');
		expect(figures.map(({ name, value }) => [name, value])).toEqual([
			['自助预约率', 90.15],
			['自助缴费率', 49.59],
		]);
		expect(new Set(figures.map(({ quote }) => quote))).toEqual(
			new Set(['自助预约率、自助缴费率分别达到90.15%、49.59%'])
		);
	});

	test('lets the last name complete the others', () => {
		expect(brief('高血压、糖尿病患者规范管理率分别为78.9%和76.3%。')[0]).toContain('高血压患者规范管理率');
	});
});

describe('ranks', () => {
	test('gives each of several things its ranks', () => {
		expect(read('业务总量、诊疗人次均位居青山市第一、江南省第三。')).toHaveLength(4);
	});

	test('takes the number of those ranked as denominator and as a figure of its own', () => {
		expect(read('医院在全国1521家三级综合医院中位列第357名。')).toMatchObject([
			{ value: 1521, kind: 'context', subject: null },
			{ value: 357, unit: '名', kind: 'rank', outOf: 1521 },
		]);
	});

	test('knows those ranked in the clause before', () => {
		expect(read('在全省17家三级中医医院中，它排第3名。')).toMatchObject([
			{ value: 17, kind: 'context' },
			{ value: 3, kind: 'rank', outOf: 17 },
		]);
	});

	test('gives no denominator to a count, which is no rank', () => {
		expect(read('全市12家卫生院有8家达标。')).toMatchObject([
			{ name: '卫生院', value: 12, outOf: null },
			{ value: 8, outOf: null },
		]);
	});

	test.each(['第一人民医院与第一党支部共建。', '落实“第一议题”制度。', '举办第三届活动。', '第一书记驻村帮扶。'])(
		'takes %s for no rank',
		(text) => {
			expect(read(text)).toEqual([]);
		}
	);
});

describe('periods', () => {
	test('carries the time of a statistic to the next sentence', () => {
		const [, second] = read('2022年上半年入组率92.43%。平均住院日8.53天。');
		expect(second).toMatchObject({ period: '2022年上半年', periodEdtf: '2022-01/2022-06' });
	});

	test('takes the time of a comparison for no period', () => {
		expect(read('全国排名较2021年进步了108名。')[0]!.period).toBeNull();
	});

	test.each([
		'“十四五”期间，科研立项86项，较“十三五”期间增加31项；发表论文240篇。',
		'“十四五”期间，科研立项86项，比“十三五”时期增加31项，发表论文240篇。',
		'“十四五”期间，科研立项86项，比“十三五”末增加31项。发表论文240篇。',
	])('nor that of the plan before: %s', (text) => {
		const plans = new Set(read(text).map(({ period }) => period));
		expect([...plans]).toEqual(['“十四五”期间']);
	});

	test('lets the lead-in govern the list, not the day of publication', () => {
		const items = read('在2024年公布的2022年度考核结果中', ['listItem', '医院在全省排名第6名。']);
		expect(items).toMatchObject([{ period: '2022年度', periodEdtf: '2022' }]);
		const undated = read('在2024年公布的全省考核排名中', ['listItem', '医院在全省排名第6名。']);
		expect(undated).toMatchObject([{ period: null, periodEdtf: null }]);
	});
});

describe('kinds', () => {
	test('takes the list of a paragraph of aims for targets', () => {
		expect(read('确定年度医疗质量安全目标。', '具体包括：感染率为0；评估率100%。').map(({ kind }) => kind)).toEqual([
			'target',
			'target',
		]);
	});

	test.each([
		['力争年内自助改约率达到40%。', 'target'],
		['到2025年，四级手术占比达到35%。', 'target'],
		['到2022年，四级手术占比达到35%。', 'measure'],
		['患者满意度99.5%。', 'satisfaction'],
		['采购农副产品金额达72.39万元。', 'money'],
		['将每名党员的活动经费提高至每年1000元。', 'money'],
	])('calls %s %s', (text, kind) => {
		expect(read(text).map((one) => one.kind)).toEqual([kind]);
	});
});

describe('the catalogue', () => {
	test.each([
		['平均住院日8.53天。', 'average-length-of-stay'],
		['I类切口手术部位感染率为0。', 'clean-wound-infection-rate'],
		['实施临床路径管理的病例占出院病例的比例为61.7%。', 'clinical-pathway-share'],
		['Ⅰ类切口手术预防使用抗菌药物比例为23.4%。', 'clean-wound-prophylaxis-rate'],
		['床位总数达到1620张。', 'beds'],
		['开放床位900床。', 'beds'],
		['新添床位180张。', null],
		['扩充床位60张。', null],
		['近500名党员递交申请书。', null],
		['乡镇卫生院门急诊量占比达到53%。', null],
	])('maps %s to %s', (text, id) => {
		expect(read(text)[0]!.indicator).toBe(id);
	});
});

test('doubts a change of a rate that is printed in per cent', () => {
	expect(read('入组率92.43%，较去年同期增长了11.98%。')[0]!.notes).toHaveLength(1);
	expect(read('门诊量12万人次，同比增长8%。')[0]!.notes).toEqual([]);
});

test('reads a table that was printed line by line', () => {
	const rows = read(['listItem', '指标　2018年　2022年　增减'], ['listItem', '平均住院日(天)　9.7　7.4　－2.3']);
	expect(rows).toMatchObject([
		{ name: '平均住院日', value: 7.4, unit: '天', period: '2022年', comparison: { from: 9.7, value: 2.3 } },
	]);
});
