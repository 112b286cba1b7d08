import { describe, expect, test } from 'vitest';
import { siteUnderTest } from './site-under-test.ts';

const site = siteUnderTest();
const article = 'articles/suizhou-central-hospital-2021/';

describe('a paragraph beside its source', () => {
	test('shows the lines as received, what was changed, and closes again', async () => {
		const page = await site.browser.newPage({ viewport: { width: 390, height: 844 } });
		await page.goto(site.url + article);
		await page.locator('.collate-switch').click();
		const block = page.locator('[data-block="b9"]');
		await block.getByRole('button', { name: '前后并看' }).click();
		const both = block.locator('.before-after');
		await expect.poll(() => both.locator('li').count()).toBe(3);
		const response = await page.request.get(`${site.url}${article}article.json`);
		const { blocks } = (await response.json()) as { blocks: { id: string; text: string }[] };
		const { text } = blocks.find(({ id }) => id === 'b9')!;
		const fold = (words: string) => words.replaceAll(/[^\p{L}\p{N}]/gu, '');
		expect(fold((await both.locator('q').allTextContents()).join(''))).toBe(fold(text));
		expect(await both.locator('.was').allTextContents()).toContain('胥');
		expect(await both.locator('.source').textContent()).toMatch(/断行相接2处；标点改用全角\d+处/u);
		await block.getByRole('button', { name: '前后并看' }).click();
		await expect.poll(() => both.count()).toBe(0);
		await page.close();
	});

	test('says 一字未改 where nothing was changed, and nowhere else', async () => {
		const page = await site.browser.newPage();
		const path = 'articles/puer-peoples-hospital-2024/';
		const response = await page.request.get(`${site.url}${path}article.json`);
		const { blocks } = (await response.json()) as {
			blocks: { id: string; type: string; text: string; source: unknown[]; notes: unknown[] }[];
		};
		const plain = blocks.filter(
			({ type, source, notes }) => type === 'paragraph' && source.length === 1 && notes.length === 0
		);
		await page.goto(site.url + path);
		await page.locator('.collate-switch').click();
		const said: boolean[] = [];
		for (const { id, text } of plain.slice(0, 12)) {
			const block = page.locator(`[data-block="${id}"]`);
			await block.getByRole('button', { name: '前后并看' }).click();
			const both = block.locator('.before-after');
			await both.waitFor();
			const isSame = (await both.locator('q').textContent())!.trim() === text;
			expect([id, (await both.locator('.source').textContent()) === '一字未改。']).toEqual([id, isSame]);
			said.push(isSame);
		}
		expect(new Set(said)).toEqual(new Set([true, false]));
		await page.close();
	});

	test('is not offered without scripts; the page of the source marks the same characters', async () => {
		const page = await site.browser.newPage({ javaScriptEnabled: false });
		await page.goto(site.url + article);
		await page.locator('.collate-switch').click();
		const block = page.locator('[data-block="b9"]');
		expect(await block.locator('[data-beside]').isVisible()).toBe(false);
		await block.locator('.source-lines a').click();
		await page.waitForURL(/source\/#l9$/u);
		expect(await page.locator('#l9 .was').first().textContent()).toBe('胥');
		expect(await page.locator('#l9 .fate').textContent()).toContain('“汉襄胥骨”应作“汉襄肱骨”');
		await page.close();
	});
});
