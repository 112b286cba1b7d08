import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findPartFault, joinParts, joinSitemaps } from './join-parts.ts';
import { partListName, partOf, readPart } from './site-part.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'parts-'));
});
afterEach(() => {
	rmSync(folder, { recursive: true, force: true });
});

const all = ['', 'articles/a', 'articles/a/source', 'articles/b'];
const list = (number: number, own: string[]) => ({ number, of: 2, all, own });
const lists = [list(1, ['', 'articles/b']), list(2, ['articles/a', 'articles/a/source'])];

function write(part: string, files: Readonly<Record<string, string>>): string {
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, part, path)), { recursive: true });
		writeFileSync(join(folder, part, path), text);
	}
	return join(folder, part);
}

const url = (path: string) => `<url><loc>https://example.org${path}</loc></url>`;
const sitemapOf = (...paths: string[]) => `<?xml?><urlset>${paths.map(url).join('')}</urlset>`;
const parts = (style = 'p {}') => [
	write('one', {
		[partListName]: JSON.stringify(lists[0]),
		'index.html': 'home',
		'articles/b/index.html': 'b',
		'_astro/a.css': 'p {}',
		'sitemap-0.xml': sitemapOf('/', '/articles/b/'),
	}),
	write('two', {
		[partListName]: JSON.stringify(lists[1]),
		'articles/a/index.html': 'a',
		'_astro/a.css': style,
		'sitemap-0.xml': sitemapOf('/articles/a/'),
	}),
];

test('joins parts to one site, with one list of its pages', () => {
	const site = join(folder, 'site');
	joinParts(site, parts());
	expect(
		['index.html', 'articles/a/index.html', 'articles/b/index.html', '_astro/a.css'].map((file) =>
			readFileSync(join(site, file), 'utf8')
		)
	).toEqual(['home', 'a', 'b', 'p {}']);
	expect(readFileSync(join(site, 'sitemap-0.xml'), 'utf8')).toBe(sitemapOf('/', '/articles/a/', '/articles/b/'));
	expect(existsSync(join(site, partListName))).toBe(false);
	expect(existsSync(join(folder, 'two'))).toBe(false);
});

test('joins nothing where a file is another in another part', () => {
	expect(() => {
		joinParts(join(folder, 'site'), parts('b {}'));
	}).toThrow('_astro/a.css 在两个部分里不一样');
});

test('says which page is missing or was rendered twice, and which part', () => {
	expect(findPartFault(lists)).toBeUndefined();
	expect(findPartFault([lists[0]!, list(2, ['articles/a'])])).toBe('articles/a/source 没有排');
	expect(findPartFault([lists[0]!, list(2, ['articles/a', 'articles/a/source', ''])])).toBe(' 排了 2 次');
	expect(findPartFault([lists[0]!, lists[0]!])).toContain('给出的是 1/2、1/2');
	expect(findPartFault([lists[0]!, { ...lists[1]!, all: [] }])).toBe('各部分不是由同一批报道排成的');
});

test('sorts the list of pages by number where addresses are numbered', () => {
	expect(joinSitemaps([sitemapOf('/a/10/'), sitemapOf('/a/2/')])).toBe(sitemapOf('/a/2/', '/a/10/'));
});

test('renders a report with its source, and spreads reports over the parts', () => {
	const of = Array.from({ length: 200 }, (_, number) => partOf(`articles/report-${number}/source`, 4));
	expect(of).toEqual(of.map((_, number) => partOf(`/articles/report-${number}/`, 4)));
	expect([1, 2, 3, 4].map((number) => of.filter((one) => one === number).length > 30)).toEqual([
		true,
		true,
		true,
		true,
	]);
});

test('reads which part is meant', () => {
	expect(readPart('2/4')).toEqual({ number: 2, of: 4 });
	expect(['', '0/4', '5/4', '2', '2/0', 'a/b'].map(readPart)).toEqual(Array(6).fill(undefined));
});
