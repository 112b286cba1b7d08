import type { Page } from 'playwright-core';

/** Counts what a page and its workers fetch, in bytes with headers, and in requests, until it is read. */
export function countLoads(page: Page): () => Promise<{ bytes: number; requests: number }> {
	const sizes: Promise<number>[] = [];
	page.on('requestfinished', (request) => {
		sizes.push(request.sizes().then((size) => size.responseBodySize + size.responseHeadersSize));
	});
	return async () => ({
		bytes: (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0),
		requests: sizes.length,
	});
}
