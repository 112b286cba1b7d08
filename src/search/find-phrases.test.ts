import { expect, test } from 'vitest';
import { findPhrases } from './find-phrases.ts';

const neighbours = {
	words: ['党建 dj', '引领 yl', '党 d', '建 j', '长 c z', '高质量 gzl', '大家 dj', '发展 fz'],
	next: [[1], [5], [3], [1, 7], [7], [7], [], []],
};
const phrases = (letters: string) => findPhrases(letters, neighbours);

test('finds the words that begin with the letters and stand side by side, few words first', () => {
	expect(phrases('djyl')).toEqual(['党建引领']);
	expect(phrases('djylgzlfz')).toEqual(['党建引领高质量发展']);
	expect(phrases('djfz')).toEqual(['党建发展']);
});

test('a character that is read in several ways has them all', () => {
	expect(phrases('cfz')).toEqual(['长发展']);
	expect(phrases('zfz')).toEqual(['长发展']);
});

test('a word ends where a blank stands between letters', () => {
	expect(phrases('dj gzl fz')).toEqual([]);
	expect(phrases('djyl gzl fz')).toEqual(['党建引领高质量发展']);
	expect(phrases('d jfz')).toEqual(['党建发展']);
	expect(phrases('djylg zlfz')).toEqual([]);
});

test('finds nothing where a letter is left over or words stand apart', () => {
	expect(phrases('djy')).toEqual([]);
	expect(phrases('fzdj')).toEqual([]);
	expect(phrases('xq')).toEqual([]);
});
