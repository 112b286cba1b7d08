import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { serveSite, type ServedSite } from '../serve-site.ts';
import { openBrowser } from './browser.ts';

/** Where the built site lies. */
export const dist = join(import.meta.dirname, '..', '..', 'dist');

/** The built site, served, with a browser; both are there from the first test of a file to its last. */
export interface SiteUnderTest {
	browser: Browser;
	/** The address of the site, with its base path and a slash at the end. */
	url: string;
}

/** Serves the site and opens a browser for the tests of a file. */
export function siteUnderTest(): SiteUnderTest {
	let site: ServedSite | undefined;
	const under = {} as SiteUnderTest;
	beforeAll(async () => {
		under.browser = await openBrowser();
		site = await serveSite(dist, { base: process.env.BASE_PATH ?? '/' });
		under.url = site.url;
	});
	afterAll(async () => {
		await under.browser.close();
		await site?.close();
	});
	return under;
}
