import { inflateSync } from 'node:zlib';
import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { qrPicture } from './qr-picture.ts';

const address = 'https://example.org/articles/a/';

/** Size and modules of a picture, dark ones true. */
function readPicture(png: Uint8Array): { size: number; modules: boolean[][] } {
	const file = Buffer.from(png);
	const size = file.readUInt32BE(16);
	const from = file.indexOf('IDAT') + 4;
	const lines = inflateSync(file.subarray(from, from + file.readUInt32BE(from - 8)));
	const bytes = lines.length / size;
	const isDark = (x: number, y: number) => (lines[y * bytes + 1 + (x >>> 3)]! & (0x80 >>> (x & 7))) === 0;
	const range = Array.from({ length: size }, (_, index) => index);
	return { size, modules: range.map((y) => range.map((x) => isDark(x, y))) };
}

test('has a pixel for each module, dark ones black', () => {
	const { data, size } = encode(address, { ecc: 'M', border: 0 });
	expect(readPicture(qrPicture(address))).toEqual({ size, modules: data });
});

test('is small, and the same for the same address', () => {
	expect(qrPicture(address)).toEqual(qrPicture(address));
	expect(qrPicture(`https://example.github.io/articles/${'a'.repeat(40)}/`).length).toBeLessThan(400);
});
