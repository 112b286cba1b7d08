import { TextDecoder } from '@exodus/bytes/encoding-browser.js';
import { detectEncoding } from '../model/detect-encoding.ts';
import { describeKind, isWebPage, kindOfBytes, kindOfEnding } from '../model/file-kinds.ts';
import { brokenDocument, brokenPdf, lockedDocument, oldDocument, packedPage } from './refusals.ts';

/** What is read besides plain text. */
export type Format = 'html' | 'docx' | 'pdf' | 'md';

const byEnding: Readonly<Record<string, Format>> = {
	html: 'html',
	htm: 'html',
	xhtml: 'html',
	shtml: 'html',
	docx: 'docx',
	pdf: 'pdf',
	md: 'md',
	markdown: 'md',
};

/** What is read of files with an ending (`docx`, any case); undefined for all others. */
export function formatOfEnding(ending: string): Format | undefined {
	return byEnding[ending.toLowerCase()];
}

/** A name inside a document of older Office; its names are UTF-16. */
const utf16 = (name: string) => Array.from(name, (letter) => `${letter}\u0000`).join('');

/** What is said of a file in the container of older Office: Word 97, and every newer document with a password. */
function judgeOldOffice(all: string, ending: string): { refusal: string } | undefined {
	if (all.includes(utf16('EncryptedPackage'))) return { refusal: lockedDocument };
	const isDocument = all.includes(utf16('WordDocument')) || ['doc', 'dot', 'wps'].includes(ending);
	return isDocument ? { refusal: oldDocument } : undefined;
}

/** What bytes that are no text are, whatever the file is called. */
function recogniseBinary(bytes: Uint8Array, ending: string): Format | { refusal: string } | undefined {
	const kind = kindOfBytes(bytes, false);
	const format = byEnding[ending];
	// A page of which a few bytes are spoilt says itself how it is to be read.
	if (format === 'html' && !kind) return format;
	if (format === 'docx') return { refusal: kind && kind.name !== '文字处理文档' ? describeKind(kind) : brokenDocument };
	if (format === 'pdf' && !kind) return { refusal: brokenPdf };
	return kind && { refusal: describeKind(kind) };
}

/** What a text is by its ending and by its first lines. */
function recogniseText(text: string, ending: string): Format | { refusal: string } | undefined {
	const head = text.slice(0, 4096);
	const isPacked = /^[\w-]+:\s/u.test(head) && /^content-type:\s*multipart\/related/imu.test(head);
	if (isPacked || ['mht', 'mhtml'].includes(ending)) return { refusal: packedPage };
	const format = byEnding[ending];
	if (format === 'md' || format === 'html') return format;
	// Word and WPS save a document as a web page and call it .doc.
	if (isWebPage(text) && !['xml', 'svg'].includes(ending)) return 'html';
	if (format === 'docx') return { refusal: brokenDocument };
	if (format === 'pdf') return { refusal: brokenPdf };
	const kind = kindOfEnding(ending);
	return kind && { refusal: `是${kind.name}；${kind.advice}` };
}

/**
 * Tells what a file is, by its bytes and then by its name; undefined for plain text and for bytes that nothing is known of.
 *
 * A file may have another's ending, and still is what its bytes are.
 */
export function recogniseFormat(bytes: Uint8Array, name: string): Format | { refusal: string } | undefined {
	const ending = /\.([^.]+)$/u.exec(name)?.[1]?.toLowerCase() ?? '';
	const latin = new TextDecoder('latin1');
	const head = latin.decode(bytes.subarray(0, 1024));
	if (head.includes('%PDF-')) return 'pdf';
	if (head.startsWith('PK\u0003\u0004')) return 'docx';
	if (head.startsWith('ÐÏ\u0011à¡±\u001Aá')) {
		const judged = judgeOldOffice(latin.decode(bytes), ending);
		if (judged) return judged;
	}
	const encoding = bytes.length === 0 ? undefined : detectEncoding(bytes);
	if (encoding === undefined) return recogniseBinary(bytes, ending);
	const kind = kindOfBytes(bytes, true);
	if (kind) return { refusal: describeKind(kind) };
	return recogniseText(new TextDecoder(encoding).decode(bytes), ending);
}
