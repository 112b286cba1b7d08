import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pairToken } from './pair-token.ts';

test('two pairs of characters are never one token, and no browser makes words of one', () => {
	const character = fc.string({ unit: 'binary', minLength: 1, maxLength: 1 });
	const words = new Intl.Segmenter('zh', { granularity: 'word' });
	fc.assert(
		fc.property(character, character, character, character, (a, b, c, d) => {
			const [one, other] = [pairToken(a, b), pairToken(c, d)];
			expect(one === other).toBe(a === c && b === d);
			expect([...words.segment(one)]).toHaveLength(1);
		})
	);
	expect(pairToken('党', '建')).toBe('ƿj4ujfne');
});
