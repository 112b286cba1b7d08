import { expect, test } from 'vitest';
import { articleOf, pageOf, testPipeline } from '../test-articles.ts';
import { inferDate } from './infer-date.ts';

const { future } = testPipeline().knowledge;

/** The date that a text tells. */
function toldBy(text: string) {
	const article = articleOf(text);
	return inferDate(pageOf(text, article), article, future);
}

test.each([
	['医院举行庆祝建党100周年大会。', '2021', '建党100周年'],
	['医院举行庆祝新中国成立70周年大会。', '2019', '新中国成立70周年'],
	['12月1日，第32个世界艾滋病日，医院开展义诊。', '[2019-12-01..2019-12-31]', '第32个世界艾滋病日'],
	['8月18日，医院庆祝第六个中国医师节。', '[2023-08-18..2023-12-31]', '第六个中国医师节'],
	['建党100周年之际，医院召开大会。', '2021', '建党100周年'],
	['庆祝建党100周年大会上，曾参加抗美援朝的王松发言。', '2021', '建党100周年'],
	['曾参军的王松出席建党100周年大会。', '2021', '建党100周年'],
	['建党100周年时刻，医院召开大会。', '2021', '建党100周年'],
	['建党90周年时他获得表彰。医院庆祝建党100周年。', '2021', '建党100周年'],
	['医院大事年表（1949—2019）\n庆祝建院70周年', '2019', '1949—2019'],
])('reckons from an anniversary: %s', (text, edtf, quote) => {
	expect(toldBy(text)).toEqual({ edtf, basis: 'inferred', evidence: [{ quote, block: expect.any(String) as string }] });
});

test('takes the year after the last of which the figures are known, where the report speaks of its day', () => {
	const report = '9月12日，医院召开大会。\n2022年，门诊10万人次。';
	expect(toldBy(report)?.edtf).toBe('[2023-09-12..2023-12-31]');
	expect(toldBy(report.replace('9月12日', '近日'))?.edtf).toBe('2023');
	expect(toldBy(`${report.replace('9月12日，', '')}今年上半年，门诊6万人次。`)?.edtf).toBe('2023');
	expect(toldBy('截至2023年底，医院开放床位900张。去年，门诊10万人次。')?.edtf).toBe('2024');
	expect(toldBy(report.replace('9月12日，', ''))).toBeNull();
	expect(toldBy(report.replace('2022年，门诊10万人次', '2022年11月，医院迁入新址'))).toBeNull();
});

test.each([
	'近日，医院召开大会。2022年，门诊量已达20万人次，服务周边百姓。',
	'近日，医院召开大会。2022年，门诊20万人次。随后，与会人员参观病区。',
	'近日，医院召开大会。2022年，门诊20万人次，目前开放床位900张。',
	'近日，医院召开大会。2017年，门诊10万人次，此后逐年增长，2022年，门诊20万人次。',
	'近日，医院召开大会。2022年，门诊20万人次，今后还将增长。',
])('still takes the year after that of the figures: %s', (text) => {
	expect(toldBy(text)?.edtf).toBe('2023');
});

test('takes a year that runs while the text speaks of it', () => {
	expect(toldBy('2021年上半年，患者满意度达99.5%。')?.edtf).toBe('2021');
	expect(toldBy('在2021年全面从严治党工作会议上，医院确定目标。')?.edtf).toBe('2021');
	expect(toldBy('2023年10月，医院迎来建院40周年。\n2023年前三季度，门急诊41.3万人次。')?.edtf).toBe(
		'[2023-10-01..2023-12-31]'
	);
});

test('takes the day of a dispatch for its own, and the latest of several briefs', () => {
	expect(toldBy('新华社合肥2月3日电(记者 王松)截至2023年底，医院出院3万人次。')?.edtf).toBe('2024-02-03');
	expect(toldBy('8月18日，医院庆祝第六个中国医师节。\n9月5日，医院开展义诊。')?.edtf).toBe('[2023-09-05..2023-12-31]');
});

test('gives no year that a plan contradicts', () => {
	expect(toldBy('9月12日，医院召开大会。2022年，门诊10万人次。力争2022年建成。')).toBeNull();
});

test.each([
	'力争2030年建成。',
	'2027年，四级手术占比力争达到24%。',
	'到2025年底前完成。',
	'9月12日，新大楼开工，2025年底完工。',
	'医院始建于2019年。',
	'医院是1951年建院的三级甲等综合医院。',
	'医院召开大会。',
	'2021年3月，医院开展义诊。',
	'2021年5月24日，医院召开大会。',
	'近日，门诊量较2019年增长两成。',
	'近日，专科门诊开设于2017年，年服务量9600人次。',
	'近日，2012年度全市参合农民531.7万人。',
	'近日，2022年度三级公立医院绩效考核排名公布。',
	'近日，血压控制率由2016年的41%提高到2022年的76.4%。',
	'他生于1968年，2014年3月来到医院。',
	'2019年，总资产23.7亿元，门诊162万人次。',
	'他在建党90周年时获得表彰，如今仍坚持出诊。',
	'改革开放40周年时，医院曾被评为先进单位。',
	'建党90周年之际，医院曾获评先进单位。',
	'新中国成立60周年那年，他来到医院。',
	'他曾在建党90周年大会上获得表彰。',
	'他在建党90周年大会上获得表彰，如今仍坚持出诊。',
	'改革开放40周年以来，医院不断发展。',
	'早在第二个中国医师节，他就获得表彰。',
	'近日，医院召开大会。2017年，医院门诊量20万人次，此后逐年增长。',
	'近日，医院召开大会。2017年，医院门诊量20万人次。后来，患者越来越多。',
	'近日，医院召开大会。2017年门诊量20万人次，如今已达40万人次。',
	'近日，医院召开大会。2016年，门诊18万人次。2017年，门诊20万人次，至今保持增长。',
	'日前，医院召开大会。截至2017年底，医院出院3万人次，之后每年增长。',
	'9月12日，医院召开大会。2017年，手术2000台次；其后连年增长。',
])('infers nothing from %s', (text) => {
	expect(toldBy(text)).toBeNull();
});
