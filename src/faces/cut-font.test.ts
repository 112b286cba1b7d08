import { createRequire } from 'node:module';
import { brotliDecompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { cutFont } from './cut-font.ts';
import { writeWoff2 } from './write-woff2.ts';

const { resolve } = createRequire(import.meta.url);
const bold = resolve('@expo-google-fonts/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf');

/** The tables of a TrueType font, the order that WOFF2 asks of two of them included. */
function tagsOf(font: Buffer): string[] {
	return Array.from({ length: font.readUInt16BE(4) }, (_, index) =>
		font.toString('latin1', 12 + 16 * index, 16 + 16 * index)
	);
}

test('cuts the characters that are asked for, the same bytes each time', async () => {
	const one = await cutFont(bold, '医');
	const four = await cutFont(bold, '医者仁心');
	expect(await cutFont(bold, '医者仁心')).toEqual(four);
	expect(tagsOf(four)).toEqual(expect.arrayContaining(['cmap', 'glyf', 'loca', 'name']));
	expect(four.length).toBeGreaterThan(one.length);
	expect(four.length).toBeLessThan(4000);
});

test('cuts what the font has of characters of which it has not all', async () => {
	expect((await cutFont(bold, '医\u{10ffff}')).length).toBe((await cutFont(bold, '医')).length);
});

test('writes a font as WOFF2 that says its own length and holds all tables as they are', async () => {
	const font = await cutFont(bold, '医者仁心');
	const file = Buffer.from(writeWoff2(font));
	expect(file.toString('latin1', 0, 4)).toBe('wOF2');
	expect(file.readUInt32BE(4)).toBe(font.readUInt32BE());
	expect(file.readUInt32BE(8)).toBe(file.length);
	expect(file.readUInt16BE(12)).toBe(tagsOf(font).length);
	expect(file.readUInt32BE(16)).toBe(font.length);
	const packed = file.readUInt32BE(20);
	const start = Array.from({ length: 4 }, (_, fill) => file.length - packed - fill).find((from) => {
		try {
			return brotliDecompressSync(file.subarray(from, from + packed)).length > 0;
		} catch {
			return false;
		}
	});
	expect(start).toBeGreaterThan(48);
});
