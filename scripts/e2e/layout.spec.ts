import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveSite, type ServedSite } from '../serve-site.ts';
import { openBrowser } from './browser.ts';
import { pageKinds } from './site-pages.ts';

const dist = join(import.meta.dirname, '..', '..', 'dist');
const widths = [320, 390, 820, 1440];

let browser: Browser;
let site: ServedSite;
beforeAll(async () => {
	browser = await openBrowser();
	site = await serveSite(dist, { base: process.env.BASE_PATH ?? '/' });
});
afterAll(async () => {
	await browser.close();
	await site.close();
});

test.each(pageKinds(dist))('/%s fits every width, says nothing to the console and asks no other host', async (path) => {
	const page = await browser.newPage();
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
	}
	expect(said).toEqual([]);
	await page.close();
});
