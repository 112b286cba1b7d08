import { expect, test } from 'vitest';
import { divisions } from '../../model/divisions.ts';
import { testLexicon } from '../test-articles.ts';
import { knownHospitals } from './known-hospitals.ts';

const elsewhere = testLexicon()['hospitals-elsewhere'];
const { placeOf, isKnown } = knownHospitals(elsewhere);

test.each([
	['复旦大学附属中山医院', '上海市', '上海市'],
	['中山大学附属第一医院', '广州市', '广东省'],
	['孙逸仙纪念医院', '广州市', '广东省'],
	['长海医院', '上海市', '上海市'],
	['湘雅二医院', '长沙市', '湖南省'],
	['华西医院', '成都市', '四川省'],
	['吉林大学第一医院', '长春市', '吉林省'],
	['江苏大学附属第八医院', null, '江苏省'],
	['海南大学附属医院', null, '海南省'],
	['河南大学第五附属医院', null, '河南省'],
	['中山大学附属第九医院', null, null],
	['北京大学深圳医院', '深圳市', '广东省'],
	['南京医科大学附属无锡人民医院', '无锡市', '江苏省'],
	['苏州大学附属第四医院', '苏州市', '江苏省'],
	['荆州市第一人民医院', '荆州市', '湖北省'],
	['贵州省六盘水市人民医院', '六盘水市', '贵州省'],
	['霍邱县第一人民医院', '六安市', '安徽省'],
	['仙桃市第一人民医院', '仙桃市', '湖北省'],
	['鼓楼区人民医院', null, null],
	['南京市鼓楼区人民医院', '南京市', '江苏省'],
	['贵州安江市中医院', '安江市', '贵州省'],
	['沔城州人民医院', '沔城州', null],
	['东海医科大学附属医院', null, null],
	['江源骨肿瘤医院', null, null],
	['梅川市友谊医院', '梅川市', null],
	['梅川市平安医院', '梅川市', null],
	['伊犁州友谊医院', '伊犁哈萨克自治州', '新疆维吾尔自治区'],
	['巴州人民医院', null, null],
	['北京中医药大学枣庄医院', '枣庄市', '山东省'],
	['南京中医药大学连云港中医院', '连云港市', '江苏省'],
	['哈尔滨医科大学鸡西医院', '鸡西市', '黑龙江省'],
])('%s is in %s', (name, city, province) => {
	expect(placeOf(name)).toMatchObject({ city, province });
});

test.each(['中山医院', '协和医院', '砚江大学附属中山医院', '第一附属医院', '瑞康医院'])(
	'%s may be anywhere',
	(name) => {
		expect(placeOf(name)).toEqual({ city: null, province: null, adcode: null });
	}
);

test('takes no district for a city of another kind', () => {
	expect(placeOf('锦江市第一人民医院')).toEqual({ city: '锦江市', province: null, adcode: null });
});

test('knows short names of one hospital, not those of several', () => {
	expect(isKnown('齐鲁医院')).toBe(true);
	expect(isKnown('同济医院')).toBe(false);
});

test('names places in full and each hospital once', () => {
	const places = new Set(divisions.flatMap(({ name, province }) => [name, province]));
	const wrong = elsewhere.hospitals.filter(({ city, province }) => !places.has(city) || !places.has(province));
	expect(wrong.map(({ name, city }) => `${name} ${city}`)).toEqual([]);
	const names = elsewhere.hospitals.flatMap(({ name, aliases = [] }) => [name, ...aliases]);
	expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
	expect(names.filter((name) => elsewhere.shared.includes(name))).toEqual([]);
});
