import { isInCalendar } from './calendar.ts';
import { chineseDigits, parseChineseNumeral } from './chinese-numerals.ts';

const months: Readonly<Record<string, number>> = Object.fromEntries(
	['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'].map((name, index) => [
		name,
		index + 1,
	])
);

/** Parts of a year and of a month that are some time within them: first and last month, or first and last day. */
const seasons: Readonly<Record<string, readonly [number, number]>> = {
	上半年: [1, 6],
	下半年: [7, 12],
	一季度: [1, 3],
	二季度: [4, 6],
	三季度: [7, 9],
	四季度: [10, 12],
	春: [3, 5],
	夏: [6, 8],
	秋: [9, 11],
};
const decades: Readonly<Record<string, readonly [number, number]>> = {
	上旬: [1, 10],
	中旬: [11, 20],
	下旬: [21, 31],
};

const pad = (value: number) => String(value).padStart(2, '0');
const lastDay = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** A day, a month or a year in EDTF; undefined where the calendar has none such. */
function point(year: number, month?: number, day?: number): string | undefined {
	if (month === undefined) return String(year);
	if (!isInCalendar(year, month, day ?? 1)) return undefined;
	return [year, pad(month), ...(day === undefined ? [] : [pad(day)])].join('-');
}

/** Chinese numerals before 年, 月, 日 and 季度 as digits, so that one set of patterns reads both. */
function inDigits(text: string): string {
	return text.replaceAll(new RegExp(`[${chineseDigits}]+(?=[年月日号])`, 'gu'), (words) => {
		const number = parseChineseNumeral(words);
		return number === undefined ? words : String(number);
	});
}

/** A year as written: two digits mean this century or the last. */
function fullYear(digits: string): number {
	const year = Number(digits);
	return digits.length === 4 ? year : year + (year > 50 ? 1900 : 2000);
}

const shapes: readonly [pattern: RegExp, parts: (...groups: string[]) => (string | undefined)[]][] = [
	// 2023年8月19日, 2023/8/19, 2023.08.19, 23-8-19
	[/^(\d{4}|\d{2})[年/.-](\d{1,2})[月/.-](\d{1,2})[日号]?$/u, (year, month, day) => [year, month, day]],
	[/^(\d{4})(\d{2})(\d{2})$/u, (year, month, day) => [year, month, day]],
	// 8/19/2023 and 19.8.2023; which is which shows only where one is no month
	[/^(1[3-9]|2\d|3[01])[/.-](\d{1,2})[/.-](\d{4})$/u, (day, month, year) => [year, month, day]],
	[/^(\d{1,2})[/.-](1[3-9]|2\d|3[01])[/.-](\d{4})$/u, (month, day, year) => [year, month, day]],
	[/^([a-z]{3})[a-z]*\.? (\d{1,2}),? (\d{4})$/u, (name, day, year) => [year, String(months[name] ?? ''), day]],
	[/^(\d{1,2}) ([a-z]{3})[a-z]*\.?,? (\d{4})$/u, (day, name, year) => [year, String(months[name] ?? ''), day]],
	[/^(\d{4}|\d{2})[年/.-](\d{1,2})月?份?$/u, (year, month) => [year, month]],
	[/^(\d{4})年?$/u, (year) => [year]],
];

/** A day, a month or a year that is written otherwise. */
function proposePoint(text: string): string | undefined {
	for (const [pattern, parts] of shapes) {
		const match = pattern.exec(text);
		if (!match) continue;
		const [year, month, day] = parts(...match.slice(1));
		return point(
			fullYear(year!),
			month === undefined ? undefined : Number(month),
			day === undefined ? undefined : Number(day)
		);
	}
	return undefined;
}

/** Some day of a part of a year or of a month: 2023年夏天, 2023年8月上旬. */
function proposePart(text: string): string | undefined {
	const [, year, month, decade] = /^(\d{4})年(\d{1,2})月(上旬|中旬|下旬)$/u.exec(text) ?? [];
	if (year && month && decade) {
		const [from, to] = decades[decade]!;
		const start = point(Number(year), Number(month), from);
		return (
			start && `[${start}..${point(Number(year), Number(month), Math.min(to, lastDay(Number(year), Number(month))))}]`
		);
	}
	const [, whole, season] =
		/^(\d{4})年?第?(上半年|下半年|[一二三四]季度|[春夏秋])[天季]?$/u.exec(
			text.replace(/[1-4](?=季度)/u, (digit) => '一二三四'[Number(digit) - 1]!)
		) ?? [];
	if (!whole || !season) return undefined;
	const [from, to] = seasons[season]!;
	return `[${whole}-${pad(from)}..${whole}-${pad(to)}]`;
}

/** The parts that the end of a span leaves to its beginning: 2023年8月19日至21日. */
function completed(start: string, end: string): string {
	const [, year, month] = /^(\d{4})[年/.-](?:(\d{1,2})[月/.-])?/u.exec(start) ?? [];
	if (/^\d{1,2}[日号]$/u.test(end) && year && month) return `${year}年${month}月${end}`;
	if (/^\d{1,2}月/u.test(end) && year) return `${year}年${end}`;
	return end;
}

/**
 * How a date that is written otherwise is written in EDTF; undefined where it does not say which year, or names no day of
 * the calendar.
 *
 * @example
 * proposeDate('2023年8月19日') // '2023-08-19'
 * proposeDate('二〇二三年夏天') // '[2023-06..2023-08]'
 * proposeDate('去年夏天') // undefined
 */
export function proposeDate(text: string): string | undefined {
	const plain = inDigits(text.normalize('NFKC').trim().toLowerCase())
		.replaceAll(/\s*([年月日号/.\-—–至到])\s*/gu, '$1')
		.replace(/[。.,;]+$/u, '')
		.replace(/^["'“‘](.*)["'”’]$/u, '$1')
		.replace(/(?:t| )\d{1,2}:\d{2}.*$/u, '')
		.replace(/(?:星期|周)[一二三四五六日天]$/u, '');
	const about = /^(?:大?约|大概)|(?:左右|前后)$/u;
	if (about.test(plain)) {
		const exact = proposePoint(plain.replaceAll(new RegExp(about, 'gu'), ''));
		return exact && `${exact}~`;
	}
	const single = proposePoint(plain) ?? proposePart(plain);
	if (single !== undefined) return single;
	const between = /[—–~至到]+|(?<=[年月日号])-+|-+(?=\d{4}[年-])/u.exec(plain.slice(1));
	if (!between) return undefined;
	const start = plain.slice(0, between.index + 1);
	const end = plain.slice(between.index + 1 + between[0].length);
	if (end === '') return undefined;
	const points = [proposePoint(start), proposePoint(completed(start, end))];
	return points.every((one) => one !== undefined) ? points.join('/') : undefined;
}
