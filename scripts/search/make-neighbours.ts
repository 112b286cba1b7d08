import { pinyin } from 'pinyin-pro';
import type { Article } from '../../src/model/schemas/article.ts';
import type { WordNeighbours } from '../../src/search/records.ts';

/** So many pairs of words are kept of a large archive, those that stand there most often. */
const mostPairs = 24_000;
/** More are not held while they are counted: then those met once are let go. */
const mostCounted = 500_000;

const allHan = /^\p{Script=Han}+$/u;
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** The words of a text in stretches that no mark interrupts. */
function stretchesOf(text: string): string[][] {
	const stretches: string[][] = [[]];
	for (const { segment } of segmenter.segment(text)) {
		if (allHan.test(segment)) stretches.at(-1)?.push(segment);
		else stretches.push([]);
	}
	return stretches;
}

/** Pairs of words that stand side by side, joined by a blank, the most frequent first. */
function countPairs(articles: readonly Article[], fold: (text: string) => string): string[] {
	const counts = new Map<string, number>();
	for (const { blocks } of articles) {
		for (const words of blocks.flatMap(({ text }) => stretchesOf(fold(text)))) {
			for (const [index, word] of words.slice(1).entries()) {
				const pair = `${words[index]} ${word}`;
				counts.set(pair, (counts.get(pair) ?? 0) + 1);
			}
		}
		if (counts.size > mostCounted) for (const [pair, count] of counts) if (count === 1) counts.delete(pair);
	}
	return [...counts]
		.sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
		.slice(0, mostPairs)
		.map(([pair]) => pair);
}

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
export function makeNeighbours(articles: readonly Article[], fold: (text: string) => string): WordNeighbours {
	const places = new Map<string, number>();
	const next: number[][] = [];
	const placeOf = (word: string): number => {
		const known = places.get(word);
		if (known !== undefined) return known;
		places.set(word, next.length);
		return next.push([]) - 1;
	};
	for (const pair of countPairs(articles, fold)) {
		const [before = '', behind = ''] = pair.split(' ');
		const [from, to] = [placeOf(before), placeOf(behind)];
		next[from]?.push(to);
	}
	return { words: [...places.keys()].map((word) => [word, ...initialsOf(word)].join(' ')), next };
}
