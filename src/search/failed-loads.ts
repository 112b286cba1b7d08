import { url } from '../url.ts';
import { watchFetch } from './watch-fetch.ts';

/** What fetches without being watched, where other archives are searched too. */
export const plainFetch: typeof fetch | undefined = import.meta.env.SEARCHES_OTHERS
	? globalThis.fetch.bind(globalThis)
	: undefined;

let failures = 0;

/** Counts a file that did not come. */
export function noteFailure(): void {
	failures += 1;
}

/** Hears of the loads of Pagefind's worker, which it starts by itself. */
function watchWorkers(): void {
	if (typeof Worker !== 'function') return;
	globalThis.Worker = class extends Worker {
		constructor(address: string | URL, options?: WorkerOptions) {
			super(address, options);
			this.addEventListener('message', ({ data }: MessageEvent<{ failedLoad?: string } | null>) => {
				if (data?.failedLoad !== undefined) noteFailure();
			});
		}
	};
}

let isWatching = false;

/** Begins to count the files of the index and of its tables that do not come; once a page. */
export function watchLoads(): void {
	if (isWatching) return;
	isWatching = true;
	watchFetch(globalThis, [url('/pagefind/'), url('/search/')], noteFailure);
	watchWorkers();
}

/** How many files have not come since the page was opened. */
export function failedLoads(): number {
	return failures;
}
