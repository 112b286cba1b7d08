import { expect, test } from 'vitest';
import { printedFigure, readFigure } from './printed-figure.ts';

test('keeps the printed number with its scale', () => {
	const figure = { value: 1107300, unit: '人次', qualifier: null, quote: '门急诊诊疗110.73万人次,同比上升8.42%' };
	expect(printedFigure(figure)).toEqual({ before: '', number: '110.73万', after: '人次' });
});

test('keeps a qualifier where it stands', () => {
	expect(readFigure({ value: 2000, unit: '场次', qualifier: '余', quote: '各类科普讲座2000余场次' })).toBe(
		'2000余场次'
	);
	expect(readFigure({ value: 98.5, unit: '%', qualifier: '以上', quote: '患者满意度始终保持98.5%以上' })).toBe(
		'98.5%以上'
	);
	expect(readFigure({ value: 92, unit: '%', qualifier: '超过', quote: '出院随访率超过92%' })).toBe('超过92%');
});

test('reads Chinese numerals', () => {
	expect(readFigure({ value: 1000, unit: '名', qualifier: '余', quote: '千余名职工' })).toBe('千余名');
	expect(readFigure({ value: 13, unit: '个', qualifier: null, quote: '十三个专科联盟' })).toBe('十三个');
	expect(readFigure({ value: 1, unit: null, qualifier: null, quote: '考核中排名全市第一' })).toBe('第一');
	expect(readFigure({ value: 0, unit: null, qualifier: null, quote: '无丙级病历' })).toBe('无');
	expect(readFigure({ value: 23000, unit: '人次', qualifier: null, quote: '两万三千人次' })).toBe('两万三千人次');
});

test('takes the number that means the value, and the unit printed once for two', () => {
	expect(readFigure({ value: 90.15, unit: '%', qualifier: null, quote: '分别达到90.15%、49.59%' })).toBe('90.15%');
	expect(readFigure({ value: 24, unit: '个', qualifier: null, quote: '党支部由11个增至24个' })).toBe('24个');
	expect(readFigure({ value: 3, unit: '家', qualifier: null, quote: '3、5家' })).toBe('3家');
});

test('gives the value where the sentence prints it in another way', () => {
	expect(readFigure({ value: 0.5, unit: '%', qualifier: '约', quote: '数月之中' })).toBe('约0.5%');
});

test.each([
	[{ value: 300_000, unit: '名', qualifier: '余', quote: '向30余万名患者' }, '30余万名'],
	[{ value: 1, unit: '次', qualifier: '至少', quote: '每季度至少安排1次演练' }, '至少……1次'],
	[{ value: 400_000, valueTo: 500_000, unit: '人次', qualifier: null, quote: '年接诊40—50万人次' }, '40—50万人次'],
	[{ value: 2.5, unit: '天', qualifier: null, quote: '等候由6天降到2天半' }, '2天半'],
	[{ value: 33.33, unit: '%', qualifier: '近', quote: '近三分之一的患者' }, '近三分之一'],
	[{ value: 100, unit: '%', qualifier: null, quote: '微创手术量翻一番' }, '翻一番'],
	[{ value: 34_000, unit: '平方米', qualifier: null, quote: '建筑面积3万4千平方米' }, '3万4千平方米'],
])('prints %o as its sentence does', (figure, printed) => {
	expect(readFigure(figure)).toBe(printed);
});

test('keeps tenths as they are printed', () => {
	expect(readFigure({ value: 70, unit: '%', qualifier: null, quote: '其中高知识群体占七成' })).toBe('七成');
	expect(readFigure({ value: 64, unit: '%', qualifier: null, quote: '四级手术占到了六成四' })).toBe('六成四');
});
