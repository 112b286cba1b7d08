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
])('%s speaks for %s', (text, province) => {
	expect([...weigh(text)]).toEqual([[province, expect.any(Number)]]);
});

test.each(['援青医生说', '赴广东进修', '来自山东省的专家', '四川大学的教授', '湖南卫视', '从河南到这里', '北京的专家'])(
	'%s tells nothing of where a hospital lies',
	(text) => {
		expect([...weigh(text)]).toEqual([]);
	}
);
