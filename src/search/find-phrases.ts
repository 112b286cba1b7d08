import type { WordNeighbours } from './records.ts';

/** The dictionary takes 党建引领高质量发展 for six words. */
const mostWords = 8;
/** So many are found at most: letters that are ambiguous everywhere have more readings than can be counted. */
const mostFound = 500;

/**
 * Phrases of the reports' words that begin with these letters, a letter a character: of few words first, then of common ones.
 * Each two of their words stand side by side somewhere; whether the whole phrase does, the index has to say. At a blank between
 * letters a word has to end. Only words are followed from which the end of the letters is reached.
 *
 * @example
 * findPhrases('djyl', neighbours); // → ['党建引领']
 */
export function findPhrases(letters: string, { words, next }: WordNeighbours): string[] {
	const spelt = words.map((word) => word.split(' '));
	const known = new Map<number, number>();

	/** Where the letters go on behind a word; undefined where they do not begin with its own. */
	function endOf(place: number, at: number): number | undefined {
		const own = spelt[place]?.slice(1).find((one) => letters.startsWith(one, at));
		if (own === undefined) return undefined;
		const end = at + own.length;
		return end + (letters[end] === ' ' ? 1 : 0);
	}

	/** With how many words the letters are read to their end, the first of them this one: bit 2 is set for two. */
	function waysFrom(place: number, at: number): number {
		const end = endOf(place, at);
		if (end === undefined) return 0;
		if (end === letters.length) return 1 << 1;
		const key = place * letters.length + at;
		const ways = known.get(key) ?? (next[place] ?? []).reduce((all, one) => all | (waysFrom(one, end) << 1), 0);
		known.set(key, ways);
		return ways;
	}

	const found: { run: string; count: number; rank: number }[] = [];

	/** Follows phrases that have so many words more. */
	function follow(places: Iterable<number>, phrase: (typeof found)[number], at: number, more: number): void {
		for (const place of places) {
			if (found.length === mostFound) return;
			if ((waysFrom(place, at) & (1 << more)) === 0) continue;
			const { run, count, rank } = phrase;
			const longer = { run: run + (spelt[place]?.[0] ?? ''), count: count + 1, rank: rank + place };
			if (more === 1) found.push(longer);
			else follow(next[place] ?? [], longer, endOf(place, at) ?? 0, more - 1);
		}
	}

	for (let count = 1; count <= mostWords; count++) follow(words.keys(), { run: '', count: 0, rank: 0 }, 0, count);
	found.sort((a, b) => a.count - b.count || a.rank - b.rank);
	return [...new Set(found.map(({ run }) => run))];
}
