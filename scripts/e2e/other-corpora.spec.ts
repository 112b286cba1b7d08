/** Archives at the edges: without a report, with one that tells next to nothing, and with three hundred. */
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ListIndex } from '../../src/archive/queries/list-index.ts';
import type { Descriptor } from '../../src/archive/queries/package/describe-package.ts';
import type { Article } from '../../src/model/schemas/article.ts';
import { measureSite } from '../bench/measure-site.ts';
import { writeCorpus } from '../bench/write-corpus.ts';
import { serveSite } from '../serve-site.ts';
import { askPage } from './ask-page.ts';
import { openBrowser } from './browser.ts';
import { describeInFull, testInFull } from './full-run.ts';
import { expectSound, ownContent } from './own-content.ts';

const { place, write, build } = ownContent();

testInFull('an archive without a report says so', async () => {
	write('empty', {});
	const { status, site } = await build('empty');
	expect(status).toBe(0);
	expectSound(site);
	expect(readFileSync(join(site, 'index.html'), 'utf8')).toContain('还没有收录报道。');

	const served = await serveSite(site, {});
	const browser = await openBrowser();
	try {
		const page = await browser.newPage();
		await page.goto(`${served.url}search/`);
		expect(await askPage(page, '医院')).toMatchObject({ state: 'empty', tier: 'none', count: '0', reports: [] });
	} finally {
		await browser.close();
		await served.close();
	}
});

describeInFull('a corpus', { timeout: 900_000 }, () => {
	test('of one report without hospital, date, figure and theme builds', async () => {
		write('bare', {
			'sources/a.txt':
				'春风送暖到山乡\n□记者 李明\n\n清晨的雾气还没有散去，山路上已经响起了脚步声。\n\n窗外的雨停了，阳光照进院子。\n',
		});
		const { status, site } = await build('bare');
		expect(status).toBe(0);
		expectSound(site);
		for (const page of ['hospitals', 'regions', 'timeline', 'honours', 'indicators', 'programmes', 'themes'])
			expect(readFileSync(join(site, page, 'index.html'), 'utf8'), page).toMatch(/收录的报道里?(?:都没有|没有查到)/u);
	});

	describe('of three hundred reports', () => {
		let site: string;
		beforeAll(async () => {
			writeCorpus(place('many'), 300);
			const built = await build('many');
			expect(built.status).toBe(0);
			site = built.site;
		}, 900_000);

		test('builds', () => {
			expect(readdirSync(join(place('many'), 'articles'))).toHaveLength(300);
			expectSound(site);
		});

		test('has no page that a phone cannot load, and every report in one list on pages of years', () => {
			expect(measureSite(site).tooLarge).toBe(0);
			const years = globSync('articles/years/**/index.html', { cwd: site }).map((path) =>
				readFileSync(join(site, path), 'utf8')
			);
			const linked = years.flatMap((html) =>
				[...html.matchAll(/<h3[^>]*>\s*<a href="\/articles\/([^/]+)\//gu)].map(([, id]) => id)
			);
			expect(linked.sort()).toEqual(
				readdirSync(join(place('many'), 'articles'))
					.map((name) => name.replace('.mdx', ''))
					.sort()
			);
		});

		test('names every passage of a theme: one of each hospital whole, the others by their place', () => {
			const theme = 'free-clinic';
			const pages = globSync(`themes/${theme}/*/**/index.html`, { cwd: site }).map((path) =>
				readFileSync(join(site, path), 'utf8')
			);
			expect(pages.join('')).toContain('段落很多');
			const named = pages.flatMap((html) =>
				[...html.matchAll(/<p class="source(?: also)?">.*?<\/p>/gsu)].flatMap(([source]) =>
					[...source.matchAll(/href="\/articles\/([^/"]+)\/#([^"]+)"/gu)].map(([, id, block]) => `${id} ${block}`)
				)
			);
			const speaking = readdirSync(join(site, 'articles')).flatMap((id) => {
				const file = join(site, 'articles', id, 'article.json');
				if (!existsSync(file)) return [];
				const { blocks } = JSON.parse(readFileSync(file, 'utf8')) as Article;
				return blocks.filter(({ themes }) => themes.includes(theme)).map((block) => `${id} ${block.id}`);
			});
			expect(named.sort()).toEqual(speaking.sort());
		});

		test('has every file of its data package', () => {
			const { resources } = JSON.parse(readFileSync(join(site, 'data', 'datapackage.json'), 'utf8')) as Descriptor;
			for (const { path } of resources) expect(existsSync(join(site, 'data', path)), path).toBe(true);
		});

		test('finds by the filter of one page what stands on another', async () => {
			const served = await serveSite(site, {});
			const browser = await openBrowser();
			try {
				const page = await browser.newPage();
				await page.goto(`${served.url}articles/`);
				const shown = await page
					.locator('main .item a')
					.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
				const [index] = await Promise.all([
					page.waitForResponse((response) => response.url().endsWith('/lists/articles.json')),
					page.selectOption('.list-filter select[name="year"]', { index: 3 }),
				]);
				const { entries } = (await index.json()) as ListIndex;
				const other = entries.find(([path]) => !shown.includes(path))!;
				await page.selectOption('.list-filter select[name="year"]', '');
				await page.fill('.list-filter input', other[1]);
				await page.waitForSelector(`[data-filter-found] a[href="${other[0]}"]`);
				expect(await page.textContent('.list-filter output')).toMatch(/^300篇中的\d+篇$/u);
				expect(await page.locator('main .item').filter({ visible: true }).count()).toBe(0);
				await page.click('.list-filter button');
				await expect.poll(() => page.textContent('.list-filter output')).toBe('共300篇');
				expect(await page.locator('main .item').filter({ visible: true }).count()).toBe(shown.length);
			} finally {
				await browser.close();
				await served.close();
			}
		});
	});
});
