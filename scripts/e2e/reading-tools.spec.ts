import { describe, expect, test } from 'vitest';
import { siteUnderTest } from './site-under-test.ts';

const site = siteUnderTest();
const article = 'articles/suizhou-central-hospital-2021/';

describe('a long article', () => {
	test('leads from the middle to its contents and to the top, on a phone', async () => {
		const page = await site.browser.newPage({ viewport: { width: 390, height: 844 } });
		await page.goto(`${site.url}${article}#b64`);
		const tools = page.getByRole('navigation', { name: '本篇', exact: true });
		await tools.getByRole('link', { name: '目录' }).click();
		expect(await page.locator('.contents details').getAttribute('open')).not.toBeNull();
		await page.locator('[data-contents] a').last().click();
		expect(await page.evaluate(() => scrollY)).toBeGreaterThan(1000);
		await tools.getByRole('link', { name: '回顶' }).click();
		await expect.poll(() => page.evaluate(() => scrollY)).toBeLessThan(200);
		await page.close();
	});

	test('keeps its contents beside the text where there is room', async () => {
		const page = await site.browser.newPage({ viewport: { width: 1280, height: 800 } });
		await page.goto(`${site.url}${article}#b64`);
		expect(await page.locator('[data-contents]').isVisible()).toBe(true);
		expect((await page.locator('.contents').boundingBox())!.y).toBeGreaterThanOrEqual(0);
		expect(await page.locator('.report-tools').isVisible()).toBe(false);
		await page.close();
	});
});

describe('the keys', () => {
	test('are told on ?, but not while one writes, nor where single keys are turned off', async () => {
		const page = await site.browser.newPage();
		await page.goto(`${site.url}search/`);
		await page.locator('input[name="q"]').first().focus();
		await page.keyboard.type('?');
		expect(await page.locator('.key-help').count()).toBe(0);
		await page.goto(`${site.url}hospitals/`);
		await page.keyboard.press('?');
		await expect.poll(() => page.locator('.key-help').isVisible()).toBe(true);
		await page.keyboard.press('Escape');
		expect(await page.locator('.key-help').isVisible()).toBe(false);
		await page.locator('.display > summary').click();
		await page.getByLabel('不用“/”“?”单键').check();
		await page.keyboard.press('Escape');
		await page.keyboard.press('?');
		expect(await page.locator('.key-help').isVisible()).toBe(false);
		await page.close();
	});
});

describe('the page in English', () => {
	test('is one step from every page, is English, and names its counterpart', async () => {
		const page = await site.browser.newPage({ javaScriptEnabled: false });
		await page.goto(site.url + article);
		await page.getByRole('link', { name: 'English' }).click();
		expect(await page.locator('html').getAttribute('lang')).toBe('en');
		const languages = (target: string) => page.locator(`link[hreflang="${target}"]`).getAttribute('href');
		const [chinese, english] = [await languages('zh-CN'), await languages('en')];
		await page.goto(site.url + 'about/');
		expect([await languages('zh-CN'), await languages('en')]).toEqual([chinese, english]);
		await page.goto(site.url + 'en/');
		const unmarked = await page.evaluate(() => {
			const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
			const found: string[] = [];
			for (let text = walker.nextNode(); text; text = walker.nextNode())
				if (/\p{Script=Han}/u.test(text.nodeValue!) && !text.parentElement!.closest('script, style, [lang^="zh"]'))
					found.push(text.nodeValue!.trim());
			const labelled = [...document.querySelectorAll('[aria-label], [placeholder], [title]')]
				.filter((one) => /\p{Script=Han}/u.test(one.outerHTML.replace(/>[\s\S]*/u, '')))
				.filter((one) => !one.closest('[lang^="zh"]'));
			return [...found, ...labelled.map(({ outerHTML }) => outerHTML.slice(0, 80))];
		});
		expect(unmarked).toEqual([]);
		await page.getByRole('link', { name: '平均住院日' }).first().click();
		expect(await page.locator('h1').textContent()).toContain('平均住院日');
		await page.close();
	});
});
