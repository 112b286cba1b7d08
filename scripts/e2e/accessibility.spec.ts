import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeViolations } from './axe-violations.ts';
import { isFull } from './full-run.ts';
import { pageKinds } from './site-pages.ts';
import { dist, siteUnderTest } from './site-under-test.ts';

const site = siteUnderTest();

/** The short run looks at every second page once, and at these in every display. */
const everyDisplay = /^(?:articles\/[^/]+\/$|search)/u;

/** How a reader may have set the display. */
const displays = [
	{ name: 'day, 320 px', width: 320, theme: 'day', contrast: '' },
	{ name: 'night, 1280 px', width: 1280, theme: 'night', contrast: '' },
	{ name: 'contrast, 1280 px', width: 1280, theme: 'day', contrast: 'more' },
	{ name: 'day, 1280 px', width: 1280, theme: 'day', contrast: '' },
	{ name: 'night, 320 px', width: 320, theme: 'night', contrast: '' },
	{ name: 'contrast by night, 320 px', width: 320, theme: 'night', contrast: 'more' },
] as const;

/** The first three are in every run. */
const shown = isFull ? displays : displays.slice(0, 3);

describe.each(shown)('$name', ({ width, theme, contrast }) => {
	const pages = pageKinds(dist).filter(
		(path, index) => isFull || everyDisplay.test(path) || (width === 320 && index % 2 === 0)
	);
	let page: Page;
	beforeAll(async () => {
		page = await site.browser.newPage({
			viewport: { width, height: 900 },
			colorScheme: theme === 'night' ? 'dark' : 'light',
			bypassCSP: true,
		});
	});
	afterAll(() => page.close());
	test.each(pages)('/%s has nothing that shuts a reader out', async (path) => {
		await page.goto(site.url + path);
		if (contrast === 'more') await page.evaluate(() => (document.documentElement.dataset['contrast'] = 'more'));
		if (path.startsWith('search')) await page.waitForSelector('[data-search-state="ready"]');
		expect(await axeViolations(page)).toEqual([]);
	});
});
