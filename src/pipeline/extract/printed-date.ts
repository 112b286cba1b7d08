import { isInCalendar } from '../../model/calendar.ts';
import { digitsInRow, parseChineseNumeral } from '../../model/chinese-numerals.ts';
import { matchesIn } from '../../model/matches-in.ts';

/** A day, or a month or year where only that is printed; with the run of the line that says it. */
export interface PrintedDate {
	edtf: string;
	quote: string;
}

/** What stands behind a day from which or until which something holds: 2024年4月1日起. */
const notRange = '(?!\\s*(?:日|起|至|到|前|止|开始|[—–~～]\\s*\\d))';
const digits = '[一二三四五六七八九〇○零]';

/** A way to print a day, with its year, month and day. */
interface Form {
	pattern: RegExp;
	read: (groups: readonly string[]) => readonly [year: number, month: number, day: number];
}

const figures = (words: string) => Number(digitsInRow(words.replaceAll('○', '〇')));
const numeral = (words: string) => parseChineseNumeral(words.replace('廿', '二十').replace('卅', '三十')) ?? 0;
/** A year of the calendar of Taiwan: 112, 一一二, 一百一十二. */
const republicanYear = (words: string) =>
	1911 + (/^\d+$/u.test(words) ? Number(words) : /[十百]/u.test(words) ? numeral(words) : figures(words));

const forms: readonly Form[] = [
	{
		pattern: new RegExp(
			`(?<!\\d)((?:19|20)\\d{2})\\s*[-–—年./／．·]\\s*(\\d{1,2})\\s*[-–—月./／．·]\\s*(\\d{1,2})(?!\\d)(?:\\s*日)?${notRange}`,
			'gu'
		),
		read: ([year, month, day]) => [Number(year), Number(month), Number(day)],
	},
	{
		pattern:
			/(?:中华民国|民国)\s*([\d一二三四五六七八九〇○零十百]{2,5})\s*年\s*([\d一二三四五六七八九十]{1,2})\s*月\s*([\d一二三四五六七八九十廿卅]{1,3})\s*日/gu,
		read: ([year, ...rest]) => {
			const [month, day] = rest.map((words) => (/^\d+$/u.test(words) ? Number(words) : numeral(words)));
			return [republicanYear(year!), month!, day!];
		},
	},
	{
		pattern: new RegExp(
			`(${digits}{4})\\s*年\\s*([一二三四五六七八九十]{1,2})\\s*月\\s*([一二三四五六七八九十廿卅]{1,3})\\s*日${notRange}`,
			'gu'
		),
		read: ([year, month, day]) => [figures(year!), numeral(month!), numeral(day!)],
	},
	{
		pattern: /(?<![\w-])((?:19|20)\d{2})(0[1-9]|1[0-2])([0-2]\d|3[01])(?![\w-])/gu,
		read: ([year, month, day]) => [Number(year), Number(month), Number(day)],
	},
];

const month = /(?<!\d)((?:19|20)\d{2})\s*年\s*(\d{1,2})\s*月(?:号|刊|版)?(?!\s*\d)/u;
const chineseMonth = new RegExp(
	`(${digits}{4})\\s*年\\s*([一二三四五六七八九十]{1,2})\\s*月(?![一二三四五六七八九十廿卅])`,
	'u'
);
const issue = /(?<!\d)((?:19|20)\d{2})\s*年\s?第?\s?[\d一二三四五六七八九十]+\s?期/u;
/** The day on which an issue came out, apart from its year: 2024年第3期（总第157期） 3月29日出刊. */
const dayOfIssue = /(?<!年\s*)(?<!\d)(\d{1,2})\s*月\s*(\d{1,2})\s*日/u;

/** A day or a month as any form prints it, its year included. */
const anyDate = [
	String.raw`(?:19|20)\d{2}\s*[-–—年./／．·]\s*\d{1,2}(?:\s*[-–—月./／．·]\s*\d{1,2}(?:\s*日)?|\s*月)?`,
	String.raw`(?:19|20)\d{6}`,
	String.raw`(?:中华民国|民国)\s*[\d一二三四五六七八九〇○零十百]{2,5}\s*年\s*[\d一二三四五六七八九十]{1,2}\s*月(?:\s*[\d一二三四五六七八九十廿卅]{1,3}\s*日)?`,
	`${digits}{4}\\s*年\\s*[一二三四五六七八九十]{1,2}\\s*月(?:\\s*[一二三四五六七八九十廿卅]{1,3}\\s*日)?`,
].join('|');
/** The clock of a site, or of whoever printed its page: 今天是…, 打印时间：…. */
const clock = String.raw`(?:(?:今[天日]|现在)(?:是|\s*[:：])|(?:打印|当前|现在|系统|北京|访问|浏览|下载)(?:时间|日期)[是为]?)[\s:：]*(?:(?:星期|周)[一二三四五六日天][\s，,]*)?`;
/** What was founded, or brought up to date, on the day behind it: 创刊于…; 更新： and 更新时间： are keys of the page. */
const founded = String.raw`(?:(?:创刊|创办|创建|成立)(?:于|时间|日期|日)?[\s:：]*|更新于?\s*)`;
/** What was founded on the day before it; 创刊号 and 创刊40周年 come out on theirs. */
const foundedAfter = String.raw`\s*(?:正式)?(?:创刊|创办|创建|成立)(?!号|特刊|纪念|[\d一二三四五六七八九十百]+\s*周?年)`;
/** What names a picture of an earlier day, or says that it was taken on the day behind it: 资料图片, 摄于…. */
const pictured = String.raw`(?:资料|档案|历史|老|旧)(?:图片|照片|图|照)(?:(?!\p{Script=Han}[报网刊])\D){0,8}|摄于\s*`;
/** Behind the day on which a picture was taken: 2019年5月3日摄. */
const picturedAfter = String.raw`\s*(?:拍摄|摄(?![影像制]))(?!\s*[:：/／])`;
/** A date that is not that of the page. */
const foreign = new RegExp(
	`(?:${clock}|${founded}|${pictured})(?:${anyDate})(?!\\d)|(?<!\\d)(?:${anyDate})(?:${foundedAfter}|${picturedAfter})`,
	'gu'
);

const two = (value: number) => String(value).padStart(2, '0');

/** The date that a line prints: a day, else a month, else the year of an issue; not that of a clock, a foundation or a picture. */
export function readPrintedDate(line: string): PrintedDate | null {
	const text = line.replace(foreign, (run) => '＿'.repeat(run.length));
	for (const { pattern, read } of forms)
		for (const { 0: quote, ...groups } of matchesIn(pattern, text)) {
			const [year, inYear, inMonth] = read(Object.values(groups).slice(0, 3) as string[]);
			if (isInCalendar(year, inYear, inMonth))
				return { edtf: `${year}-${two(inYear)}-${two(inMonth)}`, quote: quote.trim() };
		}
	const ofIssue = issue.exec(text);
	if (ofIssue) {
		const [quote = '', inYear, inMonth] = dayOfIssue.exec(text) ?? [];
		if (isInCalendar(Number(ofIssue[1]), Number(inYear), Number(inMonth)))
			return { edtf: `${ofIssue[1]}-${two(Number(inYear))}-${two(Number(inMonth))}`, quote };
	}
	const [monthQuote, year, number] = month.exec(text) ?? [];
	if (monthQuote !== undefined && isInCalendar(Number(year), Number(number)))
		return { edtf: `${year}-${two(Number(number))}`, quote: monthQuote.trim() };
	const [chineseQuote, chineseYear = '', chineseNumber = ''] = chineseMonth.exec(text) ?? [];
	if (chineseQuote !== undefined && isInCalendar(figures(chineseYear), numeral(chineseNumber)))
		return { edtf: `${figures(chineseYear)}-${two(numeral(chineseNumber))}`, quote: chineseQuote };
	return ofIssue ? { edtf: ofIssue[1]!, quote: ofIssue[0].trim() } : null;
}
