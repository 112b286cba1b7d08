/** What 万 behind a number multiplies it by. The page of the desk does without the rules that read all Chinese numerals. */
const scales: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 };

/** The first number in digits of some words, with its scale: 300万 of 将投入300万元. */
export const writtenNumber = /\d[\d,]*(?:\.\d+)?[十百千万亿]*/u;

/** A number as an editor writes it: 3000000, 300万, 1,200; undefined where it is none. */
export function numberOf(words: string): number | undefined {
	const [whole, digits = '', scale = ''] =
		/^([\d,]+(?:\.\d+)?|-\d+(?:\.\d+)?)([十百千万亿]*)$/u.exec(words.trim()) ?? [];
	const times = Array.from(scale).reduce((product, character) => product * scales[character]!, 1);
	// Free of the errors of binary fractions: 110.73万 is 1107300.
	return whole === undefined ? undefined : Number((Number(digits.replaceAll(',', '')) * times).toPrecision(12));
}
