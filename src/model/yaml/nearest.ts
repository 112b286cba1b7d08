import { distance } from 'fastest-levenshtein';

/** Something that can be written, and what it is called. */
export interface Choice {
	/** What is to be written. */
	value: string;
	/** Its names: an editor may have written one of them. */
	names?: readonly string[] | undefined;
}

/** The choice that was probably meant. */
export interface Guess {
	value: string;
	/** Whether one of the choice's names was written, to the letter. */
	isName: boolean;
}

/** One form of what is written in several: case, width, quotation marks, hyphens and blanks do not count. */
const plain = (text: string) =>
	text
		.normalize('NFKC')
		.toLowerCase()
		.replaceAll(/[\s"'“”‘’「」『』《》〈〉【】_.,:：，。-]/gu, '');

/** Share of a word that may be wrong for it still to be meant. */
const most = 0.4;

/** How far two words are apart: 0 the same, 1 nothing in common. */
function apart(word: string, other: string): number {
	const longest = Math.max(word.length, other.length);
	if (longest === 0) return 1;
	const isTurned = word.length > 2 && [...word].sort().join('') === [...other].sort().join('');
	const shorter = Math.min(word.length, other.length);
	const holds =
		(shorter >= 2 || longest <= 3) && /\p{Script=Han}/u.test(word) && (word.includes(other) || other.includes(word));
	return Math.min(distance(word, other) / longest, isTurned ? 1 / longest : 1, holds ? 0.35 : 1);
}

/**
 * What an editor probably meant: the choice whose value or name is nearest to the word; undefined where none is near.
 *
 * @example
 * nearest('satisfation', [{ value: 'satisfaction', names: ['满意度'] }]) // { value: 'satisfaction', isName: false }
 * nearest('满意度', [{ value: 'satisfaction', names: ['满意度'] }]) // { value: 'satisfaction', isName: true }
 */
export function nearest(word: string, choices: readonly Choice[]): Guess | undefined {
	const wanted = plain(word);
	if (wanted === '') return undefined;
	const guesses = choices.flatMap(({ value, names = [] }) => [
		{ value, isName: false, apart: apart(wanted, plain(value)) },
		...names.map((name) => {
			const far = apart(wanted, plain(name));
			return { value, isName: far === 0, apart: far };
		}),
	]);
	const [best] = guesses.sort((a, b) => a.apart - b.apart);
	return best && best.apart <= most ? { value: best.value, isName: best.isName } : undefined;
}
