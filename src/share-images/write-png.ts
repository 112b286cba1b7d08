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

const bytesOf = (colour: number) => [colour >>> 16, (colour >>> 8) & 255, colour & 255];

/** The colour of each pixel as one number. */
function coloursOf({ width, height, pixels }: Pixels): Uint32Array {
	const colours = new Uint32Array(width * height);
	for (let index = 0, at = 0; index < colours.length; index += 1, at += 4) {
		if (pixels[at + 3] !== 255) throw new RangeError(`Pixel ${index} is not opaque.`);
		colours[index] = (pixels[at]! << 16) | (pixels[at + 1]! << 8) | pixels[at + 2]!;
	}
	return colours;
}

/** What is written of an image: how, and its rows, each behind the sign that it is written as it is. */
interface Rows {
	type: number;
	rows: Buffer;
	/** The colours in the order of their numbers. */
	table: readonly number[];
}

/** Rows of numbers of colours; undefined where there are more colours than a table can have. */
function numberedRows(colours: Uint32Array, width: number): Rows | undefined {
	const numbers = new Map<number, number>();
	const rows = Buffer.alloc((colours.length / width) * (width + 1));
	let last = -1;
	let number = 0;
	for (let index = 0, at = 0; index < colours.length; index += 1) {
		if (index % width === 0) at += 1;
		const colour = colours[index]!;
		if (colour !== last) {
			last = colour;
			number = numbers.get(colour) ?? numbers.size;
			if (number === mostColours) return undefined;
			numbers.set(colour, number);
		}
		rows[at] = number;
		at += 1;
	}
	return { type: colourType.indexed, rows, table: [...numbers.keys()] };
}

/** Rows of three bytes a pixel. */
function plainRows(colours: Uint32Array, width: number): Rows {
	const rows = Buffer.alloc((colours.length / width) * (width * 3 + 1));
	for (let index = 0, at = 0; index < colours.length; index += 1, at += 3) {
		if (index % width === 0) at += 1;
		rows.set(bytesOf(colours[index]!), at);
	}
	return { type: colourType.rgb, rows, table: [] };
}

/**
 * An opaque image as PNG (https://www.w3.org/TR/png-3/): with a table of its colours where 256 are enough, which a picture of
 * words and rules has, else with three bytes a pixel.
 *
 * @throws {RangeError} where a pixel is not opaque
 */
export function writePng(image: Pixels): Uint8Array<ArrayBuffer> {
	const colours = coloursOf(image);
	const { type, rows, table } = numberedRows(colours, image.width) ?? plainRows(colours, image.width);
	const head = Buffer.alloc(13);
	head.writeUInt32BE(image.width);
	head.writeUInt32BE(image.height, 4);
	head.set([8, type], 8);
	return new Uint8Array(
		Buffer.concat([
			signature,
			chunk('IHDR', head),
			...(table.length > 0 ? [chunk('PLTE', Uint8Array.from(table.flatMap(bytesOf)))] : []),
			chunk('IDAT', deflateSync(rows)),
			chunk('IEND', new Uint8Array()),
		])
	);
}
