import { expect, test } from 'vitest';
import { articleOf, pageOf, testPipeline } from '../test-articles.ts';
import type { BlockType } from '../../model/tree.ts';
import { extractDate } from './date.ts';

const { future } = testPipeline().knowledge;

/** The date of a page with one article. */
function dateOf(text: string, types: Record<number, BlockType> = {}) {
	const article = articleOf(text, types);
	return extractDate(pageOf(text, article), article, future);
}

test.each([
	['2022年3月8日 星期二', '2022-03-08', '2022年3月8日'],
	['江淮晨报 2023.11.9 A08', '2023-11-09', '2023.11.9'],
	['二〇二四年五月十二日 星期日', '2024-05-12', '二〇二四年五月十二日'],
	['二○二三年十一月二十九日', '2023-11-29', '二○二三年十一月二十九日'],
	['二零二四年十二月三十一日', '2024-12-31', '二零二四年十二月三十一日'],
])('takes the date that the page prints: %s', (line, edtf, quote) => {
	expect(dateOf(`${line}\n2020年，医院成立。`, { 1: 'furniture' })).toEqual({
		edtf,
		basis: 'stated',
		evidence: [{ quote, block: 'b1' }],
	});
});

/** A number below 100 as Chinese writes it. */
const written = (value: number) => {
	const digit = (one: number) => ['', ...'一二三四五六七八九'][one]!;
	const tens = Math.floor(value / 10);
	return `${tens > 1 ? digit(tens) : ''}${tens > 0 ? '十' : ''}${digit(value % 10)}`;
};
const days = Array.from({ length: 366 }, (_, index) => new Date(Date.UTC(2024, 0, index + 1)));

test.each(['二〇二四', '二○二四', '二零二四'])('reads every day of %s written in Chinese', (year) => {
	for (const day of days) {
		const line = `${year}年${written(day.getUTCMonth() + 1)}月${written(day.getUTCDate())}日`;
		expect(dateOf(`${line}\n医院召开大会。`, { 1: 'furniture' })?.edtf, line).toBe(day.toISOString().slice(0, 10));
	}
});

test.each([
	['发布时间：2023年3月', 'paragraph', '2023-03'],
	['【时间】2018年12月20日', 'paragraph', '2018-12-20'],
	['（王松 2023.5.4）', 'byline', '2023-05-04'],
	['2023年5月4日 摄像：李明', 'furniture', '2023-05-04'],
	['2023年5月4日 拍摄：王松', 'furniture', '2023-05-04'],
	['资料图片 江淮晨报 2023年5月4日', 'furniture', '2023-05-04'],
	['专家访谈⑤ 2020年11月27日 04版', 'sectionLabel', '2020-11-27'],
] as const)('takes the date that stands in another line of the article: %s', (line, type, edtf) => {
	expect(dateOf(`${line}\n医院召开大会。`, { 1: type })).toMatchObject({ edtf, basis: 'stated' });
});

test.each([
	['2023年3月，医院发布时间表。', 'paragraph'],
	['2019年获奖者 王松', 'byline'],
] as const)('takes no date from %s', (line, type) => {
	expect(dateOf(line, { 1: type })).toBeNull();
});

test('takes the day with its source before the month, also where somebody is asked', () => {
	const lines = '时间：2023-08-20 09:01 来源：江淮晨报\n2023年8月\n医院召开大会。\n记者：医院如何发展？';
	expect(dateOf(lines, { 1: 'furniture', 2: 'furniture' })?.edtf).toBe('2023-08-20');
});

test('gives an article the year that the others of its page tell', () => {
	const text = '建党100周年，医院召开大会。\n医院开展义诊。';
	const [first, second] = [articleOf(text.split('\n')[0]!), articleOf(`\n${text.split('\n')[1]!}`)];
	expect(extractDate(pageOf(text, first, second), second, future)).toEqual({
		edtf: '2021',
		basis: 'inferred',
		evidence: [],
	});
});

test('gives no day that is not in the calendar', () => {
	expect(dateOf('2022年2月30日 星期三', { 1: 'furniture' })).toBeNull();
	expect(dateOf('2021年11月31日，医院召开大会。')).toBeNull();
});

test('holds for every article of the page, with its evidence where it stands', () => {
	const [first, second] = [articleOf('2022年3月8日 星期二', { 1: 'furniture' }), articleOf('\n医院召开大会。')];
	expect(extractDate(pageOf('2022年3月8日 星期二\n医院召开大会。', first, second), second, future)).toEqual({
		edtf: '2022-03-08',
		basis: 'stated',
		evidence: [],
	});
});

test.each([
	'今天是2024年1月2日 星期二',
	'当前时间：2024-01-02 10:20',
	'打印时间：2024年1月2日',
	'打印日期：2024.1.2',
	'现在时间：2024年1月2日',
	'2024年1月2日 星期二',
])('takes the day of publication before that of a clock: %s', (head) => {
	for (const key of ['发布时间', '发布日期'])
		expect(dateOf(`${head}\n${key}：2022-05-11\n医院召开大会。`, { 1: 'furniture' })?.edtf).toBe('2022-05-11');
});

test('takes no date from a lone clock', () => {
	expect(dateOf('打印日期：2024年1月2日\n医院召开大会。', { 1: 'furniture' })).toBeNull();
	expect(dateOf('今天是2024年1月2日\n医院召开大会。', { 1: 'dateline' })).toBeNull();
});

test.each([
	'采访时间：2018年3月3日',
	'访谈日期：2018-03-03',
	'【采访时间】2018年3月3日',
	'成稿时间：2018年5月20日',
	'时间：2018年5月20日\n地点：医院会议室\n采访对象：王松',
	'时间：2018年5月20日 地点：医院会议室',
])('takes the month of the issue before the day of an interview: %s', (lines) => {
	expect(dateOf(`2018年6月第6期\n${lines}`, { 1: 'furniture' })?.edtf).toBe('2018-06');
});

test('keeps the day of an interview where no issue says another', () => {
	expect(dateOf('采访时间：2022年3月3日\n地点：医院')?.edtf).toBe('2022-03-03');
	expect(dateOf('2022年第6期\n采访时间：2022年3月3日', { 1: 'furniture' })?.edtf).toBe('2022-03-03');
	expect(dateOf('2023年第1期\n采访时间：2022年3月3日', { 1: 'furniture' })?.edtf).toBe('2023');
	expect(dateOf('2018年6月第6期\n时间：2018年6月20日', { 1: 'furniture' })?.edtf).toBe('2018-06-20');
});

test.each([
	['资料图片 2019年5月3日摄', 'credit'],
	['（资料照片 2019.5.3）', 'credit'],
	['历史图片：2019年5月3日 王松 摄', 'credit'],
	['王松 摄于2019年5月3日', 'byline'],
	['老照片 拍摄于2019-05-03', 'credit'],
	['本版图片均为资料图，2019年5月3日摄', 'furniture'],
	['档案照片 2019年5月', 'furniture'],
] as const)('takes no date from the day of an archive picture: %s', (line, type) => {
	expect(dateOf(`${line}\n医院召开大会。`, { 1: type })).toBeNull();
	expect(dateOf(`2023年3月8日 星期三\n${line}\n医院召开大会。`, { 1: 'furniture', 2: type })?.edtf).toBe('2023-03-08');
});

test.each([
	['江淮晨报 2023.5.4 资料图片', 'furniture', '2023-05-04'],
	['2023年5月4日 摄影 王松', 'credit', '2023-05-04'],
	['王松 2023年5月4日 图片报道', 'byline', '2023-05-04'],
] as const)('takes the day of the page beside a word for pictures: %s', (line, type, edtf) => {
	expect(dateOf(`${line}\n医院召开大会。`, { 1: type })?.edtf).toBe(edtf);
});

test.each([
	'时间：2023年5月20日\n地点：门诊大厅',
	'时间：2023年5月20日 地点：门诊大厅',
	'【时间】2023年5月20日\n【地点】门诊大厅',
	'地点：门诊大厅\n时间：2023年5月20日上午',
	'时间：2023年5月20日\n对象：退休职工\n地点：门诊大厅',
	'义诊时间：2023年5月20日\n义诊地点：门诊大厅',
])('takes no date from the day of an event that a notice tells: %s', (lines) => {
	const text = `${lines}\n医院将开展义诊。`;
	for (const type of ['paragraph', 'furniture'] as const)
		expect(dateOf(text, Object.fromEntries(lines.split('\n').map((_, at) => [at + 1, type])))).toBeNull();
});

test.each([
	'时间：2023年5月20日\n地点：院长办公室\n受访者：王松',
	'时间：2023年5月20日\n地点：院长办公室\n问：医院如何发展？',
	'时间：2023-05-20 08:05 来源：江淮晚报\n医院在门诊大厅义诊。\n地点：门诊大厅',
])('keeps the day of an interview and that of a page: %s', (lines) => {
	expect(dateOf(lines)?.edtf).toBe('2023-05-20');
});
