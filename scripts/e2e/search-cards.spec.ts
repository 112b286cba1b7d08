import { describe, expect, test } from 'vitest';
import { askPage } from './ask-page.ts';
import { searchUnderTest } from './search-under-test.ts';

const search = searchUnderTest();

describe('cards', () => {
	const card = (kind: string) => search.page.locator(`[data-entity="${kind}"]`).first();

	test.each([
		['满意度', 'indicator'],
		['平均住院日', 'indicator'],
		['书记是谁', 'person'],
		['随州 书记', 'person'],
		['2023年手术量', 'indicator'],
		['荆州一医', 'hospital'],
		['支部建在科室', 'programme'],
		['湖北', 'place'],
	])('%s is answered by a card of the kind %s', async (query, kind) => {
		await search.page.goto(search.address(query));
		await card(kind).waitFor();
		expect(await search.page.locator('[data-entity]').count()).toBeLessThanOrEqual(3);
		const href = (await card(kind).getAttribute('href')) ?? '';
		expect((await search.page.request.get(new URL(href, search.site.url).href)).status()).toBe(200);
	});

	test('a figure leads to its sentence', async () => {
		await search.page.goto(search.address('平均住院日'));
		const value = search.page.locator('.answers-values a').first();
		const figure = (await value.textContent()) ?? '';
		await value.click();
		await search.page.waitForURL(/#b/u);
		const block = await search.page.evaluate(() => document.querySelector(location.hash)?.textContent ?? '');
		expect(block).toContain(figure.replace(/\D+$/u, ''));
	});

	test('a question about something at a hospital is answered by passages, one about the hospital by its page', async () => {
		await search.page.goto(`${search.site.url}search/`);
		for (const [query, count] of [
			['随州市中心医院晚上能看门诊吗', 0],
			['随州市中心医院', 1],
			['随州市中心医院在哪里', 1],
		] as const) {
			await askPage(search.page, query);
			expect(await search.page.locator('[data-entity="hospital"]').count(), query).toBe(count);
		}
	});

	test('a hospital that is named as it sounds is told, with what is asked of it', async () => {
		await search.page.goto(search.address('干洲人民医院有多少员工'));
		await search.ready();
		const status = await search.page.textContent('[data-search-state] [role="status"]');
		expect(status).toMatch(/。“干洲”当作“赣州”。$/u);
		expect(await card('indicator').textContent()).toBe('职工人数');
	});

	test('what is only near is said to be', async () => {
		await search.page.goto(search.address('下班以后晚上能看门诊吗'));
		await search.ready();
		expect(await search.page.getAttribute('[data-search-state]', 'data-tier')).toBe('near');
		expect(await search.page.textContent('[data-search-state] [role="status"]')).toContain('没有一字不差的句子');
		expect(await search.page.locator('mark:not(.near)').count()).toBe(0);
	});
});
