import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import type { SearchTables } from '../../src/search/records.ts';
import { hintFiles } from '../search/hint-files.ts';
import { openBrowser } from './browser.ts';
import { type SwapServer, swapServer } from './swap-server.ts';

/** The search behind one address at which several sites can be shown, with a new page for each test of a file. */
export interface SwappedSearch {
	server: SwapServer;
	browser: Browser;
	context: BrowserContext;
	page: Page;
	/** The address at which a query is answered. */
	address: (query: string) => string;
	/** What the page says once it has stopped searching: the state, and the number of reports. */
	settled: () => Promise<string>;
	/** Asks on the open page. */
	ask: (query: string) => Promise<string>;
}

/** Makes the page take the archive for one that is too large to come whole, or so large that it is searched in a worker. */
export function enlarge(site: string, inWorker: boolean): void {
	const file = join(site, 'search', 'tables.json');
	const tables = JSON.parse(readFileSync(file, 'utf8')) as SearchTables;
	tables.whole = false;
	if (inWorker) tables.records.hospitals.push(...Array.from({ length: 600 }, () => -1));
	writeFileSync(file, JSON.stringify(tables));
	hintFiles(site, '/', tables.version, false);
}

/** Serves the sites that are made in a folder; of these the first is shown as a test begins. */
export function swappedSearch(makeSites: (folder: string) => string[]): SwappedSearch {
	let folder = '';
	const search = {
		address: (query) => `${search.server.url}search/?q=${encodeURIComponent(query)}`,
		settled: async () => {
			await search.page.waitForFunction(() => {
				const { searchState } = document.querySelector<HTMLElement>('[data-search-state]')!.dataset;
				return searchState !== 'searching' && document.querySelector('[role="status"]:not(:empty)') !== null;
			});
			const state = await search.page.getAttribute('[data-search-state]', 'data-search-state');
			return `${state} ${(await search.page.textContent('[data-search-state] [role="status"]')) ?? ''}`;
		},
		ask: async (query) => {
			await search.page.fill('#q', query);
			await search.page.press('#q', 'Enter');
			return search.settled();
		},
	} as SwappedSearch;
	beforeAll(async () => {
		folder = mkdtempSync(join(tmpdir(), 'swapped-'));
		search.server = await swapServer(makeSites(folder));
		search.browser = await openBrowser();
	});
	afterAll(async () => {
		await search.browser.close();
		await search.server.close();
		rmSync(folder, { recursive: true, force: true });
	});
	beforeEach(async () => {
		search.server.show(0);
		search.server.delay = 0;
		search.server.intercept = undefined;
		search.context = await search.browser.newContext();
		search.page = await search.context.newPage();
	});
	afterEach(() => search.context.close());
	return search;
}
