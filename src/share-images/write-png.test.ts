import { crc32, inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { writePng, type Pixels } from './write-png.ts';

/** The parts of a PNG file by their names, each checked. */
function chunksOf(png: Uint8Array): Map<string, Buffer> {
	const file = Buffer.from(png);
	const chunks = new Map<string, Buffer>();
	for (let at = 8; at < file.length; at += file.readUInt32BE(at) + 12) {
		const length = file.readUInt32BE(at);
		expect(file.readUInt32BE(at + 8 + length)).toBe(crc32(file.subarray(at + 4, at + 8 + length)));
		chunks.set(file.toString('latin1', at + 4, at + 8), file.subarray(at + 8, at + 8 + length));
	}
	return chunks;
}

/** The pixels that a PNG file gives. */
function readPng(png: Uint8Array): Pixels {
	const chunks = chunksOf(png);
	const head = chunks.get('IHDR')!;
	const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)];
	const colours = chunks.get('PLTE');
	const rows = inflateSync(chunks.get('IDAT')!);
	const size = colours ? 1 : 3;
	const pixels = Array.from({ length: width * height }, (_, index) => {
		const at = Math.floor(index / width) * (width * size + 1) + 1 + (index % width) * size;
		const rgb = colours ? colours.subarray(rows[at]! * 3, rows[at]! * 3 + 3) : rows.subarray(at, at + 3);
		return [...rgb, 255];
	});
	return { width, height, pixels: Uint8Array.from(pixels.flat()) };
}

/** An image of so many different colours. */
const imageOf = (colours: number): Pixels => ({
	width: 40,
	height: 20,
	pixels: Uint8Array.from({ length: 800 * 4 }, (_, at) => {
		const colour = (Math.floor(at / 4) % colours) * 977;
		return [colour >>> 16, (colour >>> 8) & 255, colour & 255, 255][at % 4]!;
	}),
});

test.each([1, 2, 256, 257, 800])('gives back each pixel of an image of %i colours', (colours) => {
	const image = imageOf(colours);
	const png = writePng(image);
	expect(readPng(png)).toEqual(image);
	expect(chunksOf(png).has('PLTE')).toBe(colours <= 256);
});

test('writes no image that lets something shine through', () => {
	const image = imageOf(2);
	image.pixels[7] = 254;
	expect(() => writePng(image)).toThrow('not opaque');
});
