import { expect, test } from 'vitest';
import { datelineLength } from './dateline.ts';

test.each([
	'本报讯 ',
	'本报讯',
	'【本报讯】',
	'本报青田讯（记者 王晓 通讯员 李文）',
	'本报讯（记者王晓）',
	'本报5月3日讯 ',
	'新华社武汉5月3日电 ',
	'青田日报讯 （记者 王晓）',
	'央广网北京3月5日消息 ',
	'新京报讯（记者 王晓）',
])('reads the dateline %s', (dateline) => {
	expect(datelineLength(`${dateline}县人民医院去年门诊量12.3万人次。`)).toBe(dateline.length);
});

test.each([
	'互联网医院接通电话120万个。',
	'本网电话接听3万次。',
	'全市社区通电动车120辆。',
	'医院（记者 王晓）床位600张。',
])('reads none in %s', (text) => {
	expect(datelineLength(text)).toBe(0);
});
