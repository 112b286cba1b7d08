import { globSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { isFull, shareOf } from './full-run.ts';
import { overlaps, recordShifts, shiftsOf, smallTargets, stretchedLines, touchingLinks } from './page-probes.ts';
import { pageKinds } from './site-pages.ts';
import { dist, siteUnderTest } from './site-under-test.ts';

const site = siteUnderTest();

const widths = [320, 390, 820, 1440];

/** One page for the tests of a kind, which load one address after the other; a page of its own for each costs a process. */
function pageOf(options: BrowserContextOptions = {}): { page: Page } {
	const held = {} as { page: Page };
	beforeAll(async () => {
		held.page = await site.browser.newPage(options);
	});
	afterEach(() => {
		held.page.removeAllListeners();
	});
	afterAll(() => held.page.close());
	return held;
}

describe('at every width', () => {
	const wide = pageOf();
	test.each(pageKinds(dist))('/%s fits, says nothing to the console and asks no other host', async (path) => {
		const { page } = wide;
		const said: string[] = [];
		page.on('console', (message) => {
			if (message.type() === 'error' && !message.text().includes('404')) said.push(message.text());
		});
		page.on('pageerror', (error) => said.push(error.message));
		page.on('request', (request) => {
			if (!request.url().startsWith(new URL(site.url).origin) && !request.url().startsWith('data:'))
				said.push(request.url());
		});
		for (const width of widths) {
			await page.setViewportSize({ width, height: 900 });
			if (width === widths[0]) await page.goto(site.url + path);
			const overflow = await page.evaluate(
				() => document.documentElement.scrollWidth - document.documentElement.clientWidth
			);
			expect(overflow, `${width} px`).toBeLessThanOrEqual(0);
			expect(await overlaps(page), `${width} px`).toEqual([]);
			expect(await touchingLinks(page), `${width} px`).toEqual([]);
		}
		expect(said).toEqual([]);
	});
});

describe.each(isFull ? [390, 1440] : [390])('at %i px', (width) => {
	const narrow = pageOf({ viewport: { width, height: 844 } });
	beforeAll(() => recordShifts(narrow.page));
	test.each(shareOf(pageKinds(dist), 2))('/%s stands still while it loads and is read', async (path) => {
		const { page } = narrow;
		await page.goto(site.url + path);
		if (path.startsWith('search')) await page.waitForSelector('[data-search-state="ready"]');
		await page.evaluate(async () => {
			for (let y = 0; y < document.documentElement.scrollHeight; y += 1600) {
				scrollTo(0, y);
				await new Promise((resolve) => requestAnimationFrame(resolve));
			}
		});
		expect(await shiftsOf(page)).toEqual([]);
	});
});

describe('on a phone', () => {
	const phone = pageOf({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
	test.each(shareOf(pageKinds(dist), 2))('/%s has targets that a finger can meet', async (path) => {
		const { page } = phone;
		await page.goto(site.url + path);
		if (path.startsWith('search')) await page.waitForSelector('[data-search-state="ready"]');
		await page.evaluate(() => {
			for (const fold of document.querySelectorAll('details')) fold.open = true;
		});
		expect(await smallTargets(page)).toEqual([]);
	});
});

describe('an article costs', () => {
	const articles = globSync('articles/*/index.html', { cwd: dist }).map((file) => file.replace(/index\.html$/u, ''));
	test.each(articles)('30 KiB of gzip at most, 12 kB of them script: /%s', async (path) => {
		const page = await site.browser.newPage();
		const sizes: { type: string; size: number }[] = [];
		const pending: Promise<unknown>[] = [];
		page.on('response', (response) => {
			pending.push(
				response
					.body()
					.then((body) => sizes.push({ type: response.request().resourceType(), size: gzipSync(body).length }))
			);
		});
		await page.goto(site.url + path, { waitUntil: 'networkidle' });
		await Promise.all(pending);
		const sum = (isCounted: (type: string) => boolean) =>
			sizes.filter(({ type }) => isCounted(type)).reduce((total, { size }) => total + size, 0);
		// What a reader without a Song face gets of one has its own limit (headline-faces.spec.ts).
		expect(sum((type) => type !== 'font')).toBeLessThanOrEqual(30 * 1024);
		expect(sum((type) => type === 'script')).toBeLessThanOrEqual(12_000);
		await page.close();
	});
});

describe('in an article', () => {
	const wide = pageOf();
	test.each(globSync('articles/*/index.html', { cwd: dist }))('no line of %s is stretched', async (file) => {
		const { page } = wide;
		await page.goto(site.url + file.replace(/index\.html$/u, ''));
		for (const width of [820, 1280]) {
			await page.setViewportSize({ width, height: 900 });
			expect(await stretchedLines(page), `${width} px`).toEqual([]);
		}
	});
});
