import { encode } from 'uqr';
import { writePng } from '../png/write-png.ts';

/**
 * The QR code of an address as a picture, a pixel a module, without a border: black on white, a bit a pixel. It has a sixth of
 * the bytes that drawing its runs as a path takes, and each page has one.
 */
export function qrPicture(address: string): Uint8Array<ArrayBuffer> {
	const { data, size } = encode(address, { ecc: 'M', border: 0 });
	const bytes = 1 + Math.ceil(size / 8);
	const lines = new Uint8Array(size * bytes);
	for (const [y, row] of data.entries())
		for (const [x, isDark] of row.entries()) if (!isDark) lines[y * bytes + 1 + (x >>> 3)]! |= 0x80 >>> (x & 7);
	return writePng({ width: size, height: size, depth: 1, lines });
}
