import { expect, test } from 'vitest';
import { datelinePlace, provinceOfDateline } from './dateline-place.ts';

test.each([
	['本报海川湾4月9日电(记者 杭波)市第一人民医院今天启用新系统', '海川湾'],
	['中新网西宁7月19日电 (记者 祁兰)', '西宁'],
	['【本报宁阳讯】县中医院', '宁阳'],
	['新华社南宁3月2日电', '南宁'],
	['塞北晚报朔川市5月3日讯', '朔川'],
])('%s was sent from %s', (text, place) => {
	expect(datelinePlace(text)).toBe(place);
});

test.each(['本报讯（记者 王松）', '本报综合消息', '4月9日，市第一人民医院', '本报记者到海川湾采访'])(
	'%s names no place',
	(text) => {
		expect(datelinePlace(text)).toBeUndefined();
	}
);

test('tells the province of a place that one province has, and is no seat of agencies', () => {
	expect(provinceOfDateline('中新网西宁7月19日电')).toBe('青海省');
	expect(provinceOfDateline('本报海川湾4月9日电')).toBeUndefined();
	expect(provinceOfDateline('新华社北京4月9日电')).toBeUndefined();
});
