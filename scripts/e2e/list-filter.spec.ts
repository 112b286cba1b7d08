import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { siteUnderTest } from './site-under-test.ts';

const site = siteUnderTest();

let page: Page;

beforeEach(async () => {
	page = await site.browser.newPage();
});

afterEach(async () => {
	await page.close();
});

/** Each list, with its rows and the words of one of them. */
const lists = [
	['articles/', 'main .item'],
	['hospitals/', '.main .lines > li'],
	['honours/', 'main tr[data-kind]'],
	['programmes/', '.index-groups li'],
	['indicators/', '.values > li'],
] as const;

const visible = (rows: string) => page.locator(rows).filter({ visible: true });
const status = () => page.textContent('.list-filter output');

describe.each(lists)('/%s', (path, rows) => {
	test('keeps the rows that hold the words, and all of them again after 清除', async () => {
		await page.goto(`${site.url}${path}`);
		const all = await page.locator(rows).count();
		expect(await status()).toMatch(new RegExp(`^共${all}[篇家项]$`, 'u'));
		const words = (await page.locator(`${rows} a`).first().textContent())!.trim().slice(0, 4);
		await page.fill('.list-filter input', words);
		const texts = await visible(rows).allTextContents();
		expect(texts.length).toBeGreaterThan(0);
		expect(texts.length).toBeLessThan(all);
		expect(texts.every((text) => text.includes(words))).toBe(true);
		expect(await status()).toMatch(new RegExp(`^${all}[篇家项]中的${texts.length}[篇家项]$`, 'u'));
		expect(new URL(page.url()).searchParams.get('q')).toBe(words);
		await page.click('.list-filter button');
		await expect.poll(() => visible(rows).count()).toBe(all);
		expect(new URL(page.url()).search).toBe('');
	});

	test('says that nothing answers, and hides the headings without rows', async () => {
		await page.goto(`${site.url}${path}?q=${encodeURIComponent('量子计算')}`);
		await expect.poll(status).toBe('没有符合的条目');
		expect(await visible(rows).count()).toBe(0);
		expect(await page.locator('main h3, .group h2, th[scope="rowgroup"]').filter({ visible: true }).count()).toBe(0);
	});

	test('stands whole without scripts', async () => {
		const context = await site.browser.newContext({ javaScriptEnabled: false });
		const plain = await context.newPage();
		await plain.goto(`${site.url}${path}?q=${encodeURIComponent('量子计算')}`);
		const all = plain.locator(rows);
		expect(await all.filter({ visible: true }).count()).toBe(await all.count());
		expect(await plain.locator('.list-filter').isVisible()).toBe(false);
		await context.close();
	});

	test('shifts nothing while it loads', async () => {
		await page.addInitScript(() => {
			Object.assign(globalThis, { shifts: 0 });
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
					(globalThis as unknown as { shifts: number }).shifts += entry.value;
			}).observe({ type: 'layout-shift', buffered: true });
		});
		await page.goto(`${site.url}${path}`, { waitUntil: 'networkidle' });
		expect(await page.evaluate(() => (globalThis as unknown as { shifts: number }).shifts)).toBe(0);
	});
});

test('a chosen province and year stand in the address, and a saved address filters', async () => {
	await page.goto(`${site.url}articles/`);
	await page.selectOption('.list-filter [name="province"]', '辽宁省');
	const ofProvince = await visible('main .item').count();
	expect(ofProvince).toBe(await page.locator('main .item[data-province="辽宁省"]').count());
	const saved = page.url();
	expect(new URL(saved).searchParams.get('province')).toBe('辽宁省');
	await page.goto(`${site.url}hospitals/`);
	await page.goto(saved);
	await expect.poll(() => visible('main .item').count()).toBe(ofProvince);
	await page.goto(`${site.url}articles/?province=${encodeURIComponent('火星')}`);
	await expect.poll(() => visible('main .item').count()).toBe(await page.locator('main .item').count());
});

test.each([
	['articles/', 'main .item'],
	['hospitals/', '.main .lines > li'],
])('the heads of /%s count what a filter leaves, and all of it again', async (path, rows) => {
	await page.goto(`${site.url}${path}`);
	const counted = async () =>
		(await page.locator('.group [data-rows-left]').filter({ visible: true }).allTextContents())
			.map(Number)
			.reduce((sum, count) => sum + count, 0);
	const all = await counted();
	expect(all).toBe(await page.locator(rows).count());
	await page.fill('.list-filter input', '遼寧');
	await expect.poll(counted).toBeLessThan(all);
	expect(await counted()).toBe(await visible(rows).count());
	await page.click('.list-filter button');
	await expect.poll(counted).toBe(all);
});

describe('characters', () => {
	test('a row that is found by its characters only is not missing while their table comes', async () => {
		const { promise: answered, resolve: answer } = Promise.withResolvers<unknown>();
		await page.route('**/search/characters.json', async (route) => {
			await answered;
			await route.continue();
		});
		await page.goto(`${site.url}hospitals/`);
		const all = await visible('.main .lines > li').count();
		await Promise.all([page.waitForRequest('**/search/characters.json'), page.fill('.list-filter input', '遼寧')]);
		expect(await visible('.main .lines > li').count()).toBe(all);
		expect(await status()).toMatch(/^共/u);
		answer(undefined);
		await expect.poll(status).not.toMatch(/^共/u);
		const left = await visible('.main .lines > li').count();
		expect(left).toBeGreaterThan(0);
		expect(left).toBeLessThan(all);
	});

	/** Rows of the list of hospitals as a page or a whole list prints them, one of them in traditional characters. */
	async function printTraditional(change: (html: string) => string): Promise<void> {
		await page.route(`${site.url}hospitals/`, async (route) => {
			const response = await route.fetch();
			await route.fulfill({ response, body: change(await response.text()) });
		});
		await page.goto(`${site.url}hospitals/`);
	}

	const left = async (words: string) => {
		await page.fill('.list-filter input', words);
		await expect.poll(status).not.toMatch(/^共/u);
		return visible('.main .lines > li').allTextContents();
	};

	test('a row is found in simplified and in traditional words, whichever it is printed in', async () => {
		await printTraditional((html) => html.replaceAll('随州市中心医院', '隨州市中心醫院'));
		for (const words of ['随州市中心医院', '隨州市中心醫院', '隨州市中心医院']) {
			const rows = await left(words);
			expect(rows).toHaveLength(1);
			expect(rows[0]).toContain('隨州市中心醫院');
		}
		expect((await left('赣州市人民醫院'))[0]).toContain('赣州市人民医院');
	});

	test('an entry of a list on several pages is found so too', async () => {
		const entries = [
			['/hospitals/a/', '隨州市中心醫院', '湖北', ''],
			['/hospitals/b/', '赣州市人民医院', '江西', ''],
		];
		await page.route(`${site.url}lists/hospitals.json`, (route) => route.fulfill({ json: { names: [], entries } }));
		await printTraditional((html) =>
			html
				.replace(
					'data-rows=',
					`data-index="${new URL(site.url).pathname}lists/hospitals.json" data-total="2" data-rows=`
				)
				.replace('</search>', '</search><ul data-filter-found hidden></ul>')
		);
		for (const [words, name] of [
			['随州 医院', '隨州市中心醫院'],
			['隨州 醫院', '隨州市中心醫院'],
			['贛州市人民醫院', '赣州市人民医院'],
		] as const) {
			await page.fill('.list-filter input', words);
			await expect.poll(() => page.locator('[data-filter-found] b').allTextContents()).toEqual([name]);
		}
	});
});

test('honours are chosen by level and kind', async () => {
	await page.goto(`${site.url}honours/`);
	await page.selectOption('.list-filter [name="level"]', 'provincial');
	await page.selectOption('.list-filter [name="kind"]', 'award');
	const left = await visible('main tr[data-kind]').count();
	expect(left).toBe(await page.locator('tbody[data-level="provincial"] tr[data-kind="award"]').count());
	expect(left).toBeGreaterThan(0);
});

test('hands over as a table what it shows, and nothing else', async () => {
	await page.goto(`${site.url}hospitals/?q=${encodeURIComponent('辽宁')}`);
	await expect.poll(status).toMatch(/中的\d+家$/u);
	const names = (await visible('.main .lines > li').locator('a:first-of-type').allTextContents()).map((name) =>
		name.trim()
	);
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: '下载所列CSV' }).click(),
	]);
	const [head, ...lines] = readFileSync(await download.path(), 'utf8')
		.trimEnd()
		.split('\r\n');
	expect(head).toBe('\uFEFF名称,网址,所列');
	expect(lines.map((line) => line.split(',')[0])).toEqual(names);
	expect(lines.every((line) => line.includes('/hospitals/'))).toBe(true);
});
