import type { WordNeighbours } from './records.ts';

/** The dictionary takes 党建引领高质量发展 for six words. */
const mostWords = 8;

/**
 * Phrases of the reports' words that begin with these letters, a letter a character: of few words first, then of common ones.
 * Each two of their words stand side by side somewhere; whether the whole phrase does, the index has to say. At a blank between
 * letters a word has to end.
 *
 * @example
 * findPhrases('djyl', neighbours); // → ['党建引领']
 */
export function findPhrases(letters: string, { words, next }: WordNeighbours): string[] {
	const spelt = words.map((word) => word.split(' '));
	const found: { run: string; count: number; rank: number }[] = [];

	function follow(places: Iterable<number>, run: string, at: number, count: number, rank: number): void {
		for (const place of places) {
			const [word = '', ...initials] = spelt[place] ?? [];
			const own = initials.find((one) => letters.startsWith(one, at));
			if (own === undefined) continue;
			const phrase = { run: run + word, count: count + 1, rank: rank + place };
			const end = at + own.length + (letters[at + own.length] === ' ' ? 1 : 0);
			if (end === letters.length) found.push(phrase);
			else if (phrase.count < mostWords) follow(next[place] ?? [], phrase.run, end, phrase.count, phrase.rank);
		}
	}

	follow(words.keys(), '', 0, 0, 0);
	found.sort((a, b) => a.count - b.count || a.rank - b.rank);
	return [...new Set(found.map(({ run }) => run))];
}
