import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { brokenPdf, lockedPdf, scannedPdf } from '../refusals.ts';
import { convertedReport } from '../test-converted.ts';
import { reportAsText } from '../test-report.ts';
import { readPdf } from './read-pdf.ts';
import { blankPdf, gbkPdf, lockedPdfBytes } from './test-pdf.ts';

/** The report in three columns, as `scripts/fixtures/formats/print-report.ts` prints it. */
const printed = readFileSync(join(import.meta.dirname, '../../../scripts/fixtures/formats/report.pdf'));

test('gives the same articles with the same facts as the text', async () => {
	const reading = await readPdf(printed);
	const converted = convertedReport('text' in reading ? reading.text : reading.refusal);
	expect(converted).toHaveLength(2);
	expect(converted).toEqual(convertedReport(reportAsText()));
});

test('reads text in an encoding that the file only names, by its table', async () => {
	const text = '近日，保定市中医院召开大会，部署全年工作，各科室负责人参加。';
	const cmaps = `${join(import.meta.dirname, '../../../node_modules/pdfjs-dist/cmaps')}/`;
	expect(await readPdf(gbkPdf(text), cmaps)).toEqual({ text: `${text}\n` });
});

test('leaves the bytes as they are', async () => {
	const bytes = new Uint8Array(printed);
	await readPdf(bytes);
	expect(bytes).toEqual(new Uint8Array(printed));
});

test.each([
	['a scan', blankPdf(), scannedPdf],
	['a file with a password', lockedPdfBytes(), lockedPdf],
	['a file that was cut off', printed.subarray(0, 1000), brokenPdf],
	['a file that is none', new TextEncoder().encode('%PDF-1.7\n'), brokenPdf],
])('says what is wrong with %s', async (_name, bytes, refusal) => {
	expect(await readPdf(bytes)).toEqual({ refusal });
});
