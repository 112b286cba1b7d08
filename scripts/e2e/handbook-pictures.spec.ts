/**
 * The pictures of the desk in the handbook: each is made by the steps that it shows. Run with `PICTURES=write` they are taken
 * anew; in the full run each must be one that the handbook shows, and its steps must still lead there.
 */
import { existsSync, globSync, mkdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { contentFolder } from '../read-content.ts';
import { atDesk, dropAtDesk } from './desk-at-work.ts';
import { isFull } from './full-run.ts';
import { siteUnderTest } from './site-under-test.ts';

const site = siteUnderTest();
const at = atDesk(site);
const folder = join(import.meta.dirname, '..', '..', 'public', 'handbook');
const handbook = readFileSync(join(contentFolder, 'pages', 'handbook.mdx'), 'utf8');
const size = { width: 1120, height: 700 };

/** What leads to each picture, from the page of the desk with nothing in it. */
const pictures: Readonly<Record<string, (page: Page) => Promise<void>>> = {
	drop: async (page) => {
		await page.goto(`${site.url}desk/`);
	},
	pairs: async (page) => {
		await dropAtDesk(page, site.url);
	},
	correct: async (page) => {
		await dropAtDesk(page, site.url);
		await page.locator('[data-edit]').first().click();
		await page.click('.menu [data-item="emend"]');
		await page.waitForSelector('.menu input');
	},
	facts: async (page) => {
		await dropAtDesk(page, site.url);
		await page.click('label:has(#pane-facts)');
		await page.waitForSelector('[data-part="facts"] > *');
	},
};

const asks = test.runIf(isFull || process.env.PICTURES === 'write');

asks.each(Object.entries(pictures))('the handbook shows the desk as it is: %s', async (name, lead) => {
	await at.page.setViewportSize(size);
	await lead(at.page);
	const path = join(folder, `${name}.png`);
	if (process.env.PICTURES === 'write') {
		mkdirSync(folder, { recursive: true });
		await at.page.evaluate(() => {
			(document.activeElement as HTMLElement | null)?.blur();
		});
		await at.page.screenshot({ path, animations: 'disabled', caret: 'hide' });
	}
	expect(existsSync(path), `${path}: run with PICTURES=write`).toBe(true);
	const { width, height } = size;
	const shown = String.raw`src="/handbook/${name}\.png"\s+width=\{${width}\}\s+height=\{${height}\}`;
	expect(handbook).toMatch(new RegExp(shown, 'u'));
	// Width and height of a PNG stand at its beginning.
	const picture = readFileSync(path);
	expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([width, height]);
});

test('no picture lies there that the handbook does not show', () => {
	const names = globSync('*.png', { cwd: folder }).map((file) => basename(file, '.png'));
	expect(names.sort()).toEqual(Object.keys(pictures).sort());
});
