import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { constants } from 'node:zlib';
import { expect, test } from 'vitest';
import { cutFace, madeOf, nameFace } from './face-store.ts';

test('cuts a face once, however many pages ask for it', async () => {
	expect(await cutFace('700Bold', '杏林报道')).toBe(await cutFace('700Bold', '杏林报道'));
	expect(await cutFace('900Black', '杏林报道')).not.toEqual(await cutFace('700Bold', '杏林报道'));
});

test('knows of which programs its faces are made', () => {
	const program = readFileSync('node_modules/harfbuzzjs/dist/harfbuzz-subset.wasm');
	expect(madeOf.cutter).toBe(createHash('sha256').update(program).digest('hex'));
	expect(madeOf.packer).toMatch(/^\d+\.\d+/u);
	expect(madeOf.packing).toHaveProperty(String(constants.BROTLI_PARAM_QUALITY));
});

test.each([
	['font', { ...madeOf, font: '0.0.0' }],
	['HarfBuzz', { ...madeOf, cutter: '00' }],
	['Brotli', { ...madeOf, packer: '0.0.0' }],
	['setting of Brotli', { ...madeOf, packing: { ...madeOf.packing, [constants.BROTLI_PARAM_QUALITY]: 1 } }],
])('another %s makes other files', (_, other) => {
	expect(nameFace(other, '700Bold', '医')).not.toBe(nameFace(madeOf, '700Bold', '医'));
});
