import { matchesIn } from './matches-in.ts';
import type { Utf16 } from './offsets.ts';
const digits: Readonly<Record<string, number>> = {
	〇: 0,
	零: 0,
	一: 1,
	二: 2,
	两: 2,
	三: 3,
	四: 4,
	五: 5,
	六: 6,
	七: 7,
	八: 8,
	九: 9,
};

const places: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const scales: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

/** The characters of a Chinese number. */
export const chineseDigits = `${Object.keys(digits).join('')}十百千万亿`;

/** The numerals of cheques and of traditional characters, with the plain ones that they stand for. */
const otherForms: Readonly<Record<string, string>> = {
	壹: '一',
	贰: '二',
	貳: '二',
	叁: '三',
	參: '三',
	肆: '四',
	伍: '五',
	陆: '六',
	陸: '六',
	柒: '七',
	捌: '八',
	玖: '九',
	拾: '十',
	佰: '百',
	仟: '千',
	萬: '万',
	億: '亿',
	兩: '两',
};

/** A run of numerals of any form. */
const anyForm = /[壹贰貳叁參肆伍陆陸柒捌玖拾佰仟萬億兩〇零一二两三四五六七八九十百千万亿]{2,}/gu;

/** What makes such a run a number of cheques: a place in their form (伍 of 队伍 and 拾 of 收拾 alone are none). */
const formalPlace = /[佰仟萬億]|拾./u;

/** Signs of traditional characters that are always numerals after a number. */
const traditional =
	/(?<=[\d一二三四五六七八九十百千几幾余多.])[萬億]|[萬億](?=分之)|兩(?=[十百千萬億万亿名位個人家台項次])/gu;

const inPlainForm = (run: string) => Array.from(run, (character) => otherForms[character] ?? character).join('');

/**
 * A text with the plain forms of numerals, character for character.
 *
 * @example
 * plainNumerals('捐款叁拾伍萬元') // '捐款三十五万元'
 * plainNumerals('队伍') // '队伍'
 */
export function plainNumerals(text: string): string {
	return text
		.replaceAll(anyForm, (run) => (formalPlace.test(run) ? inPlainForm(run) : run))
		.replaceAll(traditional, inPlainForm);
}

/** Two digits side by side that leave open which is meant: 七八 seven or eight, 三五 three to five. */
function isEither(first: string | undefined, second: string | undefined): boolean {
	const [a, b] = [digits[first ?? ''], digits[second ?? '']];
	return a !== undefined && b !== undefined && a > 0 && (b === a + 1 || (a === 3 && b === 5));
}

/** Where in a numeral the first of two such digits stands; undefined where there are none. */
function eitherIn(characters: readonly string[]): number | undefined {
	const isRow = characters.length > 2 && characters.every((character) => character in digits);
	if (isRow) return undefined;
	const at = characters.findIndex((character, index) => isEither(character, characters[index + 1]));
	return at < 0 ? undefined : at;
}

/**
 * The least and the greatest number that Chinese numerals may mean; undefined where they write none.
 *
 * A scale alone counts once (千 in 千余名 is 1000); digits in a row are read one by one, but 七八 is seven or eight; a last
 * digit without its place takes the place below (一万三 is 13000).
 *
 * @example
 * readChineseNumeral('十三') // [13, 13]
 * readChineseNumeral('二〇二一') // [2021, 2021]
 * readChineseNumeral('六七千') // [6000, 7000]
 */
export function readChineseNumeral(text: string): [least: number, greatest: number] | undefined {
	const characters = [...inPlainForm(text)];
	if (characters.length === 0 || characters.some((character) => !chineseDigits.includes(character))) return undefined;
	const either = eitherIn(characters);
	if (either === undefined) {
		const value = exactly(characters);
		return [value, value];
	}
	return [exactly(characters.toSpliced(either + 1, 1)), exactly(characters.toSpliced(either, 1))];
}

/** The number that Chinese numerals write, the lower of two; undefined where they write none. */
export function parseChineseNumeral(text: string): number | undefined {
	return readChineseNumeral(text)?.[0];
}

/** The number of plain numerals that leave nothing open. */
function exactly(characters: readonly string[]): number {
	if (characters.every((character) => character in digits))
		return Number(characters.map((character) => digits[character]).join(''));
	let total = 0;
	let section = 0;
	let digit: number | undefined;
	/** What a digit that ends the number counts: after 百 tens, after 零 ones. */
	let below = 1;
	for (const character of characters) {
		if (character in digits) {
			if (digits[character] === 0) below = 1;
			else digit ??= digits[character]!;
		} else if (character in places) {
			section += (digit ?? 1) * places[character]!;
			digit = undefined;
			below = Math.max(1, places[character]! / 10);
		} else {
			// 亿 multiplies all before it (一万亿), 万 only what stands since the last scale.
			const scale = scales[character]!;
			const since = section + (digit ?? 0);
			const multiplied = scale === 1e8 ? total + since : since;
			total = (scale === 1e8 ? 0 : total) + (multiplied === 0 ? 1 : multiplied) * scale;
			section = 0;
			digit = undefined;
			below = scale / 10;
		}
	}
	return total + section + (digit ?? 0) * (below > 1 || section + total > 0 ? below : 1);
}

/** The digits of a row, each for itself: 五六 is 56; what stands behind 点. */
export function digitsInRow(text: string): string {
	return [...text].map((character) => digits[character] ?? '').join('');
}

/** Tenths, as per cent: 七成 is 70, 六成四 64, 2.5成 25, 三成半 35. `[from, to)` in UTF-16 units. */
export function findTenths(text: string): { from: Utf16; to: Utf16; value: number }[] {
	const tenths =
		/(?<whole>[一二两三四五六七八九十]|(?<![\d.])\d{1,2}(?:\.\d)?)成(?<more>半|[一二三四五六七八九](?=[，。；的以左]|$|\p{Script=Han}{2,4}人))?/gu;
	return matchesIn(tenths, text).map((match) => {
		const { whole = '', more = '' } = match.groups!;
		const tens = parseChineseNumeral(whole) ?? Number(whole);
		const ones = more === '半' ? 5 : (parseChineseNumeral(more) ?? 0);
		return { from: match.index, to: match.index + match[0].length, value: scaled(tens, 10) + ones };
	});
}

/** What 万 or 亿 after a number multiplies it by. */
export function scaleOf(text: string): number {
	return [...text].reduce((product, character) => product * (scales[character] ?? places[character] ?? 1), 1);
}

/** A decimal number times its scale, free of the errors of binary fractions: 110.73 × 10⁴ is 1107300. */
export function scaled(value: number, scale: number): number {
	return Number((value * scale).toPrecision(12));
}
