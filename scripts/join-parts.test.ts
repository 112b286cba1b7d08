import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { joinParts, joinSitemaps } from './join-parts.ts';
import { fileOf, listFiles, partListName, partOf, readPart, type PartList } from './site-part.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'parts-'));
});
afterEach(() => {
	rmSync(folder, { recursive: true, force: true });
});

const all: PartList['all'] = [
	['/', 'index.html'],
	['/articles/a', 'articles/a/index.html'],
	['/articles/a/source', 'articles/a/source/index.html'],
	['/articles/b', 'articles/b/index.html'],
];

const url = (path: string) => `<url><loc>https://example.org${path}</loc></url>`;
const sitemapOf = (...paths: string[]) => `<?xml?><urlset>${paths.map(url).join('')}</urlset>`;

/** Writes a part with its list, as the build leaves it. */
function write(number: number, files: Readonly<Record<string, string>>, list: Partial<PartList> = {}): string {
	const part = join(folder, `part-${number}`);
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(dirname(join(part, path)), { recursive: true });
		writeFileSync(join(part, path), text);
	}
	const wrote = Object.fromEntries(listFiles(part));
	writeFileSync(join(part, partListName), JSON.stringify({ number, of: 2, all, wrote, ...list } satisfies PartList));
	return part;
}

const writeParts = (style = 'p {}', list: Partial<PartList> = {}) => [
	write(1, {
		'index.html': 'home',
		'articles/b/index.html': 'b',
		'_astro/a.css': 'p {}',
		'sitemap-0.xml': sitemapOf('/', '/articles/b/'),
	}),
	write(
		2,
		{
			'articles/a/index.html': 'a',
			'articles/a/source/index.html': 'source',
			'_astro/a.css': style,
			'sitemap-0.xml': sitemapOf('/articles/a/'),
		},
		list
	),
];

/** What is said of parts that cannot be joined. They stay as they were, and there is no site. */
function faultOf(parts: readonly string[]): string {
	const site = join(folder, 'site');
	const before = parts.map(listFiles);
	let fault = '';
	try {
		joinParts(site, parts);
	} catch (error) {
		fault = (error as Error).message;
	}
	expect(existsSync(site)).toBe(false);
	expect(parts.map(listFiles)).toEqual(before);
	return fault.replace('网站的各部分合不起来：', '');
}

test('joins parts to one site, with one list of its pages', () => {
	const site = join(folder, 'site');
	const parts = writeParts();
	joinParts(site, parts);
	expect([...listFiles(site).keys()].sort()).toEqual(
		[...all.map(([, file]) => file), '_astro/a.css', 'sitemap-0.xml'].sort()
	);
	expect(readFileSync(join(site, 'articles/a/index.html'), 'utf8')).toBe('a');
	expect(readFileSync(join(site, 'sitemap-0.xml'), 'utf8')).toBe(sitemapOf('/', '/articles/a/', '/articles/b/'));
	expect(existsSync(join(site, partListName))).toBe(false);
	expect(parts.some((part) => existsSync(part))).toBe(false);
});

describe('joins nothing, and says why in one sentence,', () => {
	test('where a page was not rendered', () => {
		const [one] = writeParts();
		const two = write(2, {});
		rmSync(two, { recursive: true });
		write(2, { 'articles/a/index.html': 'a' });
		expect(faultOf([one!, two])).toBe(
			`缺页面 /articles/a/source：应由第 ${partOf('/articles/a/source', 2)} 份排，没有排`
		);
	});

	test('where a page was lost after it was rendered', () => {
		const parts = writeParts();
		rmSync(join(parts[1]!, 'articles', 'a', 'source'), { recursive: true });
		expect(faultOf(parts)).toBe('缺页面 /articles/a/source：第 2 份排过，后来丢了');
	});

	test('where a page is in two parts', () => {
		const parts = writeParts();
		cpSync(join(parts[0]!, 'articles', 'b'), join(parts[1]!, 'articles', 'b'), { recursive: true });
		expect(faultOf(parts)).toBe('页面 /articles/b 重复：第 1 份和第 2 份里都有');
	});

	test('where a file was lost, cut or added', () => {
		const parts = writeParts();
		writeFileSync(join(parts[1]!, '_astro/a.css'), '');
		expect(faultOf(parts)).toBe('第 2 份的 _astro/a.css 与排好时大小不同');
		writeFileSync(join(parts[1]!, '_astro/a.css'), 'p {}');
		writeFileSync(join(parts[0]!, 'notes.html'), '');
		expect(faultOf(parts)).toBe('第 1 份里的 notes.html 不是排版时写的');
		rmSync(join(parts[0]!, 'notes.html'));
		rmSync(join(parts[1]!, '_astro/a.css'));
		expect(faultOf(parts)).toBe('第 2 份的 _astro/a.css 丢了');
	});

	test('where a file is another in another part', () => {
		expect(faultOf(writeParts('b {}'))).toBe('_astro/a.css 在第 1 份和第 2 份里不一样');
	});

	test('where parts are of several sites, too few or no parts', () => {
		expect(faultOf(writeParts('p {}', { all: [] }))).toBe('第 2 份与第 1 份不是由同一批报道排成的');
		const [one] = writeParts();
		expect(faultOf([one!])).toBe('应当是 2 份，各一份；给出的是 1/2');
		expect(faultOf([one!, one!])).toBe('应当是 2 份，各一份；给出的是 1/2、1/2');
		expect(faultOf([])).toBe('没有给出任何部分');
		rmSync(join(one!, partListName));
		expect(faultOf([one!])).toContain('没有排完');
	});
});

test('leaves a site alone that stands where parts are to be joined', () => {
	mkdirSync(join(folder, 'site'));
	writeFileSync(join(folder, 'site', 'index.html'), 'old');
	const parts = writeParts();
	expect(() => {
		joinParts(join(folder, 'site'), parts);
	}).toThrow('里已经有东西');
	expect(readFileSync(join(folder, 'site', 'index.html'), 'utf8')).toBe('old');
});

test('sorts the list of pages by number where addresses are numbered', () => {
	expect(joinSitemaps([sitemapOf('/a/10/'), sitemapOf('/a/2/')])).toBe(sitemapOf('/a/2/', '/a/10/'));
});

test('knows the file of a page and of an endpoint', () => {
	expect(['/', '/404', 'articles/a/'].map((path) => fileOf(path, 'page'))).toEqual([
		'index.html',
		'404.html',
		'articles/a/index.html',
	]);
	expect(fileOf('/data/articles.json', 'endpoint')).toBe('data/articles.json');
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
