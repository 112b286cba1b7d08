import { expect, test } from 'vitest';
import { decodeSidecar } from './decode-sidecar.ts';
import { encode } from './test-encode.ts';

const text = 'provenance:\n  newspaper: 江淮晨报\n';

test.each([
	['gb18030', 'GBK（记事本的 ANSI）'],
	['utf-16le', 'UTF-16（记事本的 Unicode）'],
	['utf-16be', 'UTF-16'],
] as const)('understands a sidecar in %s, and says how to save it', (encoding, name) => {
	expect(decodeSidecar(encode(text, encoding))).toEqual({
		text,
		remark: {
			reason: `这个文件的编码是 ${name}，已照此读出；请另存为 UTF-8，别的工具才读得对`,
			isFatal: false,
		},
	});
});

test('understands UTF-16 with a mark', () => {
	expect(decodeSidecar(encode(`\uFEFF${text}`, 'utf-16le')).text).toBe(text);
});

test.each([text, `\uFEFF${text}`, ''])('says nothing of UTF-8', (utf8) => {
	expect(decodeSidecar(encode(utf8, 'utf-8'))).toEqual({ text: utf8.replace('\uFEFF', '') });
});

test('refuses what is no text', () => {
	expect(decodeSidecar(Uint8Array.from([0, 0, 1, 2, 3, 0, 0, 0xff]))).toEqual({
		text: '',
		remark: { reason: '认不出这个文件的编码，或者不是文本：请另存为 UTF-8', isFatal: true },
	});
});
