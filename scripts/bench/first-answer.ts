/**
 * Measures how long a reader on a slow line waits for the first answer, in a browser that has nothing of the site yet:
 * `npm run bench:answer -- [FOLDER]`, after `npm run build`; `dist` if no folder is named.
 * Prints medians, for the search page opened with a query and for the dialog of the home page; `--waterfall` every request.
 */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../e2e/browser.ts';
import { serveSite } from '../serve-site.ts';
import { type Loaded, watchLoads } from './watch-loads.ts';

const root = join(import.meta.dirname, '..', '..');
const tries = 5;
const query = '党建';

/** A slow line: 1.6 Mbit/s down, 750 kbit/s up, in bytes, and 150 ms to an answer. */
const slowLine = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };

/** A reader types two letters so long after opening the dialog, in milliseconds. */
const reach = 500;

/** One wait for an answer. */
interface Wait {
	milliseconds: number;
	loaded: Loaded[];
}

/** Notes in the page when the first result is there, and when the first letter is typed. */
function noteTimes(): void {
	const times: { answer?: number; letter?: number } = {};
	Object.assign(globalThis, { times });
	const isAnswered = () => document.querySelector('[data-report], dialog [data-dialog-results] .hit') !== null;
	new MutationObserver((_, observer) => {
		if (!isAnswered()) return;
		times.answer = performance.now();
		observer.disconnect();
	}).observe(document, { childList: true, subtree: true });
	document.addEventListener('input', () => (times.letter ??= performance.now()), true);
}

const readTimes = (page: Page) =>
	page.evaluate(() => (globalThis as unknown as { times: { answer?: number; letter?: number } }).times);

async function openSlowly(browser: Browser): Promise<{ page: Page; loaded: Loaded[] }> {
	const context = await browser.newContext();
	const page = await context.newPage();
	await page.addInitScript(noteTimes);
	const session = await context.newCDPSession(page);
	await session.send('Network.enable');
	await session.send('Network.setCacheDisabled', { cacheDisabled: true });
	await session.send('Network.emulateNetworkConditions', slowLine);
	return { page, loaded: watchLoads(session) };
}

/** From opening the address of a query to its first result. */
async function waitForPage(browser: Browser, url: string): Promise<Wait> {
	const { page, loaded } = await openSlowly(browser);
	await page.goto(`${url}search/?q=${encodeURIComponent(query)}`, { waitUntil: 'commit' });
	await page.waitForFunction(() => (globalThis as unknown as { times: { answer?: number } }).times.answer);
	const { answer = 0 } = await readTimes(page);
	await page.waitForLoadState('networkidle');
	await page.context().close();
	return { milliseconds: answer, loaded };
}

/** From the first letter in the dialog to the first result. */
async function waitForDialog(browser: Browser, url: string): Promise<Wait> {
	const { page, loaded } = await openSlowly(browser);
	await page.goto(url, { waitUntil: 'networkidle' });
	const before = loaded.length;
	await page.keyboard.press('Control+k');
	await page.waitForTimeout(reach);
	await page.keyboard.insertText(query);
	await page.waitForFunction(() => (globalThis as unknown as { times: { answer?: number } }).times.answer);
	const { answer = 0, letter = 0 } = await readTimes(page);
	await page.waitForLoadState('networkidle');
	await page.context().close();
	return { milliseconds: answer - letter, loaded: loaded.slice(before) };
}

function median(values: readonly number[]): number {
	return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function printWaterfall(loaded: readonly Loaded[]): void {
	const first = Math.min(...loaded.map(({ from }) => from));
	for (const { path, from, to, bytes } of loaded) {
		const [start, end] = [from, to].map((time) => `${Math.round((time - first) * 1000)}`.padStart(5));
		console.log(`  ${start} –${end ?? ''} ms ${`${bytes}`.padStart(7)} B  ${path}`);
	}
}

const { values, positionals } = parseArgs({ options: { waterfall: { type: 'boolean' } }, allowPositionals: true });
const site = await serveSite(resolve(root, positionals[0] ?? 'dist'), {});
const browser = await openBrowser();
try {
	for (const [name, wait] of [
		['page', waitForPage],
		['dialog', waitForDialog],
	] as const) {
		const waits: Wait[] = [];
		for (let n = 0; n < tries; n++) waits.push(await wait(browser, site.url));
		const times = waits.map(({ milliseconds }) => Math.round(milliseconds));
		const loaded = waits.at(-1)?.loaded ?? [];
		const bytes = loaded.reduce((sum, one) => sum + one.bytes, 0);
		console.log(
			`${name}: median ${median(times)} ms (${times.join(', ')}), ${loaded.length} requests, ${(bytes / 1000).toFixed(1)} kB`
		);
		if (values.waterfall) printWaterfall(loaded);
	}
} finally {
	await browser.close();
	await site.close();
}
