import { crc32, deflateSync } from 'node:zlib';

/** A picture as PNG has it (Portable Network Graphics, third edition). */
export interface Raster {
	width: number;
	height: number;
	/** Bits of a pixel: 1 or 8. */
	depth: 1 | 8;
	/** The colours to which the pixels point, red, green and blue of each; grey levels without them. */
	palette?: Uint8Array;
	/** The pixels line by line, each line in whole bytes and behind a zero: no filter. */
	lines: Uint8Array;
}

/** A chunk of a file: length, name, data, checksum. */
function chunk(name: string, data: Uint8Array): Buffer {
	const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
	const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)];
	length.writeUInt32BE(data.length);
	checksum.writeUInt32BE(crc32(named));
	return Buffer.concat([length, named, checksum]);
}

/** Writes a picture of grey levels or of a palette; the same picture gives the same bytes. */
export function writePng({ width, height, depth, palette, lines }: Raster): Uint8Array<ArrayBuffer> {
	const head = Buffer.alloc(13);
	head.writeUInt32BE(width, 0);
	head.writeUInt32BE(height, 4);
	head.set([depth, palette ? 3 : 0], 8);
	return new Uint8Array(
		Buffer.concat([
			Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
			chunk('IHDR', head),
			...(palette ? [chunk('PLTE', palette)] : []),
			chunk('IDAT', deflateSync(lines)),
			chunk('IEND', Buffer.alloc(0)),
		])
	);
}
