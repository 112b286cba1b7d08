import { describe, expect, test } from 'vitest';
import { searchUnderTest } from './search-under-test.ts';

const search = searchUnderTest();

describe('the dialog', () => {
	test('opens with the keyboard and the button, and finds', async () => {
		await search.page.goto(search.site.url);
		await search.page.keyboard.press('/');
		await search.page.waitForSelector('dialog[open]');
		await search.page.keyboard.type('双带头人');
		await search.page.waitForSelector('[data-dialog-results] .hit');
		// What answers are set with comes after the sheets of the page, so that it wins where both say something.
		const last = await search.page.evaluate(() => [...document.styleSheets].at(-1)?.href ?? '');
		expect(last).toMatch(/\/answers\.[^/]*css$/u);
		await search.page.keyboard.press('Escape');
		await search.page.waitForSelector('dialog:not([open])', { state: 'attached' });
		await search.page.click('[data-search-open]');
		await search.page.waitForSelector('dialog[open]');
		expect(await search.page.inputValue('#dialog-q')).toBe('双带头人');
		expect(await search.page.locator('[data-dialog-results] .hit').count()).toBeGreaterThan(0);
		expect(search.complaints).toEqual([]);
	});

	test('comes back with its query and results after a hit', async () => {
		await search.page.goto(search.site.url);
		await search.page.click('[data-search-open]');
		await search.page.keyboard.type('双带头人');
		await search.page.click('[data-dialog-results] .hit');
		await search.page.waitForSelector('.hit-bar');
		await search.page.goBack();
		await search.page.waitForSelector('dialog[open] [data-dialog-results] .hit');
		expect(await search.page.inputValue('#dialog-q')).toBe('双带头人');
	});

	test('the slash as a key can be turned off, and stays off', async () => {
		await search.page.goto(search.site.url);
		await search.page.click('.display > summary');
		await search.page.check('.display [name="slash"]');
		await search.page.click('h1');
		await search.page.reload();
		await search.page.keyboard.press('/');
		expect(await search.page.locator('dialog[open]').count()).toBe(0);
		await search.page.keyboard.press('Control+k');
		await search.page.waitForSelector('dialog[open]');
	});

	test('the slash opens from a box that is ticked', async () => {
		await search.page.goto(search.site.url);
		await search.page.click('.display > summary');
		await search.page.focus('.display [name="contrast"]');
		await search.page.keyboard.press('/');
		await search.page.waitForSelector('dialog[open]');
	});

	test('a slash in a field stays a slash', async () => {
		await search.page.goto(search.site.url);
		await search.page.focus('#q');
		await search.page.keyboard.type('1/2');
		expect(await search.page.inputValue('#q')).toBe('1/2');
		expect(await search.page.locator('dialog[open]').count()).toBe(0);
		await search.page.keyboard.press('Control+k');
		await search.page.waitForSelector('dialog[open]');
	});
});
