import type { Page } from 'playwright-core';
import { afterEach, beforeEach } from 'vitest';
import { type SiteUnderTest, siteUnderTest } from './site-under-test.ts';

/** The search of the built site, with a new page for each test of a file. */
export interface SearchUnderTest {
	site: SiteUnderTest;
	page: Page;
	/** What the page has complained of. */
	complaints: string[];
	/** The address at which a query is answered. */
	address: (query: string) => string;
	/** Waits for the answer of the search page. */
	ready: () => Promise<unknown>;
	/** How many reports the search page says it has found. */
	count: () => Promise<string | null>;
}

/** Opens a page for each test of a file. */
export function searchUnderTest(): SearchUnderTest {
	const site = siteUnderTest();
	const search = {
		site,
		address: (query) => `${site.url}search/?q=${encodeURIComponent(query)}`,
		ready: () => search.page.waitForSelector('[data-search-state="ready"]'),
		count: () => search.page.textContent('[data-count]'),
	} as SearchUnderTest;
	beforeEach(async () => {
		search.page = await site.browser.newPage();
		const complaints: string[] = [];
		search.complaints = complaints;
		search.page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
		search.page.on('pageerror', (error) => complaints.push(error.message));
	});
	afterEach(() => search.page.close());
	return search;
}
