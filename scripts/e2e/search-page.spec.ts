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
		await page.waitForFunction(() =>
			document.querySelector('[data-search-page] [role="status"]')?.textContent.includes('没有查到')
		);
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

	test('offers to load again when the texts do not come', async () => {
		await page.route('**/search/reports.json*', (route) => route.abort());
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
		// What answers are set with comes after the sheets of the page, so that it wins where both say something.
		const last = await page.evaluate(() => [...document.styleSheets].at(-1)?.href ?? '');
		expect(last).toMatch(/\/answers\.[^/]*css$/u);
		await page.keyboard.press('Escape');
		await page.waitForSelector('dialog:not([open])', { state: 'attached' });
		await page.click('[data-search-open]');
		await page.waitForSelector('dialog[open]');
		expect(await page.inputValue('#dialog-q')).toBe('双带头人');
		expect(await page.locator('[data-dialog-results] .hit').count()).toBeGreaterThan(0);
		expect(complaints).toEqual([]);
	});

	test('comes back with its query and results after a hit', async () => {
		await page.goto(site.url);
		await page.click('[data-search-open]');
		await page.keyboard.type('双带头人');
		await page.click('[data-dialog-results] .hit');
		await page.waitForSelector('.hit-bar');
		await page.goBack();
		await page.waitForSelector('dialog[open] [data-dialog-results] .hit');
		expect(await page.inputValue('#dialog-q')).toBe('双带头人');
	});

	test('the slash as a key can be turned off, and stays off', async () => {
		await page.goto(site.url);
		await page.click('.display > summary');
		await page.check('.display [name="slash"]');
		await page.click('h1');
		await page.reload();
		await page.keyboard.press('/');
		expect(await page.locator('dialog[open]').count()).toBe(0);
		await page.keyboard.press('Control+k');
		await page.waitForSelector('dialog[open]');
	});

	test('the slash opens from a box that is ticked', async () => {
		await page.goto(site.url);
		await page.click('.display > summary');
		await page.focus('.display [name="contrast"]');
		await page.keyboard.press('/');
		await page.waitForSelector('dialog[open]');
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

	test('marks in a new tab, and where its address is passed on', async () => {
		await page.goto(address('品牌'));
		await ready();
		const [tab] = await Promise.all([
			page.context().waitForEvent('page'),
			page
				.locator('a.hit')
				.first()
				.click({ modifiers: ['Control'] }),
		]);
		// A browser gives little time to a tab that nobody looks at.
		await tab.bringToFront();
		await tab.waitForSelector('.hit-bar', { timeout: 90_000 });
		const other = await site.browser.newPage();
		await other.goto(tab.url());
		await other.waitForSelector('.hit-bar');
		await other.close();
		await tab.close();
	});

	test.each([390, 1280])('shows the mark itself, at %i px', async (width) => {
		await page.setViewportSize({ width, height: 700 });
		await page.goto(address('党建'));
		await ready();
		const shown = page.locator('a.hit:visible');
		const hits = await shown.count();
		for (let index = 0; index < Math.min(hits, 8); index++) {
			await shown.nth(index).click();
			await page.waitForSelector('.hit-bar');
			const seen = await page.evaluate(() => {
				const [range] = [...(CSS.highlights.get('search-hit-current') ?? [])] as Range[];
				const box = range?.getBoundingClientRect();
				const bar = document.querySelector('.hit-bar')?.getBoundingClientRect();
				return box !== undefined && box.top >= 0 && box.bottom <= (bar?.top ?? innerHeight);
			});
			expect(seen, String(index)).toBe(true);
			await page.goBack();
			await ready();
		}
	});

	test('marks follow a new query on the same page', async () => {
		await page.goto(address('品牌'));
		await ready();
		await page.locator('a.hit').first().click();
		await page.waitForSelector('.hit-bar');
		const marks = () => page.evaluate(() => [...(CSS.highlights.get('search-hit') ?? [])].map(String));
		expect(new Set(await marks())).toEqual(new Set(['品牌']));
		const path = new URL(page.url()).pathname;
		await page.keyboard.press('Control+k');
		await page.keyboard.type('医院');
		await page.locator(`[data-dialog-results] a.hit[href*="${path}"]`).first().click();
		await page.waitForFunction(() =>
			[...(CSS.highlights.get('search-hit') ?? [])].some(
				(range) => range instanceof Range && range.toString() === '医院'
			)
		);
		expect(new Set(await marks())).toEqual(new Set(['医院']));
		expect(new URL(page.url()).pathname).toBe(path);
	});
});

describe('cards', () => {
	const card = (kind: string) => page.locator(`[data-entity="${kind}"]`).first();

	test.each([
		['满意度', 'indicator'],
		['平均住院日', 'indicator'],
		['书记是谁', 'person'],
		['随州 书记', 'person'],
		['2023年手术量', 'indicator'],
		['荆州一医', 'hospital'],
		['支部建在科室', 'programme'],
		['湖北', 'place'],
	])('%s is answered by a card of the kind %s', async (query, kind) => {
		await page.goto(address(query));
		await card(kind).waitFor();
		expect(await page.locator('[data-entity]').count()).toBeLessThanOrEqual(3);
		const href = (await card(kind).getAttribute('href')) ?? '';
		expect((await page.request.get(new URL(href, site.url).href)).status()).toBe(200);
	});

	test('a figure leads to its sentence', async () => {
		await page.goto(address('平均住院日'));
		const value = page.locator('.answers-values a').first();
		const figure = (await value.textContent()) ?? '';
		await value.click();
		await page.waitForURL(/#b/u);
		const block = await page.evaluate(() => document.querySelector(location.hash)?.textContent ?? '');
		expect(block).toContain(figure.replace(/\D+$/u, ''));
	});

	test('what is only near is said to be', async () => {
		await page.goto(address('下班以后晚上能看门诊吗'));
		await ready();
		expect(await page.getAttribute('[data-search-state]', 'data-tier')).toBe('near');
		expect(await page.textContent('[data-search-state] [role="status"]')).toContain('没有一字不差的句子');
		expect(await page.locator('mark:not(.near)').count()).toBe(0);
	});
});

describe('the ways to ask', () => {
	test('each example finds something', async () => {
		await page.goto(`${site.url}search/`);
		const examples = await page.locator('.search-help a').allTextContents();
		expect(examples.length).toBeGreaterThan(5);
		for (const example of examples) {
			await page.goto(address(example));
			await ready();
			expect(Number(await count()), example).toBeGreaterThan(0);
			expect(await page.locator('[data-unread]').count(), example).toBe(0);
		}
	});

	test('facets can be cleared where the screen is narrow, and Tab reaches the results first', async () => {
		await page.setViewportSize({ width: 390, height: 800 });
		await page.goto(`${address('医院')}&year=2021`);
		await ready();
		expect(await page.locator('[data-clear-facets]').first().isVisible()).toBe(true);
		await page.focus('#q');
		for (let step = 0; step < 24; step++) {
			await page.keyboard.press('Tab');
			const place = await page.evaluate(() => {
				const { activeElement } = document;
				return activeElement?.closest('[data-facets]')
					? 'facets'
					: activeElement?.closest('[data-report]')
						? 'report'
						: '';
			});
			expect(place).not.toBe('facets');
			if (place === 'report') return;
		}
		throw new Error('Tab does not reach the results');
	});
});

describe('bytes', () => {
	test('a first query asks for everything at once, each file once, and for the tables last', async () => {
		const asked: string[] = [];
		const warnings: string[] = [];
		page.on('request', (request) => asked.push(new URL(request.url()).pathname));
		page.on('console', (message) => message.type() === 'warning' && warnings.push(message.text()));
		await page.goto(address('支部建在科室'));
		await ready();
		expect(new Set(asked).size).toBe(asked.length);
		expect(asked.at(-1)).toMatch(/\/search\/tables\.json$/u);
		// What was asked for ahead and never used is told a few seconds after the page has come.
		await page.waitForTimeout(4000);
		expect(warnings).toEqual([]);
	});

	test('a first query costs 130 kB at most, 22 KiB of them our scripts', async () => {
		const session = await page.context().newCDPSession(page);
		await session.send('Network.enable');
		const addresses = new Map<string, string>();
		const heads = new Map<string, number>();
		const sizes = new Map<string, number>();
		session.on('Network.responseReceived', ({ requestId, response }) => {
			addresses.set(requestId, response.url);
			heads.set(response.url, response.encodedDataLength);
		});
		session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
			sizes.set(addresses.get(requestId) ?? '', encodedDataLength);
		});
		await page.goto(address('支部建在科室'));
		await ready();
		await page.waitForTimeout(300);
		const sum = (test: (path: string) => boolean) =>
			[...sizes].filter(([path]) => test(path)).reduce((total, [, size]) => total + size, 0);
		expect(sum(() => true)).toBeLessThanOrEqual(130_000);
		const isOurs = (path: string): boolean => /\/_astro\/[^/]+\.js$|\/display\.js$/u.test(path);
		// The scripts themselves; what the server says of each of them counts among all.
		const said = [...heads].filter(([path]) => isOurs(path)).reduce((total, [, size]) => total + size, 0);
		expect(sum(isOurs) - said).toBeLessThanOrEqual(22 * 1024);
	});
});
