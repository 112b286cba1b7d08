import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { siteUnderTest } from './site-under-test.ts';

const site = siteUnderTest();

let page: Page;
beforeAll(async () => {
	page = await site.browser.newPage({ viewport: { width: 390, height: 844 } });
});
/** Walks from the home page along links with these names; no more than three steps. */
async function walk(...names: string[]): Promise<void> {
	expect(names.length).toBeLessThanOrEqual(3);
	await page.goto(site.url);
	for (const name of names) {
		await page.getByRole('main').or(page.getByRole('navigation')).getByRole('link', { name }).first().click();
		await page.waitForLoadState();
	}
}

const text = () => page.getByRole('main').innerText();

async function search(query: string): Promise<string[]> {
	await page.goto(`${site.url}search/?q=${encodeURIComponent(query)}`);
	await page.waitForSelector('[data-search-state="ready"], [data-search-state="empty"]');
	return page
		.locator('[data-report]')
		.evaluateAll((reports) => reports.map((report) => report.getAttribute('data-report') ?? ''));
}

describe('search finds', () => {
	test('a figure in the one report that states it, and lands on its paragraph', async () => {
		const reports = await search('平均住院日');
		expect(reports).toHaveLength(1);
		await page.locator('a[data-hit]').first().click();
		await page.waitForLoadState();
		const id = new URL(page.url()).hash.slice(1);
		expect(await page.locator(`[id="${id}"]`).innerText()).toContain('平均住院日8.53天');
	});

	test('a hospital by its full name, though its report mostly abbreviates it', async () => {
		const [first] = await search('荆州市第一人民医院');
		expect(first).toContain('jingzhou');
	});

	test('nothing where nothing stands, and says so', async () => {
		expect(await search('量子计算')).toEqual([]);
		expect(await page.locator('[data-search-state]').first().getAttribute('data-search-state')).toBe('empty');
	});

	test('the reports that mention DRG', async () => {
		expect((await search('DRG')).length).toBeGreaterThanOrEqual(3);
	});
});

describe('in three steps a reader learns', () => {
	test('which hospitals put branches into departments', async () => {
		await walk('机制', '支部建在科室');
		const said = await text();
		for (const hospital of ['随州市中心医院', '赣州市人民医院', '荆州市第一人民医院']) expect(said).toContain(hospital);
	});

	test('how many branches they have', async () => {
		await walk('指标', '党支部');
		const said = await text();
		expect(said).toMatch(/随州市中心医院[\s\S]*24/u);
		expect(said).toMatch(/赣州市人民医院[\s\S]*50/u);
	});

	test('the volumes of a hospital, and their growth', async () => {
		await walk('医院', '普洱市人民医院');
		const said = await text();
		expect(said).toMatch(/门急诊[\s\S]{0,40}8\.42%[\s\S]{0,40}110\.73/u);
	});

	test('the five targets of a hospital, marked as targets', async () => {
		await walk('医院', '辽健集团抚矿总医院');
		expect(((await text()).match(/目标/gu) ?? []).length).toBeGreaterThanOrEqual(5);
	});

	test('who the Party secretary is, where the report says it', async () => {
		await walk('医院', '辽宁省肿瘤医院');
		expect(await text()).toMatch(/朴浩哲[\s\S]{0,12}党委书记/u);
	});

	test('for which hospitals the reports do not say who the Party secretary is', async () => {
		await walk('医院');
		const hospitals = (await page.locator('.main .lines a').allTextContents()).map((name) => name.trim());
		const unstated: string[] = [];
		for (const hospital of hospitals) {
			await walk('医院', hospital);
			const people = page.locator('section[aria-labelledby="people"]');
			const roles = await people.locator('li small').allTextContents();
			const isNamed = roles.some((role) => role.includes('党委书记'));
			const isUnstated = /没有找到：[^。]*党委书记/u.test(await people.innerText());
			expect(isNamed, hospital).toBe(!isUnstated);
			if (isUnstated) unstated.push(hospital);
		}
		expect(unstated).not.toContain('辽宁省肿瘤医院');
		expect(unstated.length).toBeGreaterThan(0);
	});

	test('that the average length of stay cannot be compared', async () => {
		await walk('指标', '平均住院日');
		expect(await text()).toContain('无可比');
	});

	test('the source line behind a paragraph', async () => {
		await walk('党建引领践初心', '原件');
		expect(await text()).toContain('第3行');
	});
});

test('on a phone: finds a hospital, reads, follows a figure to its source line, cites a paragraph', async () => {
	await walk('医院', '普洱市人民医院');
	await page
		.getByRole('main')
		.getByRole('link', { name: /党建有活力/u })
		.first()
		.click();
	await page.waitForLoadState();
	const figure = page.locator('.block', { hasText: '110.73' }).first();
	await figure.scrollIntoViewIfNeeded();
	await figure.locator('a.perma').click();
	const id = new URL(page.url()).hash.slice(1);
	const citation = page.locator('[data-passage-citation]');
	await expect.poll(() => citation.textContent()).toContain(`/#${id}.`);
	expect(await citation.textContent()).toContain('党建有活力');
	expect(await citation.textContent()).toContain('[N/OL]');
	await page.getByText('对照原件', { exact: true }).first().click();
	await figure.locator('.source-lines a').click();
	await page.waitForLoadState();
	expect(new URL(page.url()).hash).toBe(`#l${id.slice(1)}`);
	expect(await page.locator(`#l${id.slice(1)}`).innerText()).toContain('110.73');
});
