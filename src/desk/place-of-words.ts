/** A block as the desk shows it. */
interface ShownBlock {
	text: string;
	/** Where its characters stand in the source: line, and columns `[from, to)`, in reading order. */
	source: readonly (readonly [number, number, number])[];
}

/** Where words stand, as a correction says it. */
export interface WordsPlace {
	line: number;
	expect: string;
	/** Which of several places with the same words in the block, from 1; absent where there is one. */
	nth?: number;
}

/** Offsets, in code points, of every place of a text at which some words begin. */
function placesOf(text: string, words: string): number[] {
	const characters = Array.from(text);
	const wanted = Array.from(words);
	return [...characters.keys()].filter((from) => wanted.every((one, index) => characters[from + index] === one));
}

/**
 * Where the characters `[from, to)` of a block stand: the line on which they begin, the words, and which of several equal ones.
 * Blanks at their ends are left out; the whole block where nothing is left.
 *
 * The text of a block has a character more than its pieces where two lines of a title meet, and one less for a bracket that
 * it leaves out; the line is that of the piece in which the words begin, and a correction looks for them in the whole block.
 */
export function placeOfWords({ text, source }: ShownBlock, from: number, to: number): WordsPlace {
	const characters = Array.from(text);
	let [start, end] = from < to ? [from, to] : [0, characters.length];
	while (start < end && /\s/u.test(characters[start]!)) start += 1;
	while (end > start && /\s/u.test(characters[end - 1]!)) end -= 1;
	const words = characters.slice(start, end).join('');
	let passed = 0;
	const piece = source.find(([, first, last]) => (passed += last - first) > start) ?? source.at(-1)!;
	const places = placesOf(text, words);
	const nth = places.indexOf(start) + 1;
	return { line: piece[0], expect: words, ...(places.length > 1 ? { nth } : {}) };
}
