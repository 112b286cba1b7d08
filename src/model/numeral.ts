import { matchesIn } from './matches-in.ts';
import {
	chineseDigits,
	digitsInRow,
	parseChineseNumeral,
	plainNumerals,
	readChineseNumeral,
	scaleOf,
	scaled,
} from './chinese-numerals.ts';
import type { Utf16 } from './offsets.ts';

/** A number in a text, with 余 or 多 where it stands inside it. */
export interface Numeral {
	/** `[from, to)` of the number with its scale, of a range with both ends. */
	from: Utf16;
	to: Utf16;
	/** The number; the lower end of a range. */
	value: number;
	/** The upper end of a range (40—50万, 两三); null where there is none. */
	valueTo: number | null;
	/** 余, 多 printed inside or after the number: 20余万, 百余. */
	qualifier: string | null;
	/** Whether it is written in Chinese numerals. */
	isChinese: boolean;
	/** Whether it is a share by itself, in per cent: 百分之…, 三分之一, 一半. */
	isPercent: boolean;
}

/** Digits in threes by commas, or by a blank where the text goes on behind them (6 312台次). */
const arabic = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|(?<![\d.][\s,]?)\d{1,3}(?:[ \u00A0\u2009\u202F]\d{3})+(?!\d)(?=[\p{Script=Han}%‰])|\d+(?:\.\d+)?`;
// 2.3千克 is no 2300.
const scale = '万亿|千万|百万|十万|亿|万|千(?![米克瓦卡帕伏])|百';
const approximate = '[余多几幾]|来(?=[万张个名位年天人次家块碗例台岁里])';

/** 3万4千, 1亿2千万: each part in digits with a scale of its own. */
const compound = new RegExp(String.raw`(?:(?:\d+(?:\.\d+)?)(?:${scale})){2,}|\d+万\d{4}(?![\d.年])`, 'gu');

/** One part of a compound: 2千 of 1亿2千万. */
const part = new RegExp(`(\\d+(?:\\.\\d+)?)(${scale}|$)`, 'gu');

const single = new RegExp(
	`(?:(?<digits>${arabic})|(?<hundredths>百分之)?(?<han>(?!(?<=\\d)千[米克瓦卡帕伏])[${chineseDigits}]+)(?:点(?<decimals>[零一二三四五六七八九]+))?)` +
		`(?<inner>${approximate})?(?<scale>${scale})?(?<outer>[余多]|来(?=[张个名位年天人次家块碗例台岁里]))?`,
	'gu'
);

/** 床护比1∶0.52: of a ratio to one the other side is the value. */
const ratio = /(?<=比[^，。；]{0,20})(?<first>\d+(?:\.\d+)?)[∶:：](?<second>\d+(?:\.\d+)?)/gu;

/** 三分之一, 万分之一, 千分之3. 百分之 is read with the numerals. */
const fraction = new RegExp(
	`(?<whole>[${chineseDigits}]+|\\d+)分之(?<part>[${chineseDigits}]+(?:点[零一二三四五六七八九]+)?|\\d+(?:\\.\\d+)?)`,
	'gu'
);

/** 占一半, 超过半数: half of something that is shared, not 一半天. */
const half = /(?<=[占近达超约])一半(?![天月年个大夜信])|半数(?=以上|以下|的|左右)/gu;

/** What joins the two ends of a range; 至 and 到 join them only where nothing changes from the one to the other. */
const rangeLink = /^(?:(?<word>[至到])|[—–\-－~～〜]{1,2})(?=[\d一二三四五六七八九十百千万两])/u;

/** Words before a number after which 至 leads to where it arrived: 由2至5, 从40到50. */
const changing = /[由从自][^，。；]{0,8}$/u;

const numeral = (from: Utf16, to: Utf16, value: number, rest: Partial<Numeral> = {}): Numeral => ({
	from,
	to,
	value,
	valueTo: null,
	qualifier: null,
	isChinese: false,
	isPercent: false,
	...rest,
});

const endOf = (match: RegExpExecArray) => match.index + match[0].length;

/** A number in digits or words with a decimal part. */
function numberOf(words: string): number {
	if (/^[\d.,]+$/u.test(words)) return Number(words.replaceAll(',', ''));
	const [whole = '', decimals] = words.split('点');
	const least = readChineseNumeral(whole)?.[0] ?? Number.NaN;
	return decimals ? least + Number(`0.${digitsInRow(decimals)}`) : least;
}

function findFractions(text: string): Numeral[] {
	const shares = matchesIn(fraction, text).flatMap((match): Numeral[] => {
		const { whole, part } = match.groups!;
		if (whole === '百' || whole === '100') return [];
		const value = Number(((numberOf(part!) / numberOf(whole!)) * 100).toFixed(2));
		return Number.isFinite(value) && value > 0
			? [numeral(match.index, endOf(match), value, { isChinese: true, isPercent: true })]
			: [];
	});
	const halves = matchesIn(half, text).map((match) =>
		numeral(match.index, endOf(match), 50, { isChinese: true, isPercent: true })
	);
	return [...shares, ...halves];
}

function findRatios(text: string): Numeral[] {
	return matchesIn(ratio, text).map((match) => {
		const { first, second } = match.groups!;
		return numeral(match.index, endOf(match), Number(first === '1' ? second : first));
	});
}

/** Scales that count ten thousands and more: what stands before one, down to the last of its kind, is multiplied by it. */
const largeScale = /(?:万亿|亿|万)$/u;

/** The sum of parts with scales, each smaller than the one before it; undefined where one is not. */
function sumOfParts(parts: readonly (readonly [number: number, scale: string])[]): number | undefined {
	let [sum, last, open] = [0, Infinity, 0];
	let lastOpen = Infinity;
	for (const [number, word] of parts) {
		const large = largeScale.exec(word)?.[0] ?? '';
		const own = scaled(number, scaleOf(word.slice(0, word.length - large.length)));
		if (own >= lastOpen) return undefined;
		open += own;
		lastOpen = own;
		if (large === '') continue;
		const closed = scaled(open, scaleOf(large));
		if (closed >= last) return undefined;
		[sum, last, open, lastOpen] = [sum + closed, closed, 0, Infinity];
	}
	return open < last ? sum + open : undefined;
}

/** 1亿2千万 is 1亿 and 2千万, 2亿6千5百万 is 2亿 and 6千5百 times 万. */
function findCompounds(text: string): Numeral[] {
	return matchesIn(compound, text).flatMap((match): Numeral[] => {
		const parts = matchesIn(part, match[0]).map(([, digits, word]) => [Number(digits), word!] as const);
		const sum = sumOfParts(parts);
		return sum === undefined ? [] : [numeral(match.index, endOf(match), sum)];
	});
}

/** Signs before 一 that make a word with it, or leave it without a number: 唯一, 统一, 万一. */
const wordBeforeOne = /[唯统同专万逐进初]$/u;

function findSingles(text: string): Numeral[] {
	return matchesIn(single, text).flatMap((match): Numeral[] => {
		const { digits, han, hundredths, decimals, inner, outer } = match.groups!;
		const isWord =
			han !== undefined && /^一[一二两三四五六七八九]/u.test(han) && wordBeforeOne.test(text.slice(0, match.index));
		const own = isWord ? han.slice(1) : han;
		const fractionPart = decimals ? Number(`0.${digitsInRow(decimals)}`) : 0;
		const read = digits
			? ([1, 1].map(() => Number(digits.replaceAll(/[,\s]/gu, ''))) as [number, number])
			: readChineseNumeral(own!);
		if (!read?.every((one) => Number.isFinite(one))) return [];
		const factor = scaleOf(match.groups!.scale ?? '');
		const [value, greatest] = read.map((one) => scaled(one + fractionPart, factor)) as [number, number];
		return [
			numeral(match.index + (isWord ? 1 : 0), endOf(match), value, {
				valueTo: greatest > value ? greatest : null,
				qualifier: inner ?? outer ?? null,
				isChinese: digits === undefined,
				isPercent: hundredths !== undefined,
			}),
		];
	});
}

/** What stands between the digits of the lower end and the link may be its own unit, where the upper end repeats it: 5%—10%. */
const repeated = /^(?:%|元|人|天|年|岁|名|个月)?/u;

/** Joins two numbers to a range: 40—50万 is 400000 to 500000. */
function joined(text: string, lower: Numeral, upper: Numeral): Numeral | undefined {
	if (lower.valueTo !== null || upper.valueTo !== null || lower.qualifier !== null || lower.isPercent) return undefined;
	const between = text.slice(lower.to, upper.from + 1);
	const unit = repeated.exec(between)![0];
	const link = rangeLink.exec(between.slice(unit.length));
	if (!link || lower.to + unit.length + link[0].length !== upper.from) return undefined;
	if (unit !== '' && !text.startsWith(unit, upper.to)) return undefined;
	if (link.groups!.word && changing.test(text.slice(0, lower.from))) return undefined;
	const words = text.slice(upper.from, upper.to);
	const upperScale = scaleOf(/[十百千万亿]*$/u.exec(words.replace(/[余多来]/gu, ''))?.[0] ?? '');
	const isShared = !lower.isChinese && !upper.isChinese && upperScale > 1 && lower.value < upper.value / upperScale;
	const value = isShared ? scaled(lower.value, upperScale) : lower.value;
	return value < upper.value ? { ...upper, from: lower.from, value, valueTo: upper.value } : undefined;
}

/** The numbers with ranges as one, in order. */
function withRanges(text: string, numbers: readonly Numeral[]): Numeral[] {
	const all: Numeral[] = [];
	for (const number of numbers) {
		const last = all.at(-1);
		const range = last && joined(text, last, number);
		if (range) all.splice(-1, 1, range);
		else all.push(number);
	}
	return all;
}

/**
 * Every number in a text, Arabic or Chinese, whatever it means.
 *
 * @example
 * findNumerals('向20余万名患者') // value 200000, qualifier 余
 * findNumerals('千余名职工') // value 1000, qualifier 余
 * findNumerals('建筑面积3万4千平方米') // value 34000
 * findNumerals('收入2亿6千5百万元') // value 265000000
 * findNumerals('接诊40—50万人次') // value 400000, valueTo 500000
 * findNumerals('三分之一的患者') // value 33.33, isPercent
 */
export function findNumerals(printed: string): Numeral[] {
	const text = plainNumerals(printed);
	const whole = [...findRatios(text), ...findFractions(text), ...findCompounds(text)];
	const isTaken = ({ from, to }: Numeral) => whole.some((one) => from < one.to && to > one.from);
	const numbers = [...findSingles(text).filter((one) => !isTaken(one)), ...whole].sort((a, b) => a.from - b.from);
	return withRanges(text, numbers);
}

/** Times two, and how often: 翻一番, 翻了两番, 翻番. */
const doubling = /(?:实现)?翻(?:了|了近|近|上)?(?<times>[一两二三四五\d])?番|翻了?(?:一|1)倍/gu;

/** A doubling as the growth in per cent that it means: 翻一番 is 100, 翻两番 300. `[from, to)` in UTF-16 units. */
export function findDoublings(text: string): { from: Utf16; to: Utf16; value: number }[] {
	return matchesIn(doubling, text).map((match) => {
		const times = numberOf(match.groups!.times ?? '一');
		return { from: match.index, to: endOf(match), value: (2 ** times - 1) * 100 };
	});
}

/** Half a unit more: 2天半, 一个半小时. In UTF-16 units after the number. */
const halfMore =
	/^(?:(?<whole>小时|天|年|周|倍|亩|公里|米|斤|公斤|吨|个月|个星期)半(?!年|天|小时)|个半(?<halved>小时|月|星期|钟头))/u;

/** The unit of a number and the half that follows it, with their length; undefined where no half follows. */
export function halfAfter(rest: string): { unit: string; length: number } | undefined {
	const match = halfMore.exec(rest);
	if (!match) return undefined;
	const { whole, halved } = match.groups!;
	const unit = whole ?? (halved === '月' || halved === '星期' ? `个${halved}` : halved!);
	return { unit, length: match[0].length };
}

/** Tenths and hundredths of a sum of money: 6角, 三毛, 6角三分. */
const change = /^[元块](?<tenths>[\d一二三四五六七八九])[角毛](?:(?<hundredths>[\d一二三四五六七八九])分)?/u;

/** The unit of a sum of money with the change that follows it, in yuan (3元8角: 0.8), and their length; undefined where none follows. */
export function changeAfter(rest: string): { unit: '元'; length: number; value: number } | undefined {
	const match = change.exec(rest);
	if (!match) return undefined;
	const { tenths, hundredths } = match.groups!;
	const digit = (character: string | undefined) =>
		character === undefined ? 0 : /\d/u.test(character) ? Number(character) : (parseChineseNumeral(character) ?? 0);
	return { unit: '元', length: match[0].length, value: (digit(tenths) * 10 + digit(hundredths)) / 100 };
}
