import type { Page } from 'playwright-core';

/** Counts what a page and its workers fetch, headers included, until it is read. */
export function countBytes(page: Page): () => Promise<number> {
	const sizes: Promise<number>[] = [];
	page.on('requestfinished', (request) => {
		sizes.push(request.sizes().then((size) => size.responseBodySize + size.responseHeadersSize));
	});
	return async () => (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}
