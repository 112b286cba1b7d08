import { recogniseFormat, type Format } from './recognise-format.ts';
import type { Reading } from './reading.ts';

export { formatOfEnding } from './recognise-format.ts';
export type { Format } from './recognise-format.ts';

/** What reading a file needs of the place where it is read. */
export interface Surroundings {
	/**
	 * Where the tables of Chinese encodings of `pdfjs-dist` lie (its folder `cmaps`): a path in Node, an address in a browser,
	 * with a stroke at the end. Without them older PDFs that name such a table give no text.
	 */
	cmaps?: string;
}

/** Each format with what reads it: loaded when a file of it comes. */
const readers: Readonly<Record<Format, (bytes: Uint8Array, surroundings: Surroundings) => Promise<Reading>>> = {
	html: async (bytes) => (await import('./web-page/read-web-page.ts')).readWebPage(bytes),
	docx: async (bytes) => (await import('./word/read-word.ts')).readWord(bytes),
	pdf: async (bytes, { cmaps }) => (await import('./pdf/read-pdf.ts')).readPdf(bytes, cmaps),
	md: async (bytes) => (await import('./markdown/read-markdown.ts')).readMarkdown(bytes),
};

/**
 * Reads what editors have as the plain lines of a source: saved web pages, posts of WeChat accounts, documents of Word, PDFs
 * with text, Markdown.
 *
 * Undefined where the file is plain text already, or bytes of which nothing is known: it goes the way of every source, which
 * says what is wrong with it. `refusal` is one sentence for the editor: what the file is, and what to do. Runs in a command, a
 * worker and a page alike; what reads a format is loaded when a file of it comes.
 */
export async function readFormat(
	bytes: Uint8Array,
	name: string,
	surroundings: Surroundings = {}
): Promise<{ text: string; format: Format } | { refusal: string } | undefined> {
	const format = recogniseFormat(bytes, name);
	if (format === undefined || typeof format === 'object') return format;
	const reading = await readers[format](bytes, surroundings);
	return 'text' in reading ? { text: reading.text, format } : reading;
}
