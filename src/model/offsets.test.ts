import fc from 'fast-check';
import { expect, expectTypeOf, test } from 'vitest';
import {
	codePoint,
	codePointAt,
	codePoints,
	codePointSpan,
	sum,
	utf16At,
	type CodePoint,
	type Utf16,
} from './offsets.ts';

test('counts code points', () => {
	expect(codePoints('𠮷A院')).toBe(3);
	expect(codePoints('')).toBe(0);
});

test('tells the code point at an index of a string, and the index at a code point', () => {
	const text = '医生𬭎𠮷说';
	expect(codePointAt(text, text.indexOf('说'))).toBe(4);
	expect(utf16At(text, codePoint(4))).toBe(text.indexOf('说'));
	expect(utf16At(text, codePoint(9))).toBe(text.length);
});

test('leads from either way of counting back to where it began', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), fc.nat(40), (text, at) => {
			const place = codePoint(Math.min(at, codePoints(text)));
			expect(codePointAt(text, utf16At(text, place))).toBe(place);
			expect(Array.from(text).slice(place).join('')).toBe(text.slice(utf16At(text, place)));
		})
	);
});

test('adds lengths', () => {
	expect(sum(codePoint(2), codePoints('𠮷'), codePoint(4))).toBe(7);
	expect(codePointSpan(2, 5)).toEqual([2, 5]);
});

/** Read by the type checker (`check:types`), not run: each line marked below is an error, and must stay one. */
export function neverMixed(at: CodePoint, index: Utf16, text: string): void {
	const takesCodePoint = (place: CodePoint) => place;
	const takesUtf16 = (place: Utf16) => place;
	takesUtf16(text.indexOf('院'));
	takesUtf16(index + 1);
	takesCodePoint(codePoint(3));
	// @ts-expect-error a plain number, such as an index of a string, is no code point
	takesCodePoint(text.indexOf('院'));
	// @ts-expect-error an index of a string is no code point
	takesCodePoint(index);
	// @ts-expect-error a code point is no index of a string
	takesUtf16(at);
	expectTypeOf(Array.from(text).slice(at)).toEqualTypeOf<string[]>();
	expectTypeOf(text.slice(index, index + 2)).toEqualTypeOf<string>();
	// @ts-expect-error a string is not cut at a code point
	expectTypeOf(text.slice(at)).toBeString();
	// @ts-expect-error nor up to one
	expectTypeOf(text.slice(0, at)).toBeString();
	// @ts-expect-error nor is a character of it taken there
	expectTypeOf(text.charAt(at)).toBeString();
}
