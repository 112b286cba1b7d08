import { findTenths } from './chinese-numerals.ts';
import { foldForRules } from './fold-for-rules.ts';
import { changeAfter, findDoublings, findNumerals, halfAfter } from './numeral.ts';
import { simplifyCharacter } from './simplify-character.ts';

/** Whether a number stands in words in simplified characters. */
function printsPlain(plain: string, value: number): boolean {
	const numerals = findNumerals(plain);
	const values = [
		...numerals.flatMap((one) => [one.value, one.valueTo ?? one.value]),
		...numerals.filter(({ to }) => halfAfter(plain.slice(to))).map((one) => one.value + 0.5),
		...numerals.map((one) => Number((one.value + (changeAfter(plain.slice(one.to))?.value ?? 0)).toFixed(2))),
		...findTenths(plain).map((one) => one.value),
		...findDoublings(plain).map((one) => one.value),
	];
	if (values.includes(value) || (value === 50 && /一半|半数/u.test(plain))) return true;
	if (
		/（[万亿]/u.test(plain) &&
		[1e4, 1e8].some((scale) => values.some((one) => Math.abs(one * scale - value) < 1e-6 * value))
	)
		return true;
	return (value === 0 && /无|零|没有|未/u.test(plain)) || (value === 1 && /首|第一/u.test(plain));
}

/**
 * Whether a number stands in words: as a numeral, in simplified characters or traditional ones, in a table under a head in 万, or
 * as a word for none or first.
 */
export function prints(words: string, value: number): boolean {
	// Blanks that some printers set between a number and its unit: 1.1 万人次.
	const plain = foldForRules(words).replaceAll(/(?<=\d)\s+(?=\p{Script=Han})/gu, '');
	return printsPlain(plain, value) || printsPlain(Array.from(plain, simplifyCharacter).join(''), value);
}
