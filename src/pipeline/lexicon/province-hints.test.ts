import { expect, test } from 'vitest';
import { testLexicon } from '../test-articles.ts';
import { provinceWeigher } from './province-hints.ts';

const weigh = provinceWeigher(testLexicon().regions);

test.each([
	['辽西日报', '辽宁省'],
	['——看皖南龙陂县人民医院怎样留住病人', '安徽省'],
	['居全省第二，湖南省卫健委予以通报', '湖南省'],
	['广西安江市开了先例', '广西壮族自治区'],
	['齐鲁大地上的一家县医院', '山东省'],
	['全疆地州级医院中第四', '新疆维吾尔自治区'],
	['本港公立医院', '香港特别行政区'],
	['从垫底到全疆第四', '新疆维吾尔自治区'],
	['冀内资准字第B07-12号', '河北省'],
	['准印证：（辽）LL—0217', '辽宁省'],
	['准印证号：皖L2013-5', '安徽省'],
	['皖ICP备12003号', '安徽省'],
	['这座江西小城唯一的三级医院', '江西省'],
	['这样的事在福建还是头一遭', '福建省'],
	['湖北芦川消息', '湖北省'],
	['记者从青海省玛川县人民医院获悉', '青海省'],
	['苏木卫生院的医生', '内蒙古自治区'],
	['转长沙要4个半小时', '湖南省'],
	['以前咳得厉害就得往成都跑', '四川省'],
	['疑难病人要走800公里到西宁', '青海省'],
])('%s speaks for %s', (text, province) => {
	expect([...weigh(text)]).toEqual([[province, expect.any(Number)]]);
});

test.each([
	'援青医生说',
	'赴广东进修',
	'来自山东省的专家',
	'四川大学的教授',
	'湖南卫视',
	'从河南到这里',
	'北京的专家',
	'他自费到长沙进修两年',
	'去西宁参加年会',
	'请来广州的专家',
	'在川渝交界',
	'粤剧名家',
])('%s tells nothing of where a hospital lies', (text) => {
	expect([...weigh(text)]).toEqual([]);
});
