import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { rolldown } from 'rolldown';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readFormat } from '../../src/formats/index.ts';
import { gbkPdf, lockedPdfBytes } from '../../src/formats/pdf/test-pdf.ts';
import { partAsHtml, report } from '../../src/formats/test-report.ts';
import { documentOf, partAsWord } from '../../src/formats/word/test-document.ts';
import { serveSite, type ServedSite } from '../serve-site.ts';
import { openBrowser } from './browser.ts';

const page = `<!doctype html><meta charset="utf-8"><article>${report.map(partAsHtml).join('')}</article>`;

const files: Readonly<Record<string, Uint8Array>> = {
	'page.html': new TextEncoder().encode(page),
	'report.docx': documentOf(report.map(partAsWord).join('')),
	'report.md': new TextEncoder().encode(report.map(({ text }) => text).join('\n\n')),
	'report.pdf': new Uint8Array(readFileSync(resolve(import.meta.dirname, '../fixtures/formats/report.pdf'))),
	'older.pdf': gbkPdf('近日，保定市中医院召开大会，部署全年工作，各科室负责人参加。'),
	'locked.pdf': lockedPdfBytes(),
	'report.txt': new TextEncoder().encode(report[3]!.text),
};

const cmaps = resolve(import.meta.dirname, '../../node_modules/pdfjs-dist/cmaps');
const folder = mkdtempSync(join(tmpdir(), 'formats-'));
let browser: Browser;
let site: ServedSite;
/** The sizes of the parts that are loaded at once, and of all, in bytes. */
let first = 0;

beforeAll(async () => {
	const made = await rolldown({ input: resolve(import.meta.dirname, 'read-in-page.ts'), platform: 'browser' });
	const { output } = await made.write({ dir: folder, format: 'esm', minify: true });
	await made.close();
	first = output[0].code.length;
	writeFileSync(join(folder, 'index.html'), '<!doctype html><meta charset="utf-8"><title>读</title>');
	for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
	cpSync(cmaps, join(folder, 'cmaps'), { recursive: true });
	browser = await openBrowser();
	site = await serveSite(folder);
});

afterAll(async () => {
	await browser.close();
	await site.close();
	rmSync(folder, { recursive: true });
});

test('a browser reads each format as Node does', async () => {
	const sheet = await browser.newPage();
	await sheet.goto(site.url);
	const names = Object.keys(files);
	const there = await sheet.evaluate<unknown[]>(
		`import('/read-in-page.js').then(({ readListed }) => readListed(${JSON.stringify(names)}))`
	);
	for (const [index, name] of names.entries()) {
		const here = await readFormat(files[name]!, name, { cmaps: `${cmaps}/` });
		expect(there[index], name).toEqual(here ?? 'plain text');
	}
	expect(there.filter((one) => typeof one === 'object' && one !== null && 'text' in one)).toHaveLength(5);
});

test('what reads a format is loaded when a file of it comes', () => {
	expect(first).toBeLessThan(120 * 1024);
});
