/**
 * Stands before Pagefind's worker (`scripts/search/build-shard.ts` puts it there): what does not come is told to the page.
 * Pagefind's side of the conversation ignores messages without an id.
 */
import { watchFetch } from './watch-fetch.ts';

const folder = new URL('.', location.href).pathname;

watchFetch(self, [folder], (failedLoad) => {
	self.postMessage({ failedLoad });
});
