import type { Article } from '../../src/model/schemas/article.ts';
import { sampleReports } from './sample-reports.ts';

/** How often words stand in the reports. */
export interface WordCounts {
	/** Words of two characters and more. */
	words: ReadonlyMap<string, number>;
	/** Two characters side by side that the dictionary takes apart. */
	parted: ReadonlyMap<string, number>;
	/** Pairs of words that stand side by side, joined by a blank. */
	neighbours: ReadonlyMap<string, number>;
}

/** More pairs of words are not held while they are counted: then those met once are let go. */
const mostCounted = 500_000;

const allHan = /^\p{Script=Han}+$/u;
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

function add(counts: Map<string, number>, word: string): void {
	counts.set(word, (counts.get(word) ?? 0) + 1);
}

/** Counts the words of the reports, folded; of a large archive those of an even sample. */
export function countWords(articles: readonly Article[], fold: (text: string) => string): WordCounts {
	const [words, parted, neighbours] = [new Map<string, number>(), new Map<string, number>(), new Map<string, number>()];
	for (const { blocks } of sampleReports(articles)) {
		for (const { text } of blocks) {
			// What no mark parts from the word before it.
			let before = '';
			for (const { segment } of segmenter.segment(fold(text))) {
				if (!allHan.test(segment)) {
					before = '';
					continue;
				}
				if (segment.length > 1) add(words, segment);
				if (segment.length === 1 && before.length === 1) add(parted, before + segment);
				if (before !== '') add(neighbours, `${before} ${segment}`);
				before = segment;
			}
		}
		if (neighbours.size > mostCounted) for (const [pair, count] of neighbours) if (count === 1) neighbours.delete(pair);
	}
	return { words, parted, neighbours };
}

/** What was counted, most often first. */
export const mostFrequent = (counts: Iterable<readonly [string, number]>): (readonly [string, number])[] =>
	[...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
