import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hintFiles } from './hint-files.ts';

const dist = mkdtempSync(join(tmpdir(), 'hints-'));

beforeAll(() => {
	for (const [path, text] of [
		[
			'search/index.html',
			'<head><script src="/repo/display.js"></script><link rel="stylesheet" href="/repo/_astro/a.css"></head>' +
				'<body><script type="module" src="/repo/_astro/search.js"></script></body>',
		],
		['_astro/search.js', 'import{t as e}from"./typed-input.js";import("./further-tiers.js")'],
		['_astro/typed-input.js', 'import"./basis.js";'],
		['_astro/basis.js', ''],
		['_astro/further-tiers.js', ''],
		['_astro/pagefind-engine.B1.js', ''],
		['search/cards.json', '{}'],
		['search/reports.json', '[]'],
		['pagefind/pagefind.js', ''],
		['pagefind/pagefind-entry.json', '{}'],
		['pagefind/pagefind.unknown_ab.pf_meta', ''],
		['pagefind/wasm.unknown.pagefind', ''],
	] as const) {
		mkdirSync(dirname(join(dist, path)), { recursive: true });
		writeFileSync(join(dist, path), text);
	}
});

afterAll(() => {
	rmSync(dist, { recursive: true });
});

/** What the head names ahead, in order. */
function hinted(): string[] {
	const html = readFileSync(join(dist, 'search', 'index.html'), 'utf8');
	return [...html.matchAll(/<link data-query[^>]*href="([^"]+)"/gu)].map(([, href = '']) => href);
}

test('the page names the scripts it starts with, however deep, and the texts of an archive that comes whole', () => {
	hintFiles(dist, '/repo/', 'v1', true);
	expect(hinted()).toEqual([
		'/repo/display.js',
		'/repo/_astro/search.js',
		'/repo/_astro/typed-input.js',
		'/repo/_astro/basis.js',
		'/repo/search/reports.json?v=v1',
		'/repo/search/cards.json?v=v1',
	]);
});

test('the page names what Pagefind begins with; hints of a former index are gone', () => {
	hintFiles(dist, '/repo/', 'v2', false);
	expect(hinted().slice(4)).toEqual([
		'/repo/_astro/pagefind-engine.B1.js',
		'/repo/pagefind/pagefind.js',
		'/repo/pagefind/pagefind-entry.json?ts=v2',
		'/repo/pagefind/pagefind.unknown_ab.pf_meta',
		'/repo/pagefind/wasm.unknown.pagefind',
		'/repo/search/cards.json?v=v2',
	]);
});

test.each([
	['no head that ends', '</head>', ''],
	['no script that stands first', '<script src="/repo/display.js"></script>', ''],
	['another base path', '"/repo/display.js"></script>', '"/other/display.js"></script>'],
])('a page with %s is an error that names it', (_, from, to) => {
	const page = join(dist, 'search', 'index.html');
	const html = readFileSync(page, 'utf8');
	writeFileSync(page, html.replaceAll(from, to));
	expect(() => {
		hintFiles(dist, '/repo/', 'v3', false);
	}).toThrow(page);
	writeFileSync(page, html);
});

test('the script that a browser waits for stands behind all that it asks for', () => {
	const html = readFileSync(join(dist, 'search', 'index.html'), 'utf8');
	expect(html).toMatch(/cards\.json\?v=v2"><script src="\/repo\/display\.js"><\/script><\/head>/u);
	expect(html.match(/<script src="\/repo\/display\.js">/gu)).toHaveLength(1);
});
