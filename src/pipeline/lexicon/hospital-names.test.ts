import { describe, expect, test } from 'vitest';
import { testLexicon } from '../test-articles.ts';
import { hospitalNameFinder, withoutHigherPlaces } from './hospital-names.ts';

const find = hospitalNameFinder(testLexicon().hospitals);

describe('hospitalNameFinder', () => {
	test('finds the names in a sentence, with their places', () => {
		expect(find('专家来自宜昌市第二人民医院和保定市中医院。')).toEqual([
			{ name: '宜昌市第二人民医院', index: 4 },
			{ name: '保定市中医院', index: 14 },
		]);
	});

	test.each([
		['一个大学的附属医院', '昆明医科大学第一附属医院组建团队', '昆明医科大学第一附属医院'],
		['一家保健院', '帮扶遂宁市妇幼保健院', '遂宁市妇幼保健院'],
	])('finds the name of %s', (_, text, name) => {
		expect(find(text).map((found) => found.name)).toEqual([name]);
	});

	test.each([
		'该院不断改善服务',
		'全市各公立医院',
		'多家三级医院',
		'医院党委',
		'宜昌市医院协会',
		'海军某基地医院',
		'获“广东省高水平镇街医院”称号',
		'四川省儿童友好医院',
		'妇幼保健院',
		'第二人民医院',
		'在医保定点医院直接结算',
	])('finds none in %s', (text) => {
		expect(find(text)).toEqual([]);
	});

	test('finds a name without a place only in a title', () => {
		expect(find('同济医院：深化改革', false).map(({ name }) => name)).toEqual(['同济医院']);
		expect(find('同济医院：深化改革')).toEqual([]);
	});
});

test.each([
	['对话石嘴山市第三人民医院院长', '石嘴山市第三人民医院'],
	['授予贵州省六盘水市人民医院“先进集体”', '贵州省六盘水市人民医院'],
	['专访保定市中医院院长', '保定市中医院'],
	['走进宜昌市第二人民医院', '宜昌市第二人民医院'],
	['致敬遂宁市妇幼保健院的医生', '遂宁市妇幼保健院'],
	['探访丽水市中心医院', '丽水市中心医院'],
	// A place that no table has begins behind a verb too; a place that begins like a verb stays whole.
	['对话龙陂县人民医院', '龙陂县人民医院'],
	['授予沔城市中心医院奖牌', '沔城市中心医院'],
	['嘉奖石嘴山市第三人民医院', '石嘴山市第三人民医院'],
	['沔城市武昌区第二医院', '沔城市武昌区第二医院'],
	['专程看望海东市湟水人民医院', '海东市湟水人民医院'],
	['近日，予东县人民医院召开大会', '予东县人民医院'],
	['移交地方，更名“沔城市第五人民医院”', '沔城市第五人民医院'],
	['救护车驶进沔城市第五人民医院', '沔城市第五人民医院'],
	['沔城市急救中心医院的一天', '沔城市急救中心医院'],
	['辰江县柳坪中心卫生院副院长', '辰江县柳坪中心卫生院'],
	['每晚，盐市口街道社区卫生服务中心的灯', '盐市口街道社区卫生服务中心'],
	['（现沔城市第五人民医院）', '沔城市第五人民医院'],
	['石岭矿务局总医院的一天', '石岭矿务局总医院'],
	['安河林业总医院党委', '安河林业总医院'],
	['沔江省立医院取下牌匾', '沔江省立医院'],
])('begins a name with its place: %s', (text, name) => {
	expect(find(text).map((found) => found.name)).toEqual([name]);
});

test.each([
	'贵州省人民医院',
	'贵阳市第二人民医院',
	'本溪市中心医院',
	'那曲市人民医院',
	'合作市人民医院',
	'全椒县中医院',
])('finds a hospital whose place begins like a word that only points: %s', (name) => {
	expect(find(`近日，${name}召开大会`).map((found) => found.name)).toEqual([name]);
});

test.each(['贵院的老年医院', '全市医院', '本地综合医院', '合作医院', '那家县医院'])(
	'finds none in words that only point: %s',
	(text) => {
		expect(find(text)).toEqual([]);
	}
);

test.each([
	['安徽省六安市霍邱县人民医院', '霍邱县人民医院'],
	['江西省人民医院', '江西省人民医院'],
	['宜昌市第二人民医院', '宜昌市第二人民医院'],
])('leaves the higher places out of %s', (name, core) => {
	expect(withoutHigherPlaces(name)).toBe(core);
});

test.each([
	'呼和浩特市第一医院',
	'和田地区人民医院',
	'从江县人民医院',
	'太和县中医院',
	'无为市人民医院',
	'曾都区妇幼保健院',
	'长治市和济医院',
	'武汉市仁和医院',
	'新疆生产建设兵团医院',
	'武警海南总队医院',
	'华中科技大学协和深圳医院',
])('keeps a name whole that has a word which ends other names: %s', (name) => {
	expect(find(`昨日上午，${name}的新门诊楼启用`).map((found) => found.name)).toEqual([name]);
});

test.each([
	['市卫健委和太和县中医院', '太和县中医院'],
	['记者在无为市人民医院看到', '无为市人民医院'],
	['到和田地区人民医院帮扶', '和田地区人民医院'],
	['加快推进建设随州市中心医院新院区', '随州市中心医院'],
	['会议决定建设沔城市中心医院', '沔城市中心医院'],
])('and leaves the words before it: %s', (text, name) => {
	expect(find(text).map((found) => found.name)).toEqual([name]);
});
