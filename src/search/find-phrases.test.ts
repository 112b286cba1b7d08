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

test('of several readings that of few words comes first, then that of common ones', () => {
	const words = ['引 y', '领 l', '引领 yl', '医疗 yl', '党建 dj', '大家 dj'];
	expect(findPhrases('djyl', { words, next: [[1], [], [], [], [0, 3, 2], [2]] })).toEqual([
		'党建引领',
		'党建医疗',
		'大家引领',
	]);
});

/** Words of one letter to four, each of which stands beside all others. */
const alike = Array.from({ length: 200 }, (_, place) => `词${place} ${'y'.repeat(1 + (place % 4))}`);
const everyOne = { words: alike, next: alike.map(() => [...alike.keys()]) };

test.each([
	['y'.repeat(30), 8],
	['y'.repeat(24), 6],
	['yyyy yyyy yyyy yyyy', 4],
	['yyyy', 1],
])('%s, which every word may begin, ends with a bounded number of phrases', (letters, fewest) => {
	const found = findPhrases(letters, everyOne);
	expect(found.length).toBeGreaterThan(40);
	expect(found.length).toBeLessThanOrEqual(500);
	expect(found[0]?.match(/词/gu)).toHaveLength(fewest);
});

test('letters that no phrase reaches to the end are given up, though every word may begin them', () => {
	expect(findPhrases(`${'y'.repeat(29)}x`, everyOne)).toEqual([]);
	expect(findPhrases('y'.repeat(33), everyOne)).toEqual([]);
});
