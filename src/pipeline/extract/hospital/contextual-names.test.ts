import { expect, test } from 'vitest';
import { contextualNames, nameInFull } from './contextual-names.ts';

test.each([
	['10月17日，市第六人民医院到校义诊', ['市第六人民医院']],
	['老人被送到县医院', ['县医院']],
	['由旗蒙医医院牵头', ['旗蒙医医院']],
	['州急救中心成立', ['州急救中心']],
	['如今在乡卫生院就能做上', ['乡卫生院']],
	['她到市三院复查', ['市三院']],
	['记者来到区妇幼保健院', ['区妇幼保健院']],
	['昨日市中西医结合医院开诊', ['市中西医结合医院']],
	['老人转入市维吾尔医医院', ['市维吾尔医医院']],
	['在县苗族医院就诊', ['县苗族医院']],
	['他到市二医院复查', ['市二医院']],
])('%s names by kind: %j', (text, names) => {
	expect(contextualNames(text)).toEqual(names);
});

test.each([
	'沔城市第六人民医院',
	'全市医院',
	'县级医院',
	'各县医院',
	'市医院管理局',
	'乡卫生院长',
	'城市医院',
	'走访了县三家医院',
	'由市七家医院组成',
	'到市一流医院',
	'昨日，市第一人民医院等19家医院上线',
])('%s names none by kind', (text) => {
	expect(contextualNames(text)).toEqual([]);
});

test('takes the place from the article, else from its page', () => {
	expect(nameInFull('市第三人民医院', ['昨日，绵江市开会。', '在沔城市，'])).toBe('绵江市第三人民医院');
	expect(nameInFull('市第三人民医院', ['昨日开会。', '在沔城市，'])).toBe('沔城市第三人民医院');
	expect(nameInFull('市第三人民医院', ['昨日开会。'])).toBeUndefined();
});

test('takes the place from datelines, where the text calls it nothing else', () => {
	expect(nameInFull('市口腔医院', ['本报讯 市口腔医院启用', '本报海川湾4月9日电 通车\n本报绵陂4月8日电 绵陂县'])).toBe(
		'海川湾市口腔医院'
	);
	expect(nameInFull('市口腔医院', ['本报绵陂4月8日电 绵陂县'])).toBeUndefined();
	expect(nameInFull('县医院', ['本报海川湾4月9日电 通车'])).toBeUndefined();
});
