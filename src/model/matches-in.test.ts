import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchesIn } from './matches-in.ts';

test.each([/医院/gu, /\d*/gu, /(?<=，|^)(?<clause>[^，]*)/gu, /[𠮷医]?/gu, /./g, /医?/g])(
	'gives what matchAll gives, each time anew: %s',
	(pattern) => {
		const text = fc.string({ unit: fc.constantFrom(...'医院，12𠮷\n') });
		fc.assert(
			fc.property(fc.array(text), (texts) => {
				for (const one of texts) expect(matchesIn(pattern, one)).toEqual([...one.matchAll(pattern)]);
			})
		);
	}
);

test('a pattern that would never end is an error', () => {
	expect(() => matchesIn(/医院/u, '医院')).toThrow('lacks the flag g');
});
