import type { Utf16 } from './offsets.ts';
import { chineseDigits, digitsInRow, parseChineseNumeral, scaleOf, scaled } from './chinese-numerals.ts';

/** A number in a text, with 余 or 多 where it stands inside it. */
export interface Numeral {
	/** `[from, to)` of the number with its scale. */
	from: Utf16;
	to: Utf16;
	value: number;
	/** 余, 多 printed inside or after the number: 20余万, 百余. */
	qualifier: string | null;
	/** Whether it is written in Chinese numerals. */
	isChinese: boolean;
	/** Whether it is written 百分之…. */
	isPercent: boolean;
}

const arabic = String.raw`(?<digits>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)`;
const chinese = `(?<hundredths>百分之)?(?<han>[${chineseDigits}]+)(?:点(?<decimals>[零一二三四五六七八九]+))?`;
const scale = '(?<scale>万亿|千万|百万|亿|万|千|百)?';
const pattern = new RegExp(
	`(?:${arabic}|${chinese})(?<inner>[余多]|来(?=[万张个名位年天人次家块碗例台岁里]))?${scale}(?<outer>[余多]|来(?=[张个名位年天人次家块碗例台岁里]))?`,
	'gu'
);

/**
 * Every number in a text, Arabic or Chinese, whatever it means.
 *
 * @example
 * findNumerals('向20余万名患者') // value 200000, qualifier 余
 * findNumerals('千余名职工') // value 1000, qualifier 余
 */
export function findNumerals(text: string): Numeral[] {
	const ratios = findRatios(text);
	const numbers = [...text.matchAll(pattern)].flatMap((match): Numeral[] => {
		const { digits, han, hundredths, decimals, inner, outer } = match.groups!;
		const fraction = decimals ? Number(`0.${digitsInRow(decimals)}`) : 0;
		const base = digits ? Number(digits.replaceAll(',', '')) : parseChineseNumeral(han!);
		if (base === undefined || !Number.isFinite(base)) return [];
		const factor = scaleOf(match.groups!.scale ?? '');
		const value = scaled(base + fraction, factor);
		return [
			{
				from: match.index,
				to: match.index + match[0].length,
				value,
				qualifier: inner ?? outer ?? null,
				isChinese: digits === undefined,
				isPercent: hundredths !== undefined,
			},
		];
	});
	return [
		...numbers.filter(({ from }) => !ratios.some((ratio) => from >= ratio.from && from < ratio.to)),
		...ratios,
	].sort((a, b) => a.from - b.from);
}

/** 床护比1∶0.52: of a ratio to one the other side is the value. */
const ratio = /(?<=比[^，。；]{0,20})(?<first>\d+(?:\.\d+)?)[∶:：](?<second>\d+(?:\.\d+)?)/gu;

function findRatios(text: string): Numeral[] {
	return [...text.matchAll(ratio)].map((match) => {
		const { first, second } = match.groups!;
		return {
			from: match.index,
			to: match.index + match[0].length,
			value: Number(first === '1' ? second : first),
			qualifier: null,
			isChinese: false,
			isPercent: false,
		};
	});
}
