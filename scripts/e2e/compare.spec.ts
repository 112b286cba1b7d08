import { expect, test } from 'vitest';
import type { ComparedTopic } from '../../src/archive/queries/compare-topic.ts';
import { recordShifts, shiftsOf } from './page-probes.ts';
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

test('a comparison that the archive does not have is told from a net that is down', async () => {
	const page = await site.browser.newPage();
	await page.goto(`${site.url}compare/?theme=no-such-theme`);
	const status = page.locator('[data-compare-status]');
	await expect.poll(() => status.innerText()).toMatch(/本馆没有/u);
	await page.locator('[data-compare-form] select').selectOption('theme-branch-building');
	await expect.poll(() => status.innerText()).toMatch(/^请选/u);
	await page.route('**/compare/*.json', (route) => route.abort());
	await page.goto(`${site.url}compare/?theme=volunteering`);
	await expect.poll(() => status.innerText()).toMatch(/检查网络/u);
	await page.close();
});

test('a comparison that was shared moves nothing while it comes', async () => {
	const page = await site.browser.newPage({ viewport: { width: 390, height: 844 } });
	await recordShifts(page);
	const file = 'compare/theme-branch-building.json';
	const { hospitals } = (await (await page.request.get(`${site.url}${file}`)).json()) as ComparedTopic;
	const two = hospitals.filter(({ passages }) => passages > 0).slice(0, 2);
	let answer: (value: unknown) => void = () => undefined;
	const painted = new Promise((resolve) => (answer = resolve));
	await page.route(`**/${file}`, async (route) => {
		await painted;
		await route.continue();
	});
	await page.goto(`${site.url}compare/?hospitals=${two.map(({ id }) => id).join(',')}&theme=branch-building`);
	await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100))));
	answer(undefined);
	await expect.poll(() => page.locator('.compare-column').count()).toBe(2);
	await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100))));
	expect(await shiftsOf(page)).toEqual([]);
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
