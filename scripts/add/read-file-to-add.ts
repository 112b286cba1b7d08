import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readFormat } from '../../src/formats/index.ts';
import { obtainedFrom } from '../../src/formats/obtained.ts';

/** Tables of Chinese encodings that older PDFs name. */
const cmaps = `${join(import.meta.dirname, '..', '..', 'node_modules', 'pdfjs-dist', 'cmaps')}/`;

/** A file whose text becomes a source: it is kept as it came. */
export interface Original {
	name: string;
	bytes: Uint8Array;
	/** Where the text comes from, for readers. */
	obtained: string;
}

/** What a file gives: the name and the bytes of a source, and the file of another format from which they were read. */
export interface FileToAdd {
	name: string;
	bytes: Uint8Array;
	original?: Original;
}

/** Reads a file as a source; why it is none, in one sentence, where it is neither text nor a format of which text can be read. */
export async function readFileToAdd(path: string): Promise<FileToAdd | { refusal: string }> {
	const given = basename(path).normalize('NFC');
	const bytes = readFileSync(path);
	const name = given.replace(/\.[^.]+$/u, '.txt');
	const reading = await readFormat(bytes, given, { cmaps });
	if (reading === undefined && !/\.txt$/iu.test(given))
		return { refusal: '认不出是什么文件；收文本（.txt）、网页（.html）、Word 文档（.docx）、PDF 和 Markdown（.md）' };
	if (reading === undefined) return { name, bytes };
	if ('refusal' in reading) return reading;
	const digest = createHash('sha256').update(bytes).digest('hex');
	const obtained = obtainedFrom(reading.format, given, digest);
	return { name, bytes: new TextEncoder().encode(reading.text), original: { name: given, bytes, obtained } };
}
