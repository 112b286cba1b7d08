import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { rolldown } from 'rolldown';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sidecarPath } from '../../src/model/sidecar-path.ts';
import { encode, type SourceEncoding } from '../../src/pipeline/decode/test-encode.ts';
import { requirePipeline } from '../../src/pipeline/index.ts';
import { fixturesFolder, listCases } from '../fixtures/convert-case.ts';
import { contentFolder, readContent } from '../read-content.ts';
import { serveSite, type ServedSite } from '../serve-site.ts';
import { readFile } from '../write-file.ts';
import { openBrowser } from './browser.ts';
import { convertGiven, type GivenSource, type Listing } from './convert-in-page.ts';

/** Bundles a module for the browser as the site's own scripts are bundled; fails, naming the import, where it needs Node. */
async function bundle(entry: string): Promise<string> {
	const refuse = (message: string) => {
		throw new Error(message);
	};
	const made = await rolldown({
		input: resolve(import.meta.dirname, entry),
		platform: 'browser',
		onLog: (level, log) => level === 'warn' && refuse(log.message),
	});
	const { output } = await made.generate({ format: 'esm', minify: true });
	await made.close();
	return output[0].code;
}

/** The reports of the archive, with their sidecars. */
function corpus(): GivenSource[] {
	const paths = globSync('sources/*.txt', { cwd: contentFolder }).sort();
	return paths.map((path) => ({
		name: basename(path),
		bytes: readFileSync(join(contentFolder, path)),
		sidecar: readFile(join(contentFolder, sidecarPath(path))),
	}));
}

/** The pages of the fixtures. */
function fixtures(): GivenSource[] {
	return listCases().map((name) => ({
		name: `${name}.txt`,
		bytes: readFileSync(join(fixturesFolder, name, 'source.txt')),
		sidecar: undefined,
	}));
}

const encodings = ['utf-16le', 'utf-16be', 'gb18030', 'big5'] as const satisfies SourceEncoding[];

/** Three of the pages in each of the other encodings that sources have, of those for which these have bytes. */
function encoded(sources: readonly GivenSource[]): GivenSource[] {
	return encodings.flatMap((encoding) => {
		const texts = sources.flatMap(({ name, bytes }) => {
			try {
				const text = new TextDecoder().decode(bytes);
				return [{ name: `${encoding}-${name}`, bytes: encode(text, encoding), sidecar: undefined }];
			} catch {
				return [];
			}
		});
		return texts.slice(0, 3);
	});
}

const sources = [...corpus(), ...fixtures(), ...encoded(fixtures())];

let browser: Browser;
let site: ServedSite;
let page: Page;
let size: number;
/** What the browser made of each source. */
let there: string[];
const folder = mkdtempSync(join(tmpdir(), 'in-browser-'));

beforeAll(async () => {
	const listing: Listing = {
		content: [...readContent(contentFolder)],
		sources: sources.map(({ name, sidecar }, index) => ({ name, address: `/${index}.bin`, sidecar })),
	};
	const code = await bundle('convert-in-page.ts');
	size = gzipSync(code).length;
	writeFileSync(join(folder, 'index.html'), '<!doctype html><meta charset="utf-8"><title>转换</title>');
	writeFileSync(join(folder, 'pipeline.js'), code);
	writeFileSync(join(folder, 'listing.json'), JSON.stringify(listing));
	for (const [index, { bytes }] of sources.entries()) writeFileSync(join(folder, `${index}.bin`), bytes);
	browser = await openBrowser();
	site = await serveSite(folder);
	page = await browser.newPage();
	await page.goto(site.url);
	there = await page.evaluate<string[]>(
		`import('/pipeline.js').then(({ convertListed }) => convertListed('/listing.json'))`
	);
});

afterAll(async () => {
	await browser.close();
	await site.close();
	rmSync(folder, { recursive: true });
});

test('a browser makes of each source what Node makes of it, byte for byte', () => {
	const pipeline = requirePipeline(readContent(contentFolder));
	expect(there).toHaveLength(sources.length);
	for (const [index, source] of sources.entries()) {
		expect(there[index], source.name).toBe(convertGiven(source, pipeline));
	}
	for (const text of there) expect(text).toContain('"blocks"');
});

test.each(encodings)('there are pages in %s among them', (encoding) => {
	expect(there.filter((text) => text.includes(`"encoding": "${encoding}"`))).not.toHaveLength(0);
});

/** All sequences of two bytes with the first above ASCII, decoded one by one; in a page and here. */
const decodeAll = (Decoder: typeof TextDecoder, encoding: string): string[] => {
	const texts: string[] = [];
	for (let lead = 0x80; lead <= 0xff; lead += 1)
		for (let trail = 0; trail <= 0xff; trail += 1)
			texts.push(new Decoder(encoding).decode(Uint8Array.from([lead, trail, 0x41, 0x30])));
	return texts;
};

test.each(encodings)('every pair of bytes is the same text in %s', async (encoding) => {
	const { TextDecoder: Decoder } = await import('@exodus/bytes/encoding-browser.js');
	const here = decodeAll(Decoder, encoding);
	const inPage = await page.evaluate<string[]>(`(${decodeAll.toString()})(TextDecoder, ${JSON.stringify(encoding)})`);
	const differing = here.filter((text, index) => text !== inPage[index]);
	// Chromium 153 spoils the four letters of Big5 that are two code points long.
	const spoilt = ['Ê̄A0', 'Ê̌A0', 'ê̄A0', 'ê̌A0'];
	expect(differing.filter((text) => encoding !== 'big5' || !spoilt.includes(text))).toEqual([]);
});

test('the whole conversion is a download that a page can bear', () => {
	console.log(`pipeline for a browser: ${Math.round(size / 1024)} KiB gzip`);
	expect(size).toBeLessThan(460 * 1024);
});

test.each(['node:fs', 'path'])('a bundle that imports %s fails and names it', async (name) => {
	const entry = join(folder, 'entry.ts');
	writeFileSync(entry, `export * from '${name}';`);
	await expect(bundle(entry)).rejects.toThrow(`'${name}'`);
});
