import type { Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import type { Article } from '../../src/model/schemas/article.ts';
import { readCorpus } from './search-corpus.ts';
import { dist, siteUnderTest } from './site-under-test.ts';

/** The search page of the built site, and the reports that it searches. */
export interface SearchedCorpus {
	page: Page;
	corpus: Article[];
}

/** Opens the search page once for all tests of a file. */
export function searchedCorpus(): SearchedCorpus {
	const site = siteUnderTest();
	const search = {} as SearchedCorpus;
	beforeAll(async () => {
		search.corpus = readCorpus(dist);
		search.page = await site.browser.newPage();
		await search.page.goto(`${site.url}search/`);
	});
	afterAll(() => search.page.close());
	return search;
}
