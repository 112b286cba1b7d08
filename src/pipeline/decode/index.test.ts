import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { encode } from './test-encode.ts';
import { decode } from './index.ts';

/** The message with which decoding fails. */
function failure(bytes: Uint8Array): string {
	const file = new VFile({ path: 'page.txt' });
	try {
		decode(bytes, file);
	} catch (error) {
		return String(error);
	}
	return 'none';
}

test('reads a text with its encoding and the digest of its bytes', () => {
	expect(decode(encode('医院', 'utf-8'), new VFile())).toEqual({
		text: '医院',
		encoding: 'utf-8',
		sha256: '1f6835c0d878fa0e14800964a47b4f772f71ff202badb4c7271dd6a70e3e7533',
	});
});

test('leaves the byte-order mark out of the text', () => {
	expect(decode(encode('\uFEFF医院', 'utf-16be'), new VFile())).toMatchObject({ text: '医院', encoding: 'utf-16be' });
});

test('reads the characters that Hong Kong adds to Big5, as a browser does', () => {
	// Node's own decoder puts them into the private-use area.
	const text = '醫院着力服務病人，滙集社區義診，惠及街坊三百餘人。';
	expect(decode(encode(text, 'big5'), new VFile())).toMatchObject({ text, encoding: 'big5' });
});

test('says that a file is empty', () => {
	expect(failure(new Uint8Array())).toBe('page.txt:1:1: 文件是空的；请放入报道全文后再转换');
});

test('says that a file holds only blanks', () => {
	expect(failure(encode(' \n\u3000\n', 'utf-8'))).toBe('page.txt:1:1: 文件里只有空白；请放入报道全文后再转换');
});

test('says how large a file is that is no newspaper page', () => {
	expect(failure(new Uint8Array(20 * 1024 * 1024).fill(0x61))).toContain('文件有 20 MB，超过 8 MB');
});

test('says that bytes are no text', () => {
	expect(failure(Uint8Array.from([0, 0, 1, 2, 3, 0, 0, 0xff]))).toContain('认不出文件的编码，或者不是文本');
});

test.each([
	['a picture', [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 1, 0], '图片'],
	['a document of Word', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0, 0, 0, 0], '文字处理文档'],
	[
		'a newer document of Word',
		[0x50, 0x4b, 3, 4, 0, 0, 0, 0, ...encode('[Content_Types].xml', 'utf-8')],
		'文字处理文档',
	],
	['an archive', [0x50, 0x4b, 3, 4, 0, 0, 0, 0, 0, 0, 0, 0, ...encode('报道.txt', 'utf-8')], '压缩包'],
	['a PDF', encode('%PDF-1.7\n%âãÏÓ\n', 'utf-8'), '版式文件（PDF 之类）'],
	['rich text', encode('{\\rtf1\\ansi 医院}', 'utf-8'), '文字处理文档'],
	['a web page', encode('<!DOCTYPE html>\n<title>医院</title>', 'utf-8'), '网页'],
])('says what %s is and what to do with it', (_name, bytes, kind) => {
	expect(failure(Uint8Array.from(bytes))).toMatch(
		new RegExp(`^page\\.txt:1:1: 内容是${RegExp.escape(kind)}，不是报道的文本；请`, 'u')
	);
});

test('points to the line where two versions are yet to be merged', () => {
	const text = '坚持党建引领\n<<<<<<< HEAD\n近日\n=======\n日前\n>>>>>>> main\n';
	expect(failure(encode(text, 'utf-8'))).toContain('page.txt:2:1: 这里有 Git 的冲突记号');
});

test('points to the first byte that is no character', () => {
	const file = new VFile({ path: 'page.txt' });
	const bytes = encode(`坚持党建引领\n近日，医院召开大会。${'医院'.repeat(30)}`, 'utf-8');
	bytes[19 + 9] = 0xff;
	expect(decode(bytes, file).text).toContain('\uFFFD');
	expect(file.messages.map(String)).toEqual(['page.txt:2:4: 有3处字节不成字，存作“�”，请对照原件核对']);
});

test('says nothing of a sound text', () => {
	const file = new VFile();
	decode(encode('坚持党建引领', 'utf-8'), file);
	expect(file.messages).toEqual([]);
});
