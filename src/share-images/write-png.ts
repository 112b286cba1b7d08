import { crc32, deflateSync } from 'node:zlib';

/** An image: red, green, blue and alpha of each pixel, row by row. */
export interface Pixels {
	width: number;
	height: number;
	pixels: Uint8Array;
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** How a pixel is written: by its number in a table of colours, or by its three colours. */
const colourType = { rgb: 2, indexed: 3 } as const;

/** As many colours a table can have. */
const mostColours = 256;

function chunk(type: string, data: Uint8Array): Buffer {
	const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
	const length = Buffer.alloc(4);
	length.writeUInt32BE(data.length);
	const check = Buffer.alloc(4);
	check.writeUInt32BE(crc32(body));
	return Buffer.concat([length, body, check]);
}

/** A pixel as its four bytes stand in memory. */
const bytes = new Uint8Array(4);
const word = new Uint32Array(bytes.buffer);

/** Red, green and blue of a pixel. */
function colourOf(pixel: number): number[] {
	word[0] = pixel;
	const [red, green, blue, alpha] = bytes as unknown as [number, number, number, number];
	if (alpha !== 255) throw new RangeError('A pixel of the image is not opaque.');
	return [red, green, blue];
}

/** What is written of an image: how, and its rows, each behind the sign that it is written as it is. */
interface Rows {
	type: number;
	rows: Buffer;
	/** Red, green and blue of the colours in the order of their numbers. */
	table: readonly number[];
}

/** Rows of numbers of colours; undefined where there are more colours than a table can have. */
function numberedRows(pixels: Uint32Array, width: number): Rows | undefined {
	const numbers = new Map<number, number>();
	const rows = Buffer.alloc((pixels.length / width) * (width + 1));
	let last: number | undefined;
	let number = 0;
	for (let index = 0, at = 0; index < pixels.length; index += 1, at += 1) {
		if (index % width === 0) at += 1;
		const pixel = pixels[index]!;
		// Most pixels are of the colour of the one before.
		if (pixel !== last) {
			number = numbers.get(pixel) ?? numbers.size;
			if (number === mostColours) return undefined;
			numbers.set(pixel, number);
			last = pixel;
		}
		rows[at] = number;
	}
	return { type: colourType.indexed, rows, table: [...numbers.keys()].flatMap(colourOf) };
}

/** Rows of three bytes a pixel. */
function plainRows(pixels: Uint32Array, width: number): Rows {
	const rows = Buffer.alloc((pixels.length / width) * (width * 3 + 1));
	for (let index = 0, at = 0; index < pixels.length; index += 1, at += 3) {
		if (index % width === 0) at += 1;
		rows.set(colourOf(pixels[index]!), at);
	}
	return { type: colourType.rgb, rows, table: [] };
}

/**
 * An opaque image as PNG (https://www.w3.org/TR/png-3/): with a table of its colours where 256 are enough, which a picture of
 * words and rules has, else with three bytes a pixel.
 *
 * @throws {RangeError} where a pixel is not opaque
 */
export function writePng({ width, height, pixels }: Pixels): Uint8Array<ArrayBuffer> {
	const whole = new Uint32Array(new Uint8Array(pixels).buffer);
	const { type, rows, table } = numberedRows(whole, width) ?? plainRows(whole, width);
	const head = Buffer.alloc(13);
	head.writeUInt32BE(width);
	head.writeUInt32BE(height, 4);
	head.set([8, type], 8);
	return new Uint8Array(
		Buffer.concat([
			signature,
			chunk('IHDR', head),
			...(table.length > 0 ? [chunk('PLTE', Uint8Array.from(table))] : []),
			chunk('IDAT', deflateSync(rows)),
			chunk('IEND', new Uint8Array()),
		])
	);
}
