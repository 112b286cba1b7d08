import { describe, expect, test } from 'vitest';
import { testShapes } from '../test-articles.ts';

const shapes = testShapes();

test.each(['医院召开大会。', '她说：“好！”', '谋发展——', '奋进……', '（完）。）'])(
	'sees the end of a sentence in %s',
	(text) => {
		expect(shapes.endsSentence(text)).toBe(true);
	}
);

test.each(['医院召开', '先进”', '首先，', '推动党建与业'])('sees none in %s', (text) => {
	expect(shapes.endsSentence(text)).toBe(false);
});

test('tells running text from short lines', () => {
	expect(shapes.isProse('近日，宜昌市第二人民医院召开大会，部署全年工作，要求各科室抓好落实')).toBe(true);
	expect(shapes.isProse('医院近日召开了全年工作会议。')).toBe(true);
	expect(shapes.isProse('坚持党建引领 服务一方百姓')).toBe(false);
	expect(shapes.isProse('奋斗正当时。')).toBe(false);
});

test('reads a label in brackets that stands alone', () => {
	expect(shapes.bracketLabel('【党建引领】')).toBe('党建引领');
	expect(shapes.bracketLabel('【党建引领】医院召开大会')).toBeUndefined();
});

test('knows labels by their words', () => {
	expect(shapes.isEditorsNoteLabel('【编者按】')).toBe(true);
	expect(shapes.isEditorsNoteLabel('阅 读 提 示：')).toBe(true);
	expect(shapes.isEditorsNoteLabel('党建引领')).toBe(false);
	expect(shapes.isSectionLabel('特别报道')).toBe(true);
	expect(shapes.isSectionLabel('特别报道组')).toBe(false);
});

test.each([
	['——保定市中医院工作纪实', 2],
	['— 保定市中医院工作纪实', 2],
	['--保定市中医院工作纪实', 2],
	['保定市中医院工作纪实', 0],
	['————', 0],
])('measures the dash of %s', (text, length) => {
	expect(shapes.deckDashLength(text)).toBe(length);
	expect(shapes.hasDeckDash(text)).toBe(length > 0);
});

test.each([
	['一、强化引领', '一、'],
	['（二）服务群众', '（二）'],
	['3.建强组织', '3.'],
	['第一章', '第一章'],
	['3.5万人次', undefined],
	['一体推进', undefined],
])('reads the number of the crosshead %s', (text, number) => {
	expect(shapes.crossheadNumber(text)).toBe(number);
});

describe('credits', () => {
	test.each([
		'(图片由医院宣传科提供)',
		'本版图片由王松摄',
		'王松 摄',
		'宜昌市卫生健康委员会主办',
		'本专版由宜昌日报社特约推出',
	])('takes %s for one', (text) => {
		expect(shapes.isCredit(text)).toBe(true);
	});

	test.each(['医院主办了三场健康讲座，为居民提供义诊服务。', '医院承办全省护理技能大赛', '坚持党建引领'])(
		'takes %s for none',
		(text) => {
			expect(shapes.isCredit(text)).toBe(false);
		}
	);

	test('knows who ran the page', () => {
		expect(shapes.isSponsorship('本专版由宜昌市卫生健康委员会主办')).toBe(true);
		expect(shapes.isSponsorship('图片由医院宣传科提供')).toBe(false);
	});
});

test('knows the turns of an interview', () => {
	expect(shapes.isTurn('问：医院下一步有什么打算？')).toBe(true);
	expect(shapes.isTurn('王松院长：我们将继续深化改革。')).toBe(true);
	expect(shapes.isTurn('内科：我们将继续深化改革。')).toBe(false);
});

test('tells title lines from the rest', () => {
	expect(shapes.isTitleLike('坚持党建引领 服务一方百姓')).toBe(true);
	for (const text of ['医院召开大会。', '首先，', '责任编辑 王松', '本报记者 王松', '党'])
		expect(shapes.isTitleLike(text)).toBe(false);
});

test('knows the first half of a headline by its hospital and colon', () => {
	expect(shapes.isHospitalWithColon('丽水市中心医院：')).toBe(true);
	expect(shapes.isHospitalWithColon('丽水市中心医院：建设智慧医院')).toBe(false);
});

test('counts the cells of a row, and none in a sentence', () => {
	expect(shapes.cells('内科 1200 35')).toBe(3);
	expect(shapes.cells('内科， 1200 35')).toBe(1);
});
