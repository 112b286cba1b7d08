import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { recordShifts, shiftsOf } from './page-probes.ts';
import { siteUnderTest } from './site-under-test.ts';

const site = siteUnderTest();
const article = 'articles/suizhou-central-hospital-2021/';

let page: Page;
const faults: string[] = [];
beforeAll(async () => {
	const context = await site.browser.newContext({ viewport: { width: 390, height: 844 } });
	page = await context.newPage();
	page.on('console', (message) => {
		if (message.type() === 'error') faults.push(message.text());
	});
	await page.addInitScript(() => {
		const copied: string[] = [];
		Object.assign(globalThis, { copied });
		Object.defineProperty(navigator, 'clipboard', {
			value: { writeText: (text: string) => Promise.resolve(void copied.push(text)) },
		});
	});
	await recordShifts(page);
});

const chosen = async (name: string) => {
	await page.locator('.display > summary').click();
	await page.locator('.display').getByText(name, { exact: true }).click();
};

describe('a reader of traditional characters', () => {
	test('reads an article in them with two presses, and back again', async () => {
		await page.goto(site.url + article);
		const printed = await page.locator('main').innerText();
		await chosen('繁體');
		await expect.poll(() => page.locator('h1').innerText()).toBe('黨建引領踐初心');
		expect(await page.locator('html').getAttribute('lang')).toBe('zh-Hant');
		expect(await page.locator('.prose').innerText()).not.toMatch(/[党医]/u);
		await page.locator('.display').getByText('简体', { exact: true }).click();
		await expect.poll(() => page.locator('main').innerText()).toBe(printed);
		await page.locator('.display').getByText('繁體', { exact: true }).click();
		await expect.poll(() => page.locator('h1').innerText()).toBe('黨建引領踐初心');
	});

	test('finds the choice again on every page, and nothing moves', async () => {
		for (const [path, words] of [
			['', '報道'],
			['themes/', '黨建'],
			['indicators/', '醫院'],
			['search/?q=党支部', '黨支部'],
			['about/', '關於'],
		] as const) {
			await page.goto(site.url + path);
			await expect.poll(() => page.locator('main').innerText()).toContain(words);
			await expect.poll(() => page.title()).not.toMatch(/[报馆]/u);
			expect(await shiftsOf(page)).toEqual([]);
		}
		expect(await page.getByRole('link', { name: '查找' }).count()).toBeGreaterThan(0);
	});

	test('filters a list in them', async () => {
		await page.goto(`${site.url}hospitals/?q=${encodeURIComponent('荊州')}`);
		await expect.poll(() => page.locator('.list-filter output').innerText()).toMatch(/中的1/u);
		await expect.poll(() => page.locator('main').innerText()).toContain('荊州市第一人民醫院');
	});

	test('quotes what is printed, and sees source and citation as they are', async () => {
		await page.goto(site.url + article);
		await expect.poll(() => page.locator('h1').innerText()).toBe('黨建引領踐初心');
		await page.locator('.prose .block a.perma').first().click();
		await expect
			.poll(() => page.evaluate(() => (globalThis as unknown as { copied: string[] }).copied.at(-1) ?? ''))
			.toContain('党建引领践初心[N/OL]');
		const quoted = await page.evaluate(() => (globalThis as unknown as { copied: string[] }).copied.at(-1)!);
		const source = await (await page.request.get(`${site.url}${article}article.json`)).text();
		const words = /^“?([^“”‘’，。]+)/u.exec(quoted)![1]!;
		expect(source).toContain(words);
		await page.goto(`${site.url}${article}source/`);
		await expect.poll(() => page.locator('h1').innerText()).toBe('黨建引領踐初心');
		expect(await page.locator('.source-text').innerText()).toContain('党建引领践初心');
		expect(faults).toEqual([]);
	});
});
