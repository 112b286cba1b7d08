/** Half-width signs and the full-width ones that Chinese text has in their place. */
const pairs: readonly (readonly [half: string, full: string])[] = [
	[',', '，'],
	[';', '；'],
	[':', '：'],
	['?', '？'],
	['!', '！'],
	['(', '（'],
	[')', '）'],
];

/** The full-width form of a half-width sign; undefined for other characters. */
export const fullWidthSigns: Readonly<Record<string, string | undefined>> = Object.fromEntries(pairs);

const halfWidthSigns: Readonly<Record<string, string | undefined>> = Object.fromEntries(
	pairs.map(([half, full]) => [full, half])
);

/** A full-width figure or letter, with the signs that belong to numbers. */
const wideFigure = /[０-９Ａ-Ｚ％．]/giu;

/**
 * A text with half-width figures, letters, points and signs of per cent; no character more or less.
 *
 * @example
 * narrowFigures('达９０．５％，ＣＴ') // '达90.5%，CT'
 */
export function narrowFigures(text: string): string {
	return text.replaceAll(wideFigure, (character) => character.normalize('NFKC'));
}

/**
 * A text with half-width signs, as texts are compared that hands wrote in either width; no character more or less.
 *
 * @example
 * narrowSigns('两票制，严格执行（试行）') // '两票制,严格执行(试行)'
 */
export function narrowSigns(text: string): string {
	return text.replaceAll(/[，；：？！（）]/gu, (character) => halfWidthSigns[character]!);
}
