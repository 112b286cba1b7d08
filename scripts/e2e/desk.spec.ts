/** The page of the desk: who can use it, and what it loads. */
import { describe, expect, test } from 'vitest';
import { axeViolations } from './axe-violations.ts';
import { atDesk, longestSource as source } from './desk-at-work.ts';
import { siteUnderTest } from './site-under-test.ts';

const site = siteUnderTest();
const at = atDesk(site);

describe('shuts nobody out', () => {
	const displays = [
		[390, 'light'],
		[1280, 'dark'],
		[390, 'dark'],
		[820, 'light'],
		[820, 'dark'],
		[1280, 'light'],
	] as const;
	// The short run looks at a phone by day and a wide screen by night.
	test.each(process.env.FULL === '1' ? displays : displays.slice(0, 2))('at %i px, %s', async (width, colorScheme) => {
		await at.page.setViewportSize({ width, height: 900 });
		await at.page.emulateMedia({ colorScheme });
		await at.page.goto(`${site.url}desk/`);
		expect(await axeViolations(at.page), 'empty').toEqual([]);
		await at.page.goto(`${site.url}desk/?source=${source}`);
		await at.page.waitForSelector('.pair', { state: 'attached' });
		expect(await axeViolations(at.page), 'the queue').toEqual([]);
		for (const pane of ['facts', 'report', 'file']) {
			await at.page.click(`label:has(#pane-${pane})`);
			expect(await axeViolations(at.page), pane).toEqual([]);
		}
		if (width < 1000) await at.page.click('label:has(#pane-pairs)');
		await at.page.locator('[data-edit]').first().click();
		await at.page.click('.menu [data-item="emend"]');
		expect(await axeViolations(at.page), 'the menu').toEqual([]);
		const isWide = await at.page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
		expect(isWide).toBe(false);
	});
});

test('what the desk loads is loaded by no other page', async () => {
	const asked: string[] = [];
	at.page.on('request', (request) => asked.push(request.url()));
	await at.page.goto(site.url);
	await at.page.goto(`${site.url}articles/`);
	await at.page.goto(`${site.url}search/?q=%E5%85%9A%E5%BB%BA`);
	expect(asked.filter((address) => /desk|worker/u.test(address))).toEqual([]);
});
