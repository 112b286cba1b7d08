import { expect, test } from 'vitest';
import { foldCharacter, isBlank, isRemoved } from './fold-character.ts';

test.each([' ', '\t', '\u3000', '\u00a0', '\u2003', '\u0085', '\u2028', '\v'])(
	'makes a space of the blank %j',
	(blank) => {
		expect(foldCharacter(blank)).toBe(' ');
		expect(isBlank(blank)).toBe(true);
		expect(isRemoved(blank)).toBe(false);
	}
);

test.each([
	'\u0000',
	'\u0007',
	'\u007f',
	'\u00ad',
	'\u200b',
	'\u202e',
	'\u2060',
	'\uFEFF',
	'\ufe0f',
	'\u{e0041}',
	'\ud800',
])('takes out %j, which carries no text', (character) => {
	expect(foldCharacter(character)).toBe('');
	expect(isBlank(character)).toBe(false);
	expect(isRemoved(character)).toBe(true);
});

test.each(['党', '𠮷', ',', '，', '５', 'Ⅰ', '①', '·', '●', '\uFFFD'])('leaves %s as it is', (character) => {
	expect(foldCharacter(character)).toBe(character);
	expect(isRemoved(character)).toBe(false);
});

test('shows that a code point is no character', () => {
	expect(foldCharacter('\ufffe')).toBe('\uFFFD');
	expect(foldCharacter('\u{1ffff}')).toBe('\uFFFD');
});
