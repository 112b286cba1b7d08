import { readFileSync } from 'node:fs';
import { unzipSync, strFromU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { siteUnderTest } from './site-under-test.ts';

const site = siteUnderTest();

describe('a student', () => {
	test('has the data with their citation in two steps from home', async () => {
		const page = await site.browser.newPage({ viewport: { width: 390, height: 844 } });
		await page.goto(site.url);
		await page.getByRole('link', { name: '数据下载' }).last().click();
		await page.waitForURL(/\/data\/$/u);
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('link', { name: '全部数据，ZIP' }).click(),
		]);
		const files = unzipSync(readFileSync(await download.path()));
		expect(strFromU8(files['CITATION.cff']!)).toContain('cff-version: 1.2.0');
		expect(Object.keys(files).filter((path) => path.startsWith('tei/'))).toHaveLength(7);
		await page.close();
	});
});
