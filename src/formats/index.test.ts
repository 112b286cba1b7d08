import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { encode } from '../pipeline/decode/test-encode.ts';
import { readFormat } from './index.ts';
import { blankPdf, lockedPdfBytes } from './pdf/test-pdf.ts';
import { documentOf, paragraph } from './word/test-document.ts';

const prose = '近日，保定市中医院召开大会，部署全年工作。各科室负责人参加了会议。';
const utf8 = (text: string) => encode(text, 'utf-8');
const oldOffice = (inside: string) =>
	Uint8Array.from([
		0xd0,
		0xcf,
		0x11,
		0xe0,
		0xa1,
		0xb1,
		0x1a,
		0xe1,
		...new Uint8Array(24),
		...encode(inside, 'utf-16le'),
	]);
const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 1, 0]);
const page = `<!doctype html><article><p>${prose}</p></article>`;

test.each([
	['page.html', utf8(page), 'html'],
	['page.txt', utf8(page), 'html'],
	['saved.doc', utf8(page), 'html'],
	['report.docx', documentOf(paragraph(prose)), 'docx'],
	['report.zip', documentOf(paragraph(prose)), 'docx'],
	['report.md', utf8(`## 标题\n\n${prose}`), 'md'],
])('reads %s by what it is', async (name, bytes, format) => {
	const reading = await readFormat(bytes, name);
	expect(reading).toEqual({ text: expect.stringContaining(prose) as string, format });
});

test.each([
	['text', 'report.txt', utf8(prose)],
	['text in GBK', 'report.txt', encode(prose, 'gb18030')],
	['text with another ending', 'report.log', utf8(prose)],
	['nothing', 'report.txt', new Uint8Array()],
	['bytes of no kind', 'report.txt', Uint8Array.from([0, 0, 1, 2, 3, 0, 0, 0xff])],
])('leaves %s to the way of every source', async (_name, name, bytes) => {
	expect(await readFormat(bytes, name)).toBeUndefined();
});

test.each([
	['a picture', 'scan.png', png, '内容是图片'],
	['a picture by another name', 'scan.docx', png, '内容是图片'],
	['an old document of Word', 'report.doc', oldOffice('WordDocument'), '请在 Word 或 WPS 里打开，另存为 .docx'],
	['a document with a password', 'report.docx', oldOffice('EncryptedPackage'), '文档加了密码'],
	['a document that is none', 'report.docx', utf8(prose), '文档坏了'],
	['a broken document', 'report.docx', documentOf(paragraph(prose)).slice(0, 200), '文档坏了'],
	['an archive', 'report.zip', zipSync({ 'a.txt': strToU8(prose) }), '内容是压缩包'],
	['rich text', 'report.rtf', utf8(String.raw`{\rtf1\ansi 医院}`), '另存为 Word 文档（.docx）'],
	['a PDF with a password', 'report.pdf', lockedPdfBytes(), 'PDF 加了密码'],
	['a PDF of pictures', 'report.pdf', blankPdf(), 'PDF 里没有文字，只有图片'],
	['a PDF that is none', 'report.pdf', utf8(prose), 'PDF 坏了'],
	[
		'a packed page',
		'report.mhtml',
		utf8('From: <Saved by Blink>\nMIME-Version: 1.0\nContent-Type: multipart/related;\n'),
		'是打包的网页',
	],
	['a table', 'report.csv', utf8('指标,数值'), '是表格或演示文稿'],
	['a page without an article', 'report.html', utf8('<html>'), '网页里没有找到报道的文字'],
])('says in a sentence what is wrong with %s', async (_name, name, bytes, refusal) => {
	expect(await readFormat(bytes, name)).toEqual({ refusal: expect.stringContaining(refusal) as string });
});
