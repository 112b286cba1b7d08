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
			.locator('li a')
			.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
		expect(places.length).toBeGreaterThan(1);
		for (const place of places) {
			await page.goto(place);
			expect(await page.locator(`[data-block="${new URL(place).hash.slice(1)}"]`).textContent()).toContain(words);
		}
		await page.close();
	});
});
