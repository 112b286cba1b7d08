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

test('opens a range with the last day that the text tells of', () => {
	expect(dateOf('2020年，医院迁入新址。\n2021年5月24日,医院召开大会。2021年3月，医院开展义诊。')).toEqual({
		edtf: '[2021-05-24..2021-12-31]',
		basis: 'inferred',
		evidence: [{ quote: '2021年5月24日', block: 'b2' }],
	});
});

test('takes the year of a long feature that it tells of', () => {
	const feature = (first: string) => [first, ...Array.from({ length: 12 }, () => '医院召开大会。')].join('\n');
	expect(dateOf(feature('2021年3月，医院开展义诊。'))?.edtf).toBe('[2021-03-01..2021-12-31]');
	expect(dateOf(feature('2021年，新院区奠基，力争2024年投用。'))?.edtf).toBe('2021');
	expect(dateOf(feature('2019年和2021年，医院开展义诊。'))).toBeNull();
});

test('reckons 今年 of a report of the day from the year before that it names', () => {
	const report = '9月12日，医院召开大会。\n2022年，门诊10万人次。今年上半年，门诊6万人次。';
	expect(dateOf(report)?.edtf).toBe('[2023-09-12..2023-12-31]');
	expect(dateOf(report.replace('9月12日', '近日'))?.edtf).toBe('2023');
	expect(dateOf(report.replace('9月12日，', ''))).toBeNull();
	expect(dateOf(report.replace('今年', '去年'))).toBeNull();
});

test('reckons from the anniversary of the Party', () => {
	expect(dateOf('医院举行庆祝建党100周年大会。')).toEqual({
		edtf: '2021',
		basis: 'inferred',
		evidence: [{ quote: '建党100周年', block: 'b1' }],
	});
});

test.each([
	'力争2030年建成。',
	'2027年，四级手术占比力争达到24%。',
	'到2025年底前完成。',
	'医院始建于2019年。',
	'医院召开大会。',
	'2021年3月，医院开展义诊。',
	'门诊量较2019年增长两成。',
	'他生于1968年，2014年3月来到医院。',
])('infers nothing from %s', (text) => {
	expect(dateOf(text)).toBeNull();
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
