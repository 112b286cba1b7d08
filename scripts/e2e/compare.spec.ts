import { expect, test } from 'vitest';
import { siteUnderTest } from './site-under-test.ts';

const site = siteUnderTest();

test('an administrator sees two hospitals side by side on a theme in three steps, and the address says so', async () => {
	const page = await site.browser.newPage({ viewport: { width: 390, height: 844 } });
	await page.goto(site.url);
	await page.getByRole('link', { name: '对读' }).first().click();
	await page.waitForURL('**/compare/');
	const select = page.locator('[data-compare-form] select');
	await select.selectOption('theme-branch-building');
	const boxes = page.locator('[data-compare-form] label:has(input:enabled)');
	await expect.poll(() => page.locator('.chip .n').first().innerText()).not.toBe('');
	await boxes.nth(0).click();
	await boxes.nth(1).click();
	await expect.poll(() => page.locator('.compare-column').count()).toBe(2);
	for (const column of await page.locator('.compare-column').all())
		expect((await column.locator('.passage p').first().innerText()).length).toBeGreaterThan(20);
	expect(page.url()).toMatch(/\/compare\/\?hospitals=[a-z-]+,[a-z-]+&theme=branch-building$/u);
	await page.reload();
	await expect.poll(() => page.locator('.compare-column').count()).toBe(2);
	await page.close();
});

test('without scripts the page leads to themes and indicators', async () => {
	const context = await site.browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(`${site.url}compare/`);
	await page.getByRole('main').getByRole('link', { name: '指标', exact: true }).click();
	expect(page.url()).toContain('/indicators/');
	await context.close();
});
