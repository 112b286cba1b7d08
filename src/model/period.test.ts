import edtf from 'edtf';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { resolvePeriod } from './period.ts';

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
])('resolves %s in a report of 2021 to %s', (words, expected) => {
	expect(resolvePeriod(words, 2021)).toBe(expected);
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
