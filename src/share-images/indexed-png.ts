import { writePng } from '../png/write-png.ts';

/** A picture in RGBA, a byte a channel, line by line; it is opaque throughout. */
export interface Picture {
	width: number;
	height: number;
	pixels: Uint8Array;
}

/** Edges of letters are told apart in so many steps a channel; more cannot be seen. */
const steps = 16;

/** A colour as a number, red first. */
const colourAt = (pixels: Uint8Array, at: number) => pixels[at]! * 0x10000 + pixels[at + 1]! * 0x100 + pixels[at + 2]!;

/** Which step of each channel a colour lies in, as a number below 4096. */
const stepOf = (colour: number) =>
	[16, 8, 0].reduce((sum, shift) => sum * steps + Math.floor((((colour >>> shift) & 0xff) * steps) / 0x100), 0);

/** For each step the commonest of its colours, so that grounds and letters keep theirs to the bit; the commonest first. */
function chooseColours(pixels: Uint8Array): Map<number, number> {
	const counts = new Map<number, number>();
	for (let at = 0; at < pixels.length; at += 4) {
		const colour = colourAt(pixels, at);
		counts.set(colour, (counts.get(colour) ?? 0) + 1);
	}
	const chosen = new Map<number, number>();
	for (const [colour] of [...counts].sort(([a, of], [b, ofB]) => ofB - of || a - b))
		if (!chosen.has(stepOf(colour))) chosen.set(stepOf(colour), colour);
	return chosen;
}

/** The picture as indices of its colours, each line behind the number of its filter: none. */
function writeIndices({ width, height, pixels }: Picture, places: ReadonlyMap<number, number>): Uint8Array {
	const lines = new Uint8Array(height * (width + 1));
	const known = new Map<number, number>();
	for (let pixel = 0; pixel < width * height; pixel += 1) {
		const colour = colourAt(pixels, pixel * 4);
		const place = known.get(colour) ?? places.get(stepOf(colour))!;
		known.set(colour, place);
		lines[pixel + Math.floor(pixel / width) + 1] = place;
	}
	return lines;
}

/**
 * A picture of few colours as PNG with a palette: a third of what it weighs in RGBA.
 *
 * Throws where it has more than 256 colours that can be told apart; the pictures of the archive have some thirty.
 */
export function indexedPng(picture: Picture): Uint8Array<ArrayBuffer> {
	const chosen = chooseColours(picture.pixels);
	if (chosen.size > 256) throw new RangeError(`A picture of ${chosen.size} colours; a palette has 256.`);
	const palette = Uint8Array.from([...chosen.values()].flatMap((colour) => [colour >>> 16, colour >>> 8, colour]));
	const places = new Map([...chosen.keys()].map((step, place) => [step, place]));
	const { width, height } = picture;
	return writePng({ width, height, depth: 8, palette, lines: writeIndices(picture, places) });
}
