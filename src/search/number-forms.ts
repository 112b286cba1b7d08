import { digitsInRow, parseChineseNumeral, scaled, scaleOf } from '../model/chinese-numerals.ts';

const digits = [...'零一二三四五六七八九'];
const numerals = '〇零一二两三四五六七八九十百千万亿';
/** What is counted: a single Chinese digit is a number only before one of these, or after 第. */
const counters = '个名家项次人年月日位例台场天篇所张支届岁期元倍小分万亿';

/** A number of a run with the ways to write it, the first as typed. */
interface WrittenNumber {
	from: number;
	to: number;
	forms: string[];
}

/** A whole number in Chinese numerals: 3500 → 三千五百. */
function toChinese(value: number): string {
	for (const [scale, name] of [
		[1e8, '亿'],
		[1e4, '万'],
	] as const) {
		if (value < scale) continue;
		const rest = value % scale;
		// 二万零五百, but 二万五千
		const gap = rest > 0 && rest < scale / 10 ? '零' : '';
		return `${toChinese(Math.floor(value / scale))}${name}${gap}${rest === 0 ? '' : toChinese(rest)}`;
	}
	let text = '';
	let isGap = false;
	for (const [place, name] of [
		[1000, '千'],
		[100, '百'],
		[10, '十'],
		[1, ''],
	] as const) {
		const digit = Math.floor(value / place) % 10;
		if (digit === 0) isGap = text !== '';
		else {
			text += `${isGap ? '零' : ''}${digits[digit] ?? ''}${name}`;
			isGap = false;
		}
	}
	return text.replace(/^一十/u, '十') || '零';
}

/** Digits one by one: 2021 → 二〇二一. */
function toDigits(value: number): string {
	return [...String(value)].map((digit) => (digit === '0' ? '〇' : digits[Number(digit)])).join('');
}

function withCommas(value: number): string {
	return String(value).replace(/\B(?=(?:\d{3})+$)/gu, ',');
}

/** Spoken numerals too: 二千 is said 两千. */
function withTwo(chinese: string): string[] {
	return [chinese, chinese.replace(/二(?=[百千万亿])/gu, '两')];
}

/** A decimal in Chinese: 98.5 → 九十八点五. */
function toSpoken(value: number): string {
	const [whole = '0', fraction] = String(value).split('.');
	const spoken = toChinese(Number(whole));
	if (fraction === undefined) return spoken;
	return `${spoken}点${[...fraction].map((digit) => digits[Number(digit)]).join('')}`;
}

/** The ways to write a number: 90000000 → 9000万, 9千万, 九千万, 0.9亿. */
function formsOf(value: number): string[] {
	const forms = [String(value)];
	for (const [scale, name] of [
		[1e8, '亿'],
		[1e7, '千万'],
		[1e6, '百万'],
		[1e4, '万'],
		[1000, '千'],
	] as const) {
		const part = scaled(value, 1 / scale);
		const isShort = String(part).replace('.', '').length <= 6;
		if (value >= scale && isShort && (scale >= 1e4 ? part < 1e4 : Number.isInteger(part))) forms.push(`${part}${name}`);
	}
	if (Number.isInteger(value)) {
		if (value >= 1000) forms.push(withCommas(value));
		if (value < 1e12) forms.push(...withTwo(toChinese(value)));
	} else forms.push(toSpoken(value));
	return forms;
}

/** The value of Arabic digits or Chinese numerals, with a decimal part in either. */
function readValue(text: string): number | undefined {
	const [whole = '', fraction] = text.split('点');
	const value = /^\d/u.test(whole) ? Number(whole) : parseChineseNumeral(whole);
	if (value === undefined || Number.isNaN(value) || fraction === undefined) return value;
	return Number(`${value}.${digitsInRow(fraction)}`);
}

function dateForms(year: number | undefined, month: number, day: number): string[] {
	const days = [`${month}月${day}日`, `${toChinese(month)}月${toChinese(day)}日`];
	if (year === undefined) return days;
	const two = (value: number): string => String(value).padStart(2, '0');
	return [
		`${year}年${days[0] ?? ''}`,
		`${toDigits(year)}年${days[1] ?? ''}`,
		`${year}-${two(month)}-${two(day)}`,
		`${year}.${month}.${day}`,
		...days,
	];
}

const one = `(?:\\d{1,2}|[${numerals}]{1,3})`;
const yearPart = `(?:\\d{4}|[〇零一二三四五六七八九]{4})`;
const patterns: { pattern: RegExp; read: (match: RegExpExecArray) => string[] | undefined }[] = [
	{
		// 2021-05-24, 2021年5月24日, 二〇二一年五月二十四日
		pattern: new RegExp(`(${yearPart})[-/.年](${one})[-/.月](${one})[日号]?`, 'gu'),
		read: ([, year = '', month = '', day = '']) => {
			const [y, m, d] = [year, month, day].map(readValue);
			return m && d && m <= 12 && d <= 31 ? dateForms(y, m, d) : undefined;
		},
	},
	{
		pattern: new RegExp(`(${one})月(${one})[日号]`, 'gu'),
		read: ([, month = '', day = '']) => {
			const [m, d] = [month, day].map(readValue);
			return m && d && m <= 12 && d <= 31 ? dateForms(undefined, m, d) : undefined;
		},
	},
	{
		pattern: new RegExp(`(${yearPart})年`, 'gu'),
		read: ([, year = '']) => {
			const value = readValue(year);
			return value === undefined ? undefined : [`${value}年`, `${toDigits(value)}年`];
		},
	},
	{
		pattern: new RegExp(`百分之((?:\\d+(?:\\.\\d+)?|[${numerals}]+)(?:点[${numerals}]+)?)`, 'gu'),
		read: ([, number = '']) => {
			const value = readValue(number);
			return value === undefined ? undefined : [`${value}%`, `百分之${toSpoken(value)}`, `百分之${value}`];
		},
	},
	{
		pattern: /(\d+(?:\.\d+)?)%/gu,
		read: ([, number = '']) => [`${number}%`, `百分之${number}`, `百分之${toSpoken(Number(number))}`],
	},
	{
		// 110.73万, 9千万, 3,500
		pattern: /(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)([百千万亿]*)/gu,
		read: ([, number = '', scale = '']) => {
			const plain = number.replaceAll(',', '');
			// 007 is a name, 7.0 a version.
			if (String(Number(plain)) !== plain || plain.length > 12) return undefined;
			return formsOf(scaled(Number(plain), scaleOf(scale)));
		},
	},
	{
		pattern: new RegExp(`[${numerals}]+(?:点[零一二三四五六七八九]+)?`, 'gu'),
		read: ({ 0: number, index, input }) => {
			const isNumber = number.length > 1 || input[index - 1] === '第' || counters.includes(input[index + 1] ?? '!');
			const value = isNumber ? readValue(number) : undefined;
			return value === undefined || value === 0 ? undefined : formsOf(value);
		},
	},
];

/** The numbers of a folded run, first to last, none overlapping. */
function findNumbers(run: string): WrittenNumber[] {
	const found: WrittenNumber[] = [];
	for (const { pattern, read } of patterns) {
		for (const match of run.matchAll(pattern)) {
			const [from, to] = [match.index, match.index + match[0].length];
			if (found.some((other) => from < other.to && other.from < to)) continue;
			const forms = read(match);
			if (forms) found.push({ from, to, forms });
		}
	}
	return found.sort((a, b) => a.from - b.from);
}

/** So many ways to write a run are looked for. */
const mostForms = 24;

/**
 * The other ways to write a run with numbers in it.
 *
 * @example
 * numberForms('三千五百名') // → ['3500名', '3千500…', …, '3,500名']
 * numberForms('2021-05-24') // → ['2021年5月24日', '二〇二一年五月二十四日', …, '5月24日', '五月二十四日']
 */
export function numberForms(run: string): string[] {
	let written = [''];
	let at = 0;
	for (const { from, to, forms } of findNumbers(run)) {
		const between = run.slice(at, from);
		const asTyped = run.slice(from, to);
		const ways = [asTyped, ...new Set(forms.filter((form) => form !== asTyped))];
		written = ways.flatMap((form) => written.map((start) => start + between + form)).slice(0, mostForms);
		at = to;
	}
	return written.map((start) => start + run.slice(at)).filter((form) => form !== run);
}

/** The numbers of a run as they are written: no slip changes them. */
export function numbersOf(run: string): string[] {
	return findNumbers(run).map(({ from, to }) => run.slice(from, to));
}
