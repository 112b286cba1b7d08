import { pinyin } from 'pinyin-pro';
import type { WordNeighbours } from '../../src/search/records.ts';
import { mostFrequent, type WordCounts } from './count-words.ts';

/** So many pairs of words are kept of a large archive, those that stand there most often. */
const mostPairs = 24_000;

/** The initials of a word; a single character may have several. */
function initialsOf(word: string): string[] {
	const syllables = pinyin(word, { toneType: 'none', type: 'array', v: true, multiple: [...word].length === 1 });
	const initials = syllables.map((syllable) => syllable.charAt(0));
	return [...word].length === 1 ? [...new Set(initials)] : [initials.join('')];
}

/**
 * The words of the reports with their initials, and which of them stand side by side.
 *
 * @example
 * // 党建引领 → { words: ['党建 dj', '引领 yl'], next: [[1], []] }
 */
export function makeNeighbours({ neighbours }: Pick<WordCounts, 'neighbours'>): WordNeighbours {
	const places = new Map<string, number>();
	const next: number[][] = [];
	const placeOf = (word: string): number => {
		const known = places.get(word);
		if (known !== undefined) return known;
		places.set(word, next.length);
		return next.push([]) - 1;
	};
	for (const [pair] of mostFrequent(neighbours).slice(0, mostPairs)) {
		const [before = '', behind = ''] = pair.split(' ');
		const [from, to] = [placeOf(before), placeOf(behind)];
		next[from]?.push(to);
	}
	return { words: [...places.keys()].map((word) => [word, ...initialsOf(word)].join(' ')), next };
}
