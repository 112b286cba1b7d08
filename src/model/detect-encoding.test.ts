import { expect, test } from 'vitest';
import { encode } from '../pipeline/decode/test-encode.ts';
import { detectEncoding } from './detect-encoding.ts';

const simplified = '坚持党建引领 推动医院发展\n\n近日,宜昌市第二人民医院召开大会。';
const traditional = '堅持以人為本\n\n日前，醫院為長者義診，服務群眾三百餘人。';

test.each(['utf-8', 'utf-16le', 'utf-16be', 'gb18030'] as const)('recognises %s without a mark', (encoding) => {
	expect(detectEncoding(encode(simplified, encoding))).toBe(encoding);
});

test('recognises Big5 by its common characters', () => {
	expect(detectEncoding(encode(traditional, 'big5'))).toBe('big5');
});

test.each(['utf-16le', 'utf-16be'] as const)('recognises %s that has neither a mark nor an ASCII sign', (encoding) => {
	expect(detectEncoding(encode('近日，医院召开大会，部署党建工作，要求各科室做好患者服务。', encoding))).toBe(encoding);
});

test('believes a byte-order mark', () => {
	expect(detectEncoding(encode(`\uFEFF${simplified}`, 'utf-8'))).toBe('utf-8');
	expect(detectEncoding(encode(`\uFEFF${simplified}`, 'utf-16le'))).toBe('utf-16le');
	expect(detectEncoding(encode(`\uFEFF${simplified}`, 'utf-16be'))).toBe('utf-16be');
});

test('believes the mark of UTF-16 that holds half a character', () => {
	const bytes = encode(`\uFEFF${simplified}`, 'utf-16le');
	expect(detectEncoding(Uint8Array.from([...bytes, 0x00, 0xd8]))).toBe('utf-16le');
});

test('recognises UTF-8 that was cut inside a character', () => {
	expect(detectEncoding(encode(simplified.repeat(3), 'utf-8').slice(0, -2))).toBe('utf-8');
});

test('takes plain ASCII for UTF-8', () => {
	expect(detectEncoding(encode('DRGs', 'utf-8'))).toBe('utf-8');
});

test('knows no encoding for a picture', () => {
	const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52, 0, 0, 1, 0];
	expect(detectEncoding(Uint8Array.from(png))).toBeUndefined();
});

test('takes a text with a few control characters for text', () => {
	expect(detectEncoding(encode(`医院\u0007${simplified}`, 'utf-8'))).toBe('utf-8');
});

test('knows no encoding for a text full of control characters', () => {
	expect(detectEncoding(encode('医院\u0001\u0002'.repeat(20), 'utf-8'))).toBeUndefined();
});
