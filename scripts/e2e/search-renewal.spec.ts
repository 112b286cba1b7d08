import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { SearchTables } from '../../src/search/records.ts';
import { seeded } from '../bench/seeded.ts';
import { hintFiles } from '../search/hint-files.ts';
import { openBrowser } from './browser.ts';
import { dist } from './site-under-test.ts';
import { type SwapServer, swapServer } from './swap-server.ts';

/**
 * Two sites of one archive: the second lacks a report, so that its index has other files. As they are, their texts come
 * whole; in the next two Pagefind searches in the page, in the last two in a worker.
 */
const [before, after, beforeIndexed, afterIndexed, beforeInWorker, afterInWorker] = [0, 1, 2, 3, 4, 5] as const;
const isFull = process.env.FULL === '1';

let folder: string;
let server: SwapServer;
let browser: Browser;
let context: BrowserContext;
let page: Page;

/** Makes the page take the archive for one that is too large to come whole, or so large that it is searched in a worker. */
function enlarge(site: string, inWorker: boolean): void {
	const file = join(site, 'search', 'tables.json');
	const tables = JSON.parse(readFileSync(file, 'utf8')) as SearchTables;
	tables.whole = false;
	if (inWorker) tables.records.hospitals.push(...Array.from({ length: 600 }, () => -1));
	writeFileSync(file, JSON.stringify(tables));
	hintFiles(site, '/', tables.version, false);
}

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'renewal-'));
	const sites = ['before', 'after', 'before-index', 'after-index', 'before-worker', 'after-worker'].map((name) =>
		join(folder, name)
	);
	cpSync(dist, sites[before]!, { recursive: true });
	cpSync(dist, sites[after]!, { recursive: true });
	const gone = readdirSync(join(sites[after]!, 'articles'), { withFileTypes: true }).filter((entry) =>
		entry.isDirectory()
	);
	rmSync(join(sites[after]!, 'articles', gone.at(-1)!.name), { recursive: true });
	const script = join(import.meta.dirname, '..', 'index-search.ts');
	const made = spawnSync(process.execPath, [script, sites[after]!], { encoding: 'utf8' });
	if (made.status !== 0) throw new Error(made.stderr);
	for (const [from, to] of [
		[before, beforeIndexed],
		[after, afterIndexed],
		[before, beforeInWorker],
		[after, afterInWorker],
	] as const) {
		cpSync(sites[from]!, sites[to]!, { recursive: true });
		enlarge(sites[to]!, to >= beforeInWorker);
	}
	server = await swapServer(sites);
	browser = await openBrowser();
});

afterAll(async () => {
	await browser.close();
	await server.close();
	rmSync(folder, { recursive: true, force: true });
});

beforeEach(async () => {
	server.show(before);
	server.delay = 0;
	server.intercept = undefined;
	context = await browser.newContext();
	page = await context.newPage();
});

afterEach(async () => {
	await context.close();
});

const address = (query: string) => `${server.url}search/?q=${encodeURIComponent(query)}`;

/** What the page says once it has stopped searching: the state, and the number of reports. */
async function settled(): Promise<string> {
	await page.waitForFunction(() => {
		const { searchState } = document.querySelector<HTMLElement>('[data-search-state]')!.dataset;
		return searchState !== 'searching' && document.querySelector('[role="status"]:not(:empty)') !== null;
	});
	const state = await page.getAttribute('[data-search-state]', 'data-search-state');
	return `${state} ${(await page.textContent('[data-search-state] [role="status"]')) ?? ''}`;
}

async function ask(query: string): Promise<string> {
	await page.fill('#q', query);
	await page.press('#q', 'Enter');
	return settled();
}

/** Words that every one of the seven reports or several of them print. */
const words = ['医疗质量', '党支部', '志愿服务', '高质量发展', '患者', '科室', '门诊', '手术'];
const rounds = isFull ? words.length : 1;

describe.each([
	['texts', before, after],
	['page', beforeIndexed, afterIndexed],
	['worker', beforeInWorker, afterInWorker],
] as const)('searched in the %s', (_, old, renewed) => {
	test.each([0, 20, 150])('a page left open over a renewal answers from the new index, at %i ms', async (delay) => {
		for (const word of words.slice(0, rounds)) {
			server.show(old);
			server.delay = delay;
			await page.goto(address('党建'));
			expect(await settled()).toMatch(/^ready/u);
			server.show(renewed);
			expect(await ask(word), word).toMatch(/^ready/u);
			expect(await ask('支部建在科室'), word).toMatch(/^ready/u);
		}
	});

	test.each([0, 20, 150])('a visitor who comes back within ten minutes is answered, at %i ms', async (delay) => {
		for (const word of words.slice(0, rounds)) {
			const visit = await browser.newContext();
			page = await visit.newPage();
			server.show(old);
			server.delay = delay;
			await page.goto(address('党建'));
			expect(await settled()).toMatch(/^ready/u);
			await page.goto(`${server.url}about/`);
			server.show(renewed);
			await page.goto(address(word));
			expect(await settled(), word).toMatch(/^ready/u);
			await page.goto(address('支部建在科室'));
			expect(await settled(), word).toMatch(/^ready/u);
			await visit.close();
		}
	});

	test('a line that is cut is told, and mends by itself', async () => {
		server.show(old);
		await page.goto(address('党建'));
		expect(await settled()).toMatch(/^ready/u);
		await context.setOffline(true);
		// Texts that came whole need no line.
		const told = old === before ? /^(?:ready|error)/u : /^error/u;
		expect(await ask('机器人 手术')).toMatch(told);
		expect(await ask('绩效 鼯鼠')).toMatch(told);
		await context.setOffline(false);
		expect(await ask('机器人 手术')).toMatch(/^ready/u);
	});
});

describe.runIf(isFull)('a hundred readers who ask while the archive is renewed', { timeout: 1_800_000 }, () => {
	const kinds = [
		[before, after],
		[beforeIndexed, afterIndexed],
		[beforeInWorker, afterInWorker],
	] as const;
	const delays = [0, 5, 20, 40, 80, 150];

	test('are all answered or told why not', async () => {
		const random = seeded(23);
		const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
		const silent: string[] = [];
		const told: string[] = [];
		let answers = 0;
		for (let reader = 0; reader < 100; reader++) {
			const [old, renewed] = pick(kinds);
			const word = pick(words);
			const comesBack = random() < 0.5;
			const wait = Math.floor(random() * 600);
			const visit = await browser.newContext();
			page = await visit.newPage();
			server.show(old);
			server.delay = pick(delays);
			const name = `${word}, site ${old}, ${server.delay} ms, ${wait} ms, ${comesBack ? 'back' : 'open'}`;
			const note = (answer: string): void => {
				answers++;
				if (/^empty/u.test(answer)) silent.push(`${name}: ${answer}`);
				else if (!/^ready/u.test(answer)) told.push(`${name}: ${answer}`);
			};
			await page.goto(address('党建'));
			note(await settled());
			if (comesBack) await page.goto(`${server.url}about/`);
			// The archive is renewed while an answer is on its way.
			const renewal = setTimeout(() => {
				server.show(renewed);
			}, wait);
			if (comesBack) await page.goto(address(word));
			else await page.fill('#q', word).then(() => page.press('#q', 'Enter'));
			note(await settled());
			clearTimeout(renewal);
			server.show(renewed);
			note(await ask('支部建在科室'));
			await visit.close();
		}
		console.log(`${answers} answers: ${silent.length} silent failures, ${told.length} told`, told);
		expect(silent).toEqual([]);
		expect(told).toEqual([]);
	});
});

test.each([
	['the page of a network portal', 'text/html', '<html><body>请先登录</body></html>'],
	['a page that calls itself data', 'application/octet-stream', '<html><body>请先登录</body></html>'],
	['nothing at all', 'application/octet-stream', ''],
])('%s in place of a chunk is no answer', async (_, type, body) => {
	server.intercept = (request, response) => {
		if (!/\.pf_index$/u.test(request.url ?? '')) return false;
		response.writeHead(200, { 'content-type': type }).end(body);
		return true;
	};
	server.show(beforeIndexed);
	await page.goto(address('党建'));
	expect(await settled()).toMatch(/^error.*重新载入/u);
	server.intercept = undefined;
	expect(await ask('党建 ')).toMatch(/^ready/u);
});

test('a script of a former site that is gone is told as a renewal', async () => {
	await page.goto(address('党建'));
	expect(await settled()).toMatch(/^ready/u);
	server.intercept = (request, response) => {
		if (!(request.url ?? '').includes('/_astro/further-tiers')) return false;
		response.writeHead(404, { 'content-type': 'text/html' }).end();
		return true;
	};
	expect(await ask('平均住愿日')).toMatch(/^renewed.*重新载入/u);
});

test('tables of another form are told as a renewal', async () => {
	server.intercept = (request, response) => {
		if (!(request.url ?? '').includes('/search/tables.json')) return false;
		response.writeHead(200, { 'content-type': 'application/json' }).end('{"form":0}');
		return true;
	};
	await page.goto(address('党建'));
	expect(await settled()).toMatch(/^renewed.*重新载入/u);
});

describe('the dialog', () => {
	test('leads to the search page where its code does not come', async () => {
		server.intercept = (request, response) => {
			if (!(request.url ?? '').includes('/_astro/later.')) return false;
			response.writeHead(404).end();
			return true;
		};
		await page.goto(server.url);
		await page.click('[data-search-open]');
		await page.waitForSelector('dialog[open]');
		await page.keyboard.type('党建');
		await page.waitForSelector('dialog [role="status"]:not(:empty)');
		await page.keyboard.press('Enter');
		await page.waitForURL(/\/search\/\?q=/u);
		expect(await settled()).toMatch(/^ready/u);
	});

	test('keeps the letters that are typed before its code comes', async () => {
		await page.goto(server.url);
		server.delay = 1500;
		await page.keyboard.press('Control+k');
		await page.keyboard.type('支部建在科室');
		server.delay = 0;
		await page.waitForSelector('dialog [data-dialog-results] .hit');
		expect(await page.inputValue('#dialog-q')).toBe('支部建在科室');
	});
});

test('the search page keeps what is typed before its script runs', async () => {
	server.intercept = (request, response) => {
		if (!/\/_astro\/search\..*\.js/u.test(request.url ?? '')) return false;
		setTimeout(() => {
			server.intercept = undefined;
			response.writeHead(302, { location: request.url ?? '' }).end();
		}, 1500);
		return true;
	};
	await page.goto(`${server.url}search/`, { waitUntil: 'commit' });
	await page.waitForSelector('#q');
	await page.locator('#q').pressSequentially('支部建在科室');
	await page.waitForSelector('[data-search-state="ready"]');
	expect(await page.inputValue('#q')).toBe('支部建在科室');
});

test('all works where storage is denied', async () => {
	await context.addInitScript(() => {
		for (const name of ['localStorage', 'sessionStorage'])
			Object.defineProperty(window, name, {
				get() {
					throw new DOMException('denied', 'SecurityError');
				},
			});
	});
	const complaints: string[] = [];
	page.on('pageerror', ({ message }) => complaints.push(message));
	await page.goto(`${server.url}search/`);
	await page.locator('#q').pressSequentially('品牌');
	expect(await settled()).toMatch(/^ready/u);
	await page.locator('a.hit').first().click();
	await page.waitForSelector('.hit-bar');
	await page.keyboard.press('Control+k');
	await page.keyboard.type('党建');
	await page.waitForSelector('dialog [data-dialog-results] .hit');
	expect(complaints).toEqual([]);
});
