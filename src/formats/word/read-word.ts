import { unzipSync } from 'fflate';
import type { Element } from 'xast';
import { describeKind, kindOfEnding } from '../../model/file-kinds.ts';
import { textOfParagraphs, type Reading } from '../reading.ts';
import { brokenDocument, noText } from '../refusals.ts';
import { numberParagraphs } from './number-paragraphs.ts';
import { paragraphsOf } from './paragraphs-of-document.ts';
import { childOf, elementsOf, parsePart } from './xml.ts';

/** A document larger than this, unpacked, is none: a small file can claim to be of any size. */
const largestPart = 64 * 1024 * 1024;

/** The parts of a document that are read; pictures stay packed. `names` are those of all its parts. */
function unpack(bytes: Uint8Array): { parts: Record<string, Uint8Array>; names: string[] } {
	const names: string[] = [];
	const parts = unzipSync(bytes, {
		filter: ({ name, originalSize }) => {
			names.push(name);
			return /^word\/(?:document\d*|numbering|styles|footnotes)\.xml$/u.test(name) && originalSize <= largestPart;
		},
	});
	return { parts, names };
}

/** What an archive is that holds no document of Word. */
function describeArchive(names: readonly string[]): string {
	const has = (start: string) => names.some((name) => name.startsWith(start));
	const ending = has('xl/') || has('ppt/') ? 'xlsx' : has('content.xml') ? 'odt' : 'zip';
	return describeKind(kindOfEnding(ending)!);
}

/** Notes at the foot of pages, after the text; those without a type are an author's. */
function notesOf(footnotes: Element | undefined): Element[] {
	return footnotes ? elementsOf(footnotes).filter(({ attributes }) => attributes['w:type'] === undefined) : [];
}

function readParts(parts: Readonly<Record<string, Uint8Array>>): Reading {
	const open = (part: string) => {
		const found = parts[part];
		return found && parsePart(found);
	};
	const main = Object.keys(parts).find((name) => name.startsWith('word/document'))!;
	const body = childOf(open(main), 'w:document', 'w:body');
	if (!body) return { refusal: brokenDocument };
	const numberOf = numberParagraphs(open('word/numbering.xml'), open('word/styles.xml'));
	const notes = notesOf(childOf(open('word/footnotes.xml'), 'w:footnotes'));
	const text = textOfParagraphs([body, ...notes].flatMap((one) => paragraphsOf(one, numberOf)));
	return text === '' ? { refusal: noText } : { text };
}

/** Reads the paragraphs of a document of Word (`.docx`), without comments and without what tracked changes took away. */
export function readWord(bytes: Uint8Array): Reading {
	try {
		const { parts, names } = unpack(bytes);
		if (names.some((name) => /^word\/document\d*\.xml$/u.test(name))) return readParts(parts);
		return { refusal: names.length === 0 ? brokenDocument : describeArchive(names) };
	} catch {
		return { refusal: brokenDocument };
	}
}
