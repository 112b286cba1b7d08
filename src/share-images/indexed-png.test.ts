import { expect, test } from 'vitest';
import { indexedPng } from './indexed-png.ts';

const ground = [248, 244, 234, 255];
const ink = [31, 27, 22, 255];

test('keeps size and colours, and gives the same bytes again', () => {
	const pixels = Uint8Array.from([...ground, ...ground, ...ink, ...ground, ...ground, ...ink]);
	const png = indexedPng({ width: 3, height: 2, pixels });
	const view = new DataView(png.buffer);
	expect([view.getUint32(16), view.getUint32(20), png[24], png[25]]).toEqual([3, 2, 8, 3]);
	const palette = Buffer.from(png).indexOf('PLTE') + 4;
	expect([...png.slice(palette, palette + 6)]).toEqual([...ground.slice(0, 3), ...ink.slice(0, 3)]);
	expect(indexedPng({ width: 3, height: 2, pixels })).toEqual(png);
});

test('takes colours that cannot be told apart for the commonest of them', () => {
	const pixels = Uint8Array.from([...ground, ...ground, 247, 245, 233, 255]);
	const png = indexedPng({ width: 3, height: 1, pixels });
	const palette = Buffer.from(png).indexOf('PLTE');
	expect(new DataView(png.buffer).getUint32(palette - 4)).toBe(3);
});

test('refuses a photograph', () => {
	const pixels = Uint8Array.from({ length: 4 * 4096 }, (_, at) =>
		at % 4 === 3 ? 255 : (Math.floor(at / 4) >>> ((at % 4) * 4)) << 4
	);
	expect(() => indexedPng({ width: 64, height: 64, pixels })).toThrow('4096 colours');
});
