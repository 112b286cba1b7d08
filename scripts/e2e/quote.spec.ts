import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { siteUnderTest } from './site-under-test.ts';

const site = siteUnderTest();

let page: Page;
beforeAll(async () => {
	const context = await site.browser.newContext({ viewport: { width: 390, height: 844 } });
	page = await context.newPage();
	// What is copied is kept by the page: a test reads no clipboard of the machine.
	await page.addInitScript(() => {
		const copied: string[] = [];
		Object.assign(globalThis, { copied });
		Object.defineProperty(navigator, 'clipboard', {
			value: {
				writeText: (text: string) => {
					copied.push(text);
					return Promise.resolve();
				},
			},
		});
	});
});
const copied = () => page.evaluate(() => (globalThis as unknown as { copied: string[] }).copied.at(-1) ?? '');

describe('on a phone, one press quotes', () => {
	test('a passage of a theme, with its citation and address', async () => {
		await page.goto(`${site.url}themes/branch-building/`);
		const passage = page.locator('[data-quote]').first();
		const words = (await passage.locator('[data-quote-text]').innerText()).replaceAll(/\s+/gu, '').slice(0, 12);
		await passage.locator('[data-quote-mark]').click();
		await expect.poll(copied).toMatch(/\[N\/OL\]\..*\[\d{4}-\d{2}-\d{2}\]\. https?:\/\/\S+\/articles\/\S+\/#b\d+/u);
		expect((await copied()).replaceAll(/\s+/gu, '')).toContain(words.replaceAll('“', '‘').replaceAll('”', '’'));
		await expect.poll(() => page.locator('.quote [role="status"]').innerText()).toContain('已复制');
	});

	test('a paragraph by its number, as BibTeX too', async () => {
		await page.goto(`${site.url}articles/suizhou-central-hospital-2021/`);
		await page.locator('.prose .block a.perma').first().click();
		await expect.poll(copied).toContain('党建引领践初心[N/OL]');
		await page.locator('.quote').getByRole('button', { name: 'BibTeX' }).click();
		await expect.poll(copied).toMatch(/^@article\{[\s\S]*year = \{2021\}[\s\S]*url = \{\S+#b\d+\}/u);
	});

	test('the passage of a hit of the search, whole, as RIS too', async () => {
		await page.goto(`${site.url}search/?q=${encodeURIComponent('支部建在科室')}`);
		const row = page.locator('.hit-row').first();
		const href = (await row.locator('a[data-hit]').getAttribute('href'))!;
		await row.locator('[data-quote-mark]').click();
		await expect.poll(copied).toMatch(/\[N\/OL\]\..*\[\d{4}-\d{2}-\d{2}\]\. https?:\/\/\S+\/articles\/\S+\/#b\d+/u);
		expect(await copied()).toContain('支部建在科室');
		expect(await copied()).toContain(href);
		await row.locator('.quote').getByRole('button', { name: 'RIS' }).click();
		await expect.poll(copied).toMatch(/^UR {2}- \S+#b\d+\r?$/mu);
	});

	test('the words that are selected', async () => {
		await page.goto(`${site.url}articles/suizhou-central-hospital-2021/`);
		await page
			.locator('.prose .block p')
			.first()
			.evaluate((paragraph) => {
				const text = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT).nextNode()!;
				getSelection()!.setBaseAndExtent(text, 0, text, 4);
			});
		const offer = page.getByRole('button', { name: '引用所选' });
		const words = await page.evaluate(() => getSelection()!.toString());
		await offer.click();
		await expect.poll(copied).toContain(`“${words}”\n——`);
	});
});

test.each([
	['BibTeX', 'bib', /^@article\{[\s\S]*langid = \{chinese\}/u],
	['RIS', 'ris', /^TY {2}- NEWS\r\n[\s\S]*ER {2}- /u],
	['CSL-JSON', 'json', /^\[\{.*"type":"article-newspaper"/u],
])('without scripts the citation comes as %s, under the name of its report', async (name, ending, content) => {
	const reader = await site.browser.newPage({ javaScriptEnabled: false });
	const report = 'suizhou-central-hospital-2021';
	await reader.goto(`${site.url}articles/${report}/`);
	const coming = reader.waitForEvent('download');
	await reader.locator('.cite').getByRole('link', { name, exact: true }).click();
	const file = await coming;
	expect(file.suggestedFilename()).toBe(`${report}.${ending}`);
	expect(readFileSync(await file.path(), 'utf8')).toMatch(content);
	await reader.close();
});
