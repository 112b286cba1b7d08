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

/**
 * The number that Chinese numerals write; undefined where they write none.
 *
 * A scale alone counts once (千 in 千余名 is 1000); digits in a row are read one by one, but 七八 is seven or eight.
 *
 * @example
 * parseChineseNumeral('十三') // 13
 * parseChineseNumeral('二〇二一') // 2021
 * parseChineseNumeral('两千五百万') // 25000000
 */
export function parseChineseNumeral(text: string): number | undefined {
	if (text === '' || [...text].some((character) => !chineseDigits.includes(character))) return undefined;
	if ([...text].every((character) => character in digits)) {
		const [first, second] = [...text].map((character) => digits[character]!);
		// 七八位 is seven or eight: the lower is sure.
		if (text.length === 2 && first! > 0 && second === first! + 1) return first;
		return Number([...text].map((character) => digits[character]).join(''));
	}
	let total = 0;
	let section = 0;
	let digit: number | undefined;
	for (const character of text) {
		if (character in digits) {
			// 六七千 is six thousand and more: of two digits in a row the first stands.
			if (digits[character] !== 0) digit ??= digits[character]!;
		} else if (character in places) {
			section += (digit ?? 1) * places[character]!;
			digit = undefined;
		} else {
			// 亿 multiplies all before it (一万亿), 万 only what stands since the last scale.
			const scale = scales[character]!;
			const since = section + (digit ?? 0);
			const multiplied = scale === 1e8 ? total + since : since;
			total = (scale === 1e8 ? 0 : total) + (multiplied === 0 ? 1 : multiplied) * scale;
			section = 0;
			digit = undefined;
		}
	}
	return total + section + (digit ?? 0);
}

/** The digits of a row, each for itself: 五六 is 56; what stands behind 点. */
export function digitsInRow(text: string): string {
	return [...text].map((character) => digits[character] ?? '').join('');
}

/** Tenths in words, as per cent: 七成 is 70, 六成四 64. `[from, to)` in UTF-16 units. */
export function findTenths(text: string): { from: Utf16; to: Utf16; value: number }[] {
	const tenths =
		/(?<whole>[一二两三四五六七八九十])成(?<more>[一二三四五六七八九](?=[，。；的以左]|$|\p{Script=Han}{2,4}人))?/gu;
	return [...text.matchAll(tenths)].map((match) => {
		const { whole = '', more = '' } = match.groups!;
		const value = (parseChineseNumeral(whole) ?? 0) * 10 + (parseChineseNumeral(more) ?? 0);
		return { from: match.index, to: match.index + match[0].length, value };
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
