import { describe, expect, test } from 'vitest';
import { searchUnderTest } from './search-under-test.ts';

const search = searchUnderTest();

describe('the report a hit leads to', () => {
	test('shows the block and marks the words, without a change to the text', async () => {
		await search.page.goto(search.address('品牌'));
		await search.ready();
		await search.page.locator('a.hit').first().click();
		await search.page.waitForSelector('.hit-bar');
		const marked = await search.page.evaluate(() => [...(CSS.highlights.get('search-hit') ?? [])].map(String));
		expect(new Set(marked)).toEqual(new Set(['品牌']));
		expect(await search.page.locator('main mark').count()).toBe(0);
		const inView = await search.page.evaluate(() => {
			const box = document.querySelector(location.hash)?.getBoundingClientRect();
			return box !== undefined && box.top < innerHeight && box.bottom > 0;
		});
		expect(inView).toBe(true);
		const place = await search.page.textContent('.hit-bar [role="status"]');
		await search.page.click('.hit-bar button:nth-of-type(2)');
		expect(await search.page.textContent('.hit-bar [role="status"]')).not.toBe(place);
		await search.page.click('.hit-bar button:nth-of-type(3)');
		await search.page.reload();
		expect(await search.page.locator('.hit-bar').count()).toBe(0);
	});

	test('marks in a new tab, and where its address is passed on', async () => {
		await search.page.goto(search.address('品牌'));
		await search.ready();
		const [tab] = await Promise.all([
			search.page.context().waitForEvent('page'),
			search.page
				.locator('a.hit')
				.first()
				.click({ modifiers: ['Control'] }),
		]);
		// A browser gives little time to a tab that nobody looks at.
		await tab.bringToFront();
		await tab.waitForSelector('.hit-bar', { timeout: 90_000 });
		const other = await search.site.browser.newPage();
		await other.goto(tab.url());
		await other.waitForSelector('.hit-bar');
		await other.close();
		await tab.close();
	});

	test.each([390, 1280])('shows the mark itself, at %i px', async (width) => {
		await search.page.setViewportSize({ width, height: 700 });
		await search.page.goto(search.address('党建'));
		await search.ready();
		const shown = search.page.locator('a.hit:visible');
		const hits = await shown.count();
		for (let index = 0; index < Math.min(hits, 8); index++) {
			await shown.nth(index).click();
			await search.page.waitForSelector('.hit-bar');
			const seen = await search.page.evaluate(() => {
				const [range] = [...(CSS.highlights.get('search-hit-current') ?? [])] as Range[];
				const box = range?.getBoundingClientRect();
				const bar = document.querySelector('.hit-bar')?.getBoundingClientRect();
				return box !== undefined && box.top >= 0 && box.bottom <= (bar?.top ?? innerHeight);
			});
			expect(seen, String(index)).toBe(true);
			await search.page.goBack();
			await search.ready();
		}
	});

	test('marks follow a new query on the same page', async () => {
		await search.page.goto(search.address('品牌'));
		await search.ready();
		await search.page.locator('a.hit').first().click();
		await search.page.waitForSelector('.hit-bar');
		const marks = () => search.page.evaluate(() => [...(CSS.highlights.get('search-hit') ?? [])].map(String));
		expect(new Set(await marks())).toEqual(new Set(['品牌']));
		const path = new URL(search.page.url()).pathname;
		await search.page.keyboard.press('Control+k');
		await search.page.keyboard.type('医院');
		await search.page.locator(`[data-dialog-results] a.hit[href*="${path}"]`).first().click();
		await search.page.waitForFunction(() =>
			[...(CSS.highlights.get('search-hit') ?? [])].some(
				(range) => range instanceof Range && range.toString() === '医院'
			)
		);
		expect(new Set(await marks())).toEqual(new Set(['医院']));
		expect(new URL(search.page.url()).pathname).toBe(path);
	});
});
