import { describe, expect, test } from 'vitest';
import { numberForms } from './number-forms.ts';

describe('a number is found however it is written', () => {
	test.each([
		['三千五百', '3500'],
		['3500', '三千五百'],
		['3500', '3,500'],
		['3,500名', '3500名'],
		['两千余', '2000余'],
		['2000余', '两千余'],
		['百分之98.5', '98.5%'],
		['百分之九十八点五', '98.5%'],
		['98.5%', '百分之98.5'],
		['98.5%', '百分之九十八点五'],
		['9千万', '9000万'],
		['九千万小时', '9000万小时'],
		['二百万年薪', '200万年薪'],
		['年薪两百万', '年薪200万'],
		['1107300人次', '110.73万人次'],
		['110.73万', '1107300'],
		['723900元', '72.39万元'],
		['第六名', '第6名'],
		['第6名', '第六名'],
		['2021-05-24', '2021年5月24日'],
		['2021/5/24', '2021年5月24日'],
		['2021-05-24', '5月24日'],
		['五月二十四日', '5月24日'],
		['7月1日', '七月一日'],
		['七月一号', '7月1日'],
		['二〇二一年', '2021年'],
		['五十七名医护', '57名医护'],
		['一亿元', '1亿元'],
		['15万', '十五万'],
		['20500', '二万零五百'],
		['三家医院和五个科室', '3家医院和5个科室'],
	])('%s is also %s', (typed, printed) => {
		expect(numberForms(typed)).toContain(printed);
	});
});

describe('what is no number stays as it is', () => {
	test.each(['一把手', '三级甲等', '党建引领', '一心一意', '007'])('%s', (text) => {
		expect(numberForms(text)).toEqual([]);
	});

	test('a decimal point is never dropped', () => {
		expect(numberForms('7.0')).not.toContain('70');
		expect(numberForms('99.8%').every((form) => /99\.8|九十九点八/u.test(form))).toBe(true);
	});
});
