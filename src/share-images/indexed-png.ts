import { writePng } from '../png/write-png.ts';

/** A picture in RGBA, a byte a channel, line by line; it is opaque throughout. */
export interface Picture {
	width: number;
	height: number;
	pixels: Uint8Array;
}

/** Edges of letters are told apart in so many steps a channel; more cannot be seen. */
const steps = 16;

/** The pixels as numbers of 32 bits, blue above green above red: the order of bytes of every machine that Node runs on. */
const wordsOf = ({ pixels, width, height }: Picture) => new Uint32Array(pixels.slice().buffer, 0, width * height);

/** Which step of each channel a colour lies in, as a number below 4096. */
const stepOf = (colour: number) =>
	(((colour >>> 4) & 0xf) * steps + ((colour >>> 12) & 0xf)) * steps + ((colour >>> 20) & 0xf);

/** For each step the commonest of its colours, so that grounds and letters keep theirs to the bit; the commonest first. */
function chooseColours(words: Uint32Array): Map<number, number> {
	const counts = new Map<number, number>();
	// Most pixels are as the one before them.
	let [last, run] = [words[0]!, 0];
	const count = () => counts.set(last, (counts.get(last) ?? 0) + run);
	for (const colour of words) {
		if (colour === last) run += 1;
		else {
			count();
			[last, run] = [colour, 1];
		}
	}
	count();
	const chosen = new Map<number, number>();
	for (const [colour] of [...counts].sort(([a, of], [b, ofB]) => ofB - of || a - b))
		if (!chosen.has(stepOf(colour))) chosen.set(stepOf(colour), colour);
	return chosen;
}

/** The picture as indices of its colours, each line behind the number of its filter: none. */
function writeIndices(words: Uint32Array, width: number, places: Uint8Array): Uint8Array {
	const lines = new Uint8Array(words.length + words.length / width);
	for (let from = 0, to = 1; from < words.length; from += width, to += width + 1)
		for (let x = 0; x < width; x += 1) lines[to + x] = places[stepOf(words[from + x]!)]!;
	return lines;
}

/**
 * A picture of few colours as PNG with a palette: a third of what it weighs in RGBA.
 *
 * Throws where it has more than 256 colours that can be told apart; the pictures of the archive have some thirty.
 */
export function indexedPng(picture: Picture): Uint8Array<ArrayBuffer> {
	const words = wordsOf(picture);
	const chosen = chooseColours(words);
	if (chosen.size > 256) throw new RangeError(`A picture of ${chosen.size} colours; a palette has 256.`);
	const palette = Uint8Array.from([...chosen.values()].flatMap((colour) => [colour, colour >>> 8, colour >>> 16]));
	const places = new Uint8Array(steps ** 3);
	for (const [place, step] of [...chosen.keys()].entries()) places[step] = place;
	const { width, height } = picture;
	return writePng({ width, height, depth: 8, palette, lines: writeIndices(words, width, places) });
}
