/**
 * Two ways to count along a text, and what keeps them apart.
 *
 * A character outside the basic plane (𠮷) is one code point and two units of UTF-16. The tree, its places and the spans of
 * notes count code points; JavaScript's strings and regular expressions count units of UTF-16. The two agree in nearly
 * every report, so a mistake would stand unnoticed until a name is written with 𬭎.
 *
 * A plain number, such as a regular expression gives, is good for a `Utf16`, never for a `CodePoint`; a `CodePoint` is good
 * for neither a `Utf16` nor the methods of a string. The only ways across are the functions below.
 */
declare const unit: unique symbol;

/** A place in a text, or the length of one, in code points. */
export type CodePoint = number & { readonly [unit]: 'code point' };

/** A place in a text, or the length of one, in units of UTF-16: an index of a JavaScript string. */
export type Utf16 = number & { readonly [unit]?: 'UTF-16' };

/** A run of a text in code points, `[from, to)`. */
export type CodePointSpan = [from: CodePoint, to: CodePoint];

/** What TypeScript says of a string that is cut at a code point. */
interface NotAnIndex {
	readonly [unit]: 'a code point is no index of a string: use `utf16At`, or `Array.from` and its `slice`';
}

declare global {
	interface String {
		slice(from: CodePoint, to?: number): NotAnIndex;
		slice(from: number | undefined, to: CodePoint): NotAnIndex;
		at(index: CodePoint): NotAnIndex;
		charAt(index: CodePoint): NotAnIndex;
		codePointAt(index: CodePoint): NotAnIndex;
	}
}

/** A number that counts code points: a column of a line, an index of `Array.from(text)`. */
export function codePoint(value: number): CodePoint {
	return value as CodePoint;
}

/** A run between two numbers that count code points. */
export function codePointSpan(from: number, to: number): CodePointSpan {
	return [codePoint(from), codePoint(to)];
}

/** The length of a text in code points. */
export function codePoints(text: string): CodePoint {
	let count = 0;
	for (const _ of text) count += 1;
	return codePoint(count);
}

/** The code point at an index of a string. */
export function codePointAt(text: string, index: Utf16): CodePoint {
	return codePoints(text.slice(0, index));
}

/** The index of a string at a code point. */
export function utf16At(text: string, at: CodePoint): Utf16 {
	return Array.from(text).slice(0, at).join('').length;
}

/** The sum of lengths, or a place moved by some. */
export function sum(...lengths: readonly CodePoint[]): CodePoint {
	return codePoint(lengths.reduce<number>((total, length) => total + length, 0));
}
