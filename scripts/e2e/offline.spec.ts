import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from './browser.ts';
import { dist } from './site-under-test.ts';
import { swapServer, type SwapServer } from './swap-server.ts';

const article = 'articles/suizhou-central-hospital-2021/';

/** The same site, published anew: another headline, and with it another version. */
function publishAnew(folder: string): string {
	cpSync(dist, folder, { recursive: true });
	const file = join(folder, article, 'index.html');
	writeFileSync(file, readFileSync(file, 'utf8').replace('</h1>', '（新）</h1>'));
	const list = join(folder, 'offline.json');
	const listed = JSON.parse(readFileSync(list, 'utf8')) as { version: string };
	writeFileSync(list, JSON.stringify({ ...listed, version: `${listed.version.slice(0, -1)}x` }));
	return folder;
}

let anew: string;
let browser: Browser;
let server: SwapServer;
let page: Page;
const cutLine = (isCut: boolean) => {
	server.intercept = isCut
		? (request) => {
				request.socket.destroy();
				return true;
			}
		: undefined;
};
/** Versions that are kept, whole or not: the name of a cache ends with its version. */
const keptVersions = () =>
	page.evaluate(async () =>
		(await caches.keys()).filter((name) => name.startsWith('kept-/ ')).map((name) => name.split(' ')[1]!)
	);
/** What another archive of this origin keeps, under a path of its own. */
const elsewhere = 'kept-/elsewhere/ 0123456789ab';
const isElsewhereKept = () => page.evaluate((name) => caches.has(name), elsewhere);

beforeAll(async () => {
	browser = await openBrowser();
	anew = mkdtempSync(join(tmpdir(), 'anew-'));
	server = await swapServer([dist, publishAnew(anew)]);
	page = await (await browser.newContext()).newPage();
});
afterAll(async () => {
	await browser.close();
	await server.close();
	rmSync(anew, { recursive: true });
});

describe('without the net', () => {
	test('nothing is kept unless the reader asks for it', async () => {
		await page.goto(server.url + article);
		expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
	});

	test('a reader who asked reads what was read, and searches', async () => {
		await page.evaluate((name) => caches.open(name), elsewhere);
		await page.locator('.display > summary').click();
		await page.getByLabel('断网也可读').check();
		await expect.poll(() => page.locator('[data-offline-status]').textContent()).toContain('已留在本机');
		await page.goto(`${server.url}themes/`);
		cutLine(true);
		await page.goto(server.url + article);
		expect(await page.locator('h1').textContent()).toContain('党建引领践初心');
		await page.goto(`${server.url}themes/`);
		expect(await page.locator('h1').textContent()).toContain('主题');
		await page.goto(`${server.url}search/?q=${encodeURIComponent('支部建在科室')}`);
		await expect.poll(() => page.locator('[data-search-state]').getAttribute('data-search-state')).toBe('ready');
		await page.goto(`${server.url}honours/`);
		expect(await page.locator('h1').textContent()).toContain('断网');
	});

	test('the worker is asked for only when the page has loaded', async () => {
		const other = await page.context().newPage();
		await other.addInitScript(() => {
			const { serviceWorker } = navigator;
			const register = serviceWorker.register.bind(serviceWorker);
			serviceWorker.register = (...asked) => {
				document.documentElement.dataset['askedAt'] = document.readyState;
				return register(...asked);
			};
		});
		await other.goto(server.url + article);
		await expect.poll(() => other.getAttribute('html', 'data-asked-at')).toBe('complete');
		await other.close();
	});

	test('a version of which a file did not come is not read from, whatever of it came', async () => {
		const before = await keptVersions();
		server.show(1);
		server.intercept = ({ url, socket }) => {
			const isCut = url?.startsWith('/search/tables.json') === true;
			if (isCut) socket.destroy();
			return isCut;
		};
		await page.goto(`${server.url}themes/`);
		await expect.poll(keptVersions).toEqual([...before, `${before[0]!.slice(0, -1)}x`]);
		cutLine(true);
		await page.goto(server.url + article);
		expect(await page.locator('h1').textContent()).not.toContain('（新）');
		await page.goto(`${server.url}search/?q=${encodeURIComponent('支部建在科室')}`);
		await expect.poll(() => page.locator('[data-search-state]').getAttribute('data-search-state')).toBe('ready');
	});

	test('what is published anew takes the place of what was kept', async () => {
		const before = await keptVersions();
		cutLine(false);
		await page.goto(`${server.url}themes/`);
		await expect.poll(keptVersions).toEqual([`${before[0]!.slice(0, -1)}x`]);
		cutLine(true);
		await page.goto(server.url + article);
		expect(await page.locator('h1').textContent()).toContain('（新）');
		expect(await isElsewhereKept()).toBe(true);
	});

	test('what was kept is forgotten when the reader no longer asks', async () => {
		cutLine(false);
		await page.goto(server.url + article);
		await page.locator('.display > summary').click();
		await page.getByLabel('断网也可读').uncheck();
		await expect.poll(() => page.locator('[data-offline-status]').textContent()).toContain('已清除');
		expect(await keptVersions()).toEqual([]);
		expect(await isElsewhereKept()).toBe(true);
		cutLine(true);
		// A page that the browser itself has not kept.
		await expect(page.goto(`${server.url}programmes/`)).rejects.toThrow();
	});
});

test('the manifest names icons that are there', () => {
	const manifest = JSON.parse(readFileSync(join(dist, 'manifest.webmanifest'), 'utf8')) as {
		icons: { src: string; sizes: string }[];
	};
	for (const { src, sizes } of manifest.icons.filter(({ src: file }) => file.endsWith('.png'))) {
		const bytes = readFileSync(join(dist, src));
		expect(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`).toBe(sizes);
	}
});
