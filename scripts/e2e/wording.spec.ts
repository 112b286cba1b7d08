import { describe, expect, test } from 'vitest';
import { siteUnderTest } from './site-under-test.ts';

const site = siteUnderTest();

describe('the sentences that several reports print', () => {
	test('each place leads to the passage that says it', async () => {
		const page = await site.browser.newPage({ javaScriptEnabled: false });
		await page.goto(`${site.url}wording/`);
		const passage = page.locator('.passage').first();
		const words = (await passage.locator('[data-quote-text]').textContent())!.trim();
		const places = await passage
			.locator('li > a')
			.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
		expect(places.length).toBeGreaterThan(1);
		for (const place of places) {
			await page.goto(place);
			expect(await page.locator(`[data-block="${new URL(place).hash.slice(1)}"]`).textContent()).toContain(words);
		}
		await page.close();
	});

	test('each place is quoted as its own report', async () => {
		const page = await site.browser.newPage();
		await page.goto(`${site.url}wording/`);
		const passage = page.locator('.passage').first();
		const place = passage.locator('.places > li').nth(1);
		const { hash, pathname } = new URL(await place.locator('a').evaluate((link) => (link as HTMLAnchorElement).href));
		await place.locator('[data-quote-mark]').click();
		const slip = page.locator('.quote-words');
		await slip.waitFor();
		const quoted = await slip.textContent();
		expect(quoted).toContain((await passage.locator('[data-quote-text]').textContent())!.trim());
		expect(quoted).toContain(`${pathname}${hash}`);
		await page.close();
	});
});
