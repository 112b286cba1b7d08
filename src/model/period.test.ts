import edtf from 'edtf';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findTimeWords, resolvePeriod } from './period.ts';

test.each([
	['今年上半年', '2021-01/2021-06'],
	['去年', '2020'],
	['2019年至今年', '2019/2021'],
	['去年11月至2021年3月', '2020-11/2021-03'],
	['今年前三季度', '2021-01/2021-09'],
	['“十四五”期间', '2021/2025'],
	['自2011年以来', '2011/..'],
	['2021年5月24日', '2021-05-24'],
	['2020年底', '2020-12'],
	['近年来', null],
	['2020年1月20日起至2月8日24时', '2020-01-20/2020-02-08'],
	['2020年12月25日至2021年1月3日', '2020-12-25/2021-01-03'],
	['2021年3月1日—15日', '2021-03-01/2021-03-15'],
	['今年1月20日至2月8日', '2021-01-20/2021-02-08'],
	['去年12月25日至今年1月3日', '2020-12-25/2021-01-03'],
	['去年12月25日至1月3日', '2020-12-25/2021-01-03'],
	['2020年12月25日至次年1月3日', '2020-12-25/2021-01-03'],
	['12月25日至2021年1月3日', '2020-12-25/2021-01-03'],
	['今年5月6日至20日', '2021-05-06/2021-05-20'],
	['自1月20日至2月8日', null],
	['2022全年', '2022'],
	['2020上半年', '2020-01/2020-06'],
])('resolves %s in a report of 2021 to %s', (words, expected) => {
	expect(resolvePeriod(words, 2021)).toBe(expected);
});

test.each([
	['自1月20日起至2月8日24时，累计筛查12650人。', ['自1月20日起至2月8日24时']],
	['从3月1日到3月9日，接诊210人。', ['从3月1日到3月9日']],
	['5月6日至20日止，报名480人。', ['5月6日至20日止']],
	['2022全年，门诊量达96.4万人次。', ['2022全年']],
	['城东医院今年以来出院3.9万人次。', ['今年以来']],
	['院党委去年以来走访300户。', ['去年以来']],
	['新楼启用以来，接诊9万人次。', ['新楼启用以来']],
	['医院搬迁以来，接诊9万人次。', ['搬迁以来']],
	['县医院托管以来手术增至900台。', ['托管以来']],
	['胸痛中心启用以来救治300人。', ['启用以来']],
	['互联网医院上线以来接诊300人。', ['互联网医院上线以来']],
	['今年1月20日至2月8日，接诊210人。', ['今年1月20日至2月8日']],
	['去年12月25日至今年1月3日，接诊210人。', ['去年12月25日至今年1月3日']],
	['惠及3.6万人次，是“十三五”时期的三倍。', []],
	['达到96万人次，相当于2019年的2.5倍。', []],
	['为“十二五”期间的近两倍。', []],
	['是去年同期的三倍多。', []],
	['只有前年的七成。', []],
	['完成2021年的三例手术。', ['2021年']],
])('takes of %s the times %j', (text, expected) => {
	expect(findTimeWords(text, 2021).map((one) => one.text)).toEqual(expected);
});

const month = fc.integer({ min: 0, max: 13 }).map((value) => `${value}月`);
const words = fc
	.tuple(
		fc.constantFrom('', '自', '从', '截至', '到'),
		fc.oneof(
			fc.integer({ min: 2000, max: 2099 }).map((year) => `${year}年`),
			fc.constantFrom('今年', '去年', '前年', '本年', '“十三五”期间')
		),
		fc.oneof(
			fc.constantFrom('', '上半年', '下半年', '前三季度', '第4季度', '年底', '年初', '至今年', '—2025年'),
			month,
			fc.tuple(month, fc.integer({ min: 0, max: 32 })).map(([one, day]) => `${one}${day}日`),
			fc.tuple(month, month).map((ends) => ends.join('至')),
			fc.tuple(month, fc.integer({ min: 2000, max: 2099 }), month).map(([a, year, b]) => `${a}至${year}年${b}`)
		),
		fc.constantFrom('', '以来', '起', '底')
	)
	.map((parts) => parts.join(''));

test('writes EDTF that another reader of EDTF takes, whatever the words', () => {
	fc.assert(
		fc.property(words, fc.option(fc.integer({ min: 2000, max: 2030 })), (text, year) => {
			const period = resolvePeriod(text, year ?? undefined);
			if (period !== null) expect(() => edtf(period), `${text} (${year}): ${period}`).not.toThrow();
		}),
		{ numRuns: 2000 }
	);
});
