/** The page of the desk: who can use it, and what it loads. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { axeViolations } from './axe-violations.ts';
import { atDesk, correctAtDesk, dropAtDesk, longestSource as source, signAtDesk } from './desk-at-work.ts';
import { isFull } from './full-run.ts';
import { dist, siteUnderTest } from './site-under-test.ts';

const site = siteUnderTest();
const at = atDesk(site);

describe('shuts nobody out', () => {
	const displays = [
		[390, 'light'],
		[1280, 'dark'],
		[390, 'dark'],
		[820, 'light'],
		[820, 'dark'],
		[1280, 'light'],
	] as const;
	// The short run looks at a phone by day and a wide screen by night.
	test.each(isFull ? displays : displays.slice(0, 2))('at %i px, %s', async (width, colorScheme) => {
		await at.page.setViewportSize({ width, height: 900 });
		await at.page.emulateMedia({ colorScheme });
		await at.page.goto(`${site.url}desk/`);
		expect(await axeViolations(at.page), 'empty').toEqual([]);
		await at.page.goto(`${site.url}desk/?source=${source}`);
		await at.page.waitForSelector('.pair', { state: 'attached' });
		expect(await axeViolations(at.page), 'the queue').toEqual([]);
		for (const pane of ['facts', 'report', 'file']) {
			await at.page.click(`label:has(#pane-${pane})`);
			expect(await axeViolations(at.page), pane).toEqual([]);
		}
		if (width < 1000) await at.page.click('label:has(#pane-pairs)');
		await at.page.locator('[data-edit]').first().click();
		await at.page.click('.menu [data-item="emend"]');
		expect(await axeViolations(at.page), 'the menu').toEqual([]);
		const isWide = await at.page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
		expect(isWide).toBe(false);
	});
});

test('a page is read, corrected and signed with 490 kB of programs and words at most', async () => {
	const loaded = new Map<string, number>();
	const watch = async (url: string) => {
		const { pathname } = new URL(url);
		if (!/\.js(?:on)?$/u.test(pathname) || loaded.has(pathname)) return;
		loaded.set(pathname, 0);
		loaded.set(
			pathname,
			gzipSync(await readFile(join(dist, pathname.slice(new URL(site.url).pathname.length)))).length
		);
	};
	const pending: Promise<void>[] = [];
	at.context.on('request', (request) => pending.push(watch(request.url())));
	await dropAtDesk(at.page, site.url);
	await correctAtDesk(at.page, '护理部开展', 'suspect', { note: '人次可疑' });
	await correctAtDesk(at.page, '护理部开展', 'hospital', { name: '云门康复中心' });
	await signAtDesk(at.page, '程校');
	await Promise.all(pending);
	expect([...loaded.keys()].some((path) => path.includes('worker-'))).toBe(true);
	expect([...loaded.keys()].some((path) => path.endsWith('knowledge.json'))).toBe(true);
	// What every page loads is counted too.
	expect([...loaded.values()].reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(490_000);
});

test('what the desk loads is loaded by no other page', async () => {
	const asked: string[] = [];
	at.page.on('request', (request) => asked.push(request.url()));
	await at.page.goto(site.url);
	await at.page.goto(`${site.url}articles/`);
	await at.page.goto(`${site.url}search/?q=%E5%85%9A%E5%BB%BA`);
	expect(asked.filter((address) => /desk|worker/u.test(address))).toEqual([]);
});
