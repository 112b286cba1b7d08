import { expect, test } from 'vitest';
import { testLexicon } from '../../test-articles.ts';
import { articleOfTexts } from '../test-article.ts';
import { honourExtractor } from './index.ts';

const extract = honourExtractor(testLexicon());

const context = { year: 2023, hospitalNames: ['青山市人民医院'], province: null };

const honours = (text: string) => {
	const { article, lines } = articleOfTexts(text);
	return extract(article, lines, context);
};

test('divides lists, also after a comma, and quotes each name', () => {
	const found = honours('荣获“青山市先进集体”“江南省医师奖”，全国优质服务奖。');
	expect(found.map(({ name }) => name)).toEqual(['青山市先进集体', '江南省医师奖', '全国优质服务奖']);
	expect(found[1]!.quote).toBe('“江南省医师奖”');
});

test('takes the year from the time of the sentence, but not for a first', () => {
	expect(honours('2020年，医院荣获“全国抗疫先进集体”。')[0]!.year).toBe('2020');
	expect(honours('2020年，在全省率先开展机器人手术。')[0]!.year).toBeNull();
});

test('counts 当年 and 次年 from the year named before them', () => {
	const years = (text: string) => honours(text).map(({ year }) => year);
	expect(years('2020年初，护士长请战。当年9月，她荣获“全国最美护士”称号。2022年，新楼启用。')).toEqual(['2020']);
	expect(years('医院2018年启动创建，次年获评“全国百姓放心示范医院”。')).toEqual(['2019']);
	expect(years('当年9月，她荣获“全国最美护士”称号。')).toEqual(['2023']);
});

test('lists an honour once, in the words that say most', () => {
	const { article, lines } = articleOfTexts('图为高级卒中中心落户医院。', '去年，医院成功创建国家高级卒中中心。');
	const found = extract(article, lines, context);
	expect(found.map(({ name, year }) => `${name} ${year}`)).toEqual(['国家高级卒中中心 2022']);
});

test.each([
	['医院获批国家卒中中心。2022年，卒中中心落户医院。', '卒中中心 2022'],
	['医院通过标准版胸痛中心认证，成为国家标准版胸痛中心。', '标准版胸痛中心认证 null'],
	['2021年获批国家标准版胸痛中心。2021年，标准版胸痛中心落户医院。', '国家标准版胸痛中心 2021'],
	['医院获批国家房颤中心。医院通过房颤中心认证。', '国家房颤中心 null'],
	['医院成为国家心衰中心。国家心衰中心落户医院。', '国家心衰中心 null'],
	['医院获批中国创伤救治中心。创伤救治中心落户医院。', '中国创伤救治中心 null'],
])('lists a centre once, whether it was named or passed: %s', (text, name) => {
	expect(honours(text).map((one) => `${one.name} ${one.year ?? 'null'}`)).toEqual([name]);
});

test.each([
	'医院获批国家卒中中心。国家胸痛中心落户医院。',
	'医院获批省级卒中中心。国家卒中中心落户医院。',
	'2019年获批国家卒中中心。2022年，国家卒中中心落户医院。',
])('lists two centres, levels or years: %s', (text) => {
	expect(honours(text)).toHaveLength(2);
});

test('keeps two honours of a name that were given in two years', () => {
	expect(honours('2019年荣获“全国文明单位”称号，2022年荣获“全国文明单位”称号。')).toHaveLength(2);
});

test.each([
	['护士获评“荆楚最美护士”称号。', 'provincial'],
	['护士荣获广州市“岭南名医”称号。', 'municipal'],
	['医院被评为“齐鲁医院优秀协作单位”。', null],
	['医院被授予“江淮汽车爱心企业”称号。', null],
])('takes the nickname of a province for its level, not a name that holds it: %s', (text, level) => {
	expect(honours(text).map((one) => one.level)).toEqual([level]);
});

test.each([
	['她获“青山工匠”称号。', 'municipal'],
	['他当选“感动青山十大人物”。', 'municipal'],
	['她被评为“青山好人”。', 'municipal'],
	['他荣获“江南工匠”称号。', null],
	['她荣获“人民卫士”称号。', null],
])('takes the level of a title from the place that it bears: %s', (text, level) => {
	expect(honours(text)[0]?.level).toBe(level);
});
