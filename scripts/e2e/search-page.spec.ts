import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { siteUnderTest } from './site-under-test.ts';

const site = siteUnderTest();

let page: Page;
let complaints: string[];

beforeEach(async () => {
	page = await site.browser.newPage();
	complaints = [];
	page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
	page.on('pageerror', (error) => complaints.push(error.message));
});

afterEach(async () => {
	await page.close();
});

const address = (query: string) => `${site.url}search/?q=${encodeURIComponent(query)}`;
const ready = () => page.waitForSelector('[data-search-state="ready"]');
const count = () => page.textContent('[data-count]');

describe('the search page', () => {
	test('answers on load, under the content security policy', async () => {
		await page.goto(address('支部建在科室'));
		await ready();
		expect(await page.getAttribute('[data-search-state]', 'data-tier')).toBe('exact');
		expect(Number(await count())).toBe(await page.locator('[data-report]').count());
		expect(await page.title()).toContain('支部建在科室');
		const href = await page.getAttribute('.hit[data-hit]', 'href');
		expect(href).toMatch(/\/articles\/[a-z0-9-]+\/#b\d+/u);
		expect(complaints).toEqual([]);
	});

	test('answers while typing, but not while an input method composes', async () => {
		await page.goto(`${site.url}search/`);
		await page.waitForSelector('[data-search-state="empty"]');
		await page.focus('#q');
		await page.evaluate(() => {
			const input = document.querySelector<HTMLInputElement>('#q');
			input?.dispatchEvent(new CompositionEvent('compositionstart'));
			if (input) input.value = 'ganzhou';
			input?.dispatchEvent(new InputEvent('input', { isComposing: true, bubbles: true }));
		});
		await page.waitForTimeout(400);
		expect(await page.locator('[data-report]').count()).toBe(0);
		await page.evaluate(() => {
			const input = document.querySelector<HTMLInputElement>('#q');
			if (input) input.value = '党建';
			input?.dispatchEvent(new CompositionEvent('compositionend'));
		});
		await ready();
		expect(new URL(page.url()).searchParams.get('q')).toBe('党建');
	});

	test('keeps the query in the address, and back goes back', async () => {
		await page.goto(address('党建'));
		await ready();
		const before = await count();
		await page.fill('#q', '平均住院日');
		await page.press('#q', 'Enter');
		await page.waitForFunction((old) => document.querySelector('[data-count]')?.textContent !== old, before);
		await page.goBack();
		await page.waitForFunction((old) => document.querySelector('[data-count]')?.textContent === old, before);
		expect(await page.inputValue('#q')).toBe('党建');
	});

	test('facets count, narrow, and stand in the address', async () => {
		await page.goto(address('医院'));
		await ready();
		const label = page.locator('[data-facet="hospital"] label').first();
		const promised = await label.locator('.n').textContent();
		await label.click();
		await page.waitForFunction((wanted) => document.querySelector('[data-count]')?.textContent === wanted, promised);
		const chosen = new URL(page.url()).searchParams.get('hospital');
		expect(chosen).not.toBeNull();
		await page.reload();
		await ready();
		expect(await count()).toBe(promised);
		await page.click('[data-clear-facets]');
		await page.waitForFunction((old) => document.querySelector('[data-count]')?.textContent !== old, promised);
	});

	test('moves with the arrow keys and follows with Enter', async () => {
		await page.goto(address('支部建在科室'));
		await ready();
		await page.focus('#q');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('ArrowDown');
		expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('A');
		await page.keyboard.press('Escape');
		expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
	});

	test('says that nothing was found, and what may be meant', async () => {
		await page.goto(address('火星探测器'));
		await page.waitForFunction(() => document.querySelector('[role="status"]')?.textContent.includes('没有查到'));
		expect(await page.getAttribute('[data-search-state]', 'data-search-state')).toBe('empty');
		await page.goto(address('平均住愿日'));
		await ready();
		expect(await page.textContent('[data-suggestion]')).toBe('平均住院日');
	});

	test('says whom an abbreviation may mean', async () => {
		await page.goto(address('市中心医院'));
		await ready();
		const links = page.locator('[data-may-mean] a');
		expect(await links.count()).toBeGreaterThan(1);
		await links.first().click();
		await page.waitForFunction(() => document.querySelector('[data-count]')?.textContent === '1');
	});

	test('offers to load again when the index is broken', async () => {
		await page.route('**/*.pf_index', (route) => route.abort());
		await page.goto(address('党建'));
		await page.waitForSelector('[data-search-state="error"]');
		expect(await page.textContent('.search-reload')).toBe('重新载入');
	});

	test('points to the indexes where scripts do not run', async () => {
		const plain = await site.browser.newPage({ javaScriptEnabled: false });
		await plain.goto(`${site.url}search/`);
		expect(await plain.locator('.search-plain a').count()).toBeGreaterThan(3);
		await plain.close();
	});

	test('remembers recent queries until they are cleared', async () => {
		await page.goto(address('党建'));
		await ready();
		await page.press('#q', 'Enter');
		await page.goto(`${site.url}search/`);
		await page.waitForSelector('[data-recent]:not([hidden])');
		expect(await page.textContent('[data-recent] li')).toBe('党建');
		await page.click('[data-clear-recent]');
		expect(await page.locator('[data-recent]:not([hidden])').count()).toBe(0);
	});
});

describe('the dialog', () => {
	test('opens with the keyboard and the button, and finds', async () => {
		await page.goto(site.url);
		await page.keyboard.press('/');
		await page.waitForSelector('dialog[open]');
		await page.keyboard.type('双带头人');
		await page.waitForSelector('[data-dialog-results] .hit');
		await page.keyboard.press('Escape');
		await page.keyboard.press('Escape');
		await page.waitForSelector('dialog:not([open])', { state: 'attached' });
		await page.click('[data-search-open]');
		await page.waitForSelector('dialog[open]');
		expect(complaints).toEqual([]);
	});

	test('a slash in a field stays a slash', async () => {
		await page.goto(site.url);
		await page.focus('#q');
		await page.keyboard.type('1/2');
		expect(await page.inputValue('#q')).toBe('1/2');
		expect(await page.locator('dialog[open]').count()).toBe(0);
		await page.keyboard.press('Control+k');
		await page.waitForSelector('dialog[open]');
	});
});

describe('the report a hit leads to', () => {
	test('shows the block and marks the words, without a change to the text', async () => {
		await page.goto(address('品牌'));
		await ready();
		await page.locator('a.hit').first().click();
		await page.waitForSelector('.hit-bar');
		const marked = await page.evaluate(() => [...(CSS.highlights.get('search-hit') ?? [])].map(String));
		expect(new Set(marked)).toEqual(new Set(['品牌']));
		expect(await page.locator('main mark').count()).toBe(0);
		const inView = await page.evaluate(() => {
			const box = document.querySelector(location.hash)?.getBoundingClientRect();
			return box !== undefined && box.top < innerHeight && box.bottom > 0;
		});
		expect(inView).toBe(true);
		const place = await page.textContent('.hit-bar [role="status"]');
		await page.click('.hit-bar button:nth-of-type(2)');
		expect(await page.textContent('.hit-bar [role="status"]')).not.toBe(place);
		await page.click('.hit-bar button:nth-of-type(3)');
		await page.reload();
		expect(await page.locator('.hit-bar').count()).toBe(0);
	});
});

describe('bytes', () => {
	test('a first query costs 150 kB at most, 22 kB of them ours', async () => {
		const session = await page.context().newCDPSession(page);
		await session.send('Network.enable');
		const addresses = new Map<string, string>();
		const sizes = new Map<string, number>();
		session.on('Network.responseReceived', ({ requestId, response }) => addresses.set(requestId, response.url));
		session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
			sizes.set(addresses.get(requestId) ?? '', encodedDataLength);
		});
		await page.goto(address('支部建在科室'));
		await ready();
		await page.waitForTimeout(300);
		const sum = (test: (path: string) => boolean) =>
			[...sizes].filter(([path]) => test(path)).reduce((total, [, size]) => total + size, 0);
		expect(sum(() => true)).toBeLessThanOrEqual(150_000);
		const ours = sum((path) => /\/_astro\/[^/]+\.js$|\/search\/[^/]+\.json$|\/display\.js$/u.test(path));
		expect(ours).toBeLessThanOrEqual(22_000);
	});
});
