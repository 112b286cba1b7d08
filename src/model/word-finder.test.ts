import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordFinder } from './word-finder.ts';

test('finds what stands in a text, in the order of the list', () => {
	const find = wordFinder(['满意度', '随访', '院', '满意率', '义诊']);
	expect(find('出院随访，患者满意度98.5%')).toEqual([0, 1, 2]);
	expect(find('')).toEqual([]);
});

test('finds the words that stand there, and no others', () => {
	const text = fc.string({ unit: fc.constantFrom(...'医院党建𠮷') });
	fc.assert(
		fc.property(fc.array(text), text, (words, whole) => {
			expect(wordFinder(words)(whole)).toEqual([...words.keys()].filter((index) => whole.includes(words[index]!)));
		})
	);
});
