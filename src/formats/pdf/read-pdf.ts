import { getDocument, PasswordException, VerbosityLevel, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
// Both halves of pdf.js run where this runs, which may be a worker already: no address of a script is needed.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { textOfParagraphs, type Reading } from '../reading.ts';
import { brokenPdf, lockedPdf, scannedPdf, unreadablePdf } from '../refusals.ts';
import { layOutPage, type Run } from './lay-out-page.ts';
import { unifyRadicals } from './unify-radicals.ts';

/** A text with fewer letters is a stamp on a scan. */
const leastLetters = 20;

/** The share of signs without a meaning above which a text is unreadable. */
const mostUnreadable = 0.2;

type TextItem = Extract<
	Awaited<ReturnType<Awaited<ReturnType<PDFDocumentProxy['getPage']>>['getTextContent']>>['items'][number],
	{ str: string }
>;

/** A run that is printed upright; undefined for one that is turned, as a watermark is, or that shows nothing. */
function toRun({ str, transform, width }: TextItem): Run | undefined {
	const [across, slant, , height, left, base] = transform as number[];
	const isUpright = Math.abs(slant!) < Math.abs(across!) * 0.1 && across! > 0;
	if (str.trim() === '' || !isUpright) return undefined;
	return { text: unifyRadicals(str), left: left!, right: left! + width, base: base!, size: Math.abs(height!) };
}

async function paragraphsOfPage(document: PDFDocumentProxy, number: number): Promise<string[]> {
	const page = await document.getPage(number);
	const { items } = await page.getTextContent();
	const runs = items.flatMap((item) => ('str' in item ? (toRun(item) ?? []) : []));
	page.cleanup();
	return layOutPage(runs);
}

/** What a text is worth: a scan has none, a file without the names of its characters has signs that mean nothing. */
function judgeText(text: string): Reading {
	const signs = text.replaceAll(/\s+/gu, '');
	const letters = signs.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
	const unreadable = signs.match(/[\p{Co}\p{Cc}\uFFFD]/gu)?.length ?? 0;
	if (unreadable > signs.length * mostUnreadable && signs.length >= leastLetters) return { refusal: unreadablePdf };
	return letters < leastLetters ? { refusal: scannedPdf } : { text };
}

/**
 * Reads the text layer of a PDF, page by page, in reading order as far as positions tell.
 *
 * `cmaps`: where the tables of Chinese encodings of `pdfjs-dist` lie, with a stroke at the end.
 */
export async function readPdf(bytes: Uint8Array, cmaps?: string): Promise<Reading> {
	// pdf.js takes the bytes for itself, and no `Buffer`: a copy.
	const task = getDocument({
		data: new Uint8Array(bytes),
		...(cmaps === undefined ? {} : { cMapUrl: cmaps, cMapPacked: true }),
		disableFontFace: true,
		useSystemFonts: false,
		useWorkerFetch: false,
		verbosity: VerbosityLevel.ERRORS,
	});
	try {
		const document = await task.promise;
		const paragraphs: string[] = [];
		for (let number = 1; number <= document.numPages; number += 1)
			paragraphs.push(...(await paragraphsOfPage(document, number)));
		return judgeText(textOfParagraphs(paragraphs.map((paragraph) => [paragraph])));
	} catch (error) {
		return { refusal: error instanceof PasswordException ? lockedPdf : brokenPdf };
	} finally {
		await task.destroy();
	}
}
