import { url } from '../url.ts';
import { watchFetch } from './watch-fetch.ts';

let failures = 0;

function note(): void {
	failures += 1;
}

/** Hears of the loads of Pagefind's worker, which it starts by itself. */
function watchWorkers(): void {
	if (typeof Worker !== 'function') return;
	globalThis.Worker = class extends Worker {
		constructor(address: string | URL, options?: WorkerOptions) {
			super(address, options);
			this.addEventListener('message', ({ data }: MessageEvent<{ failedLoad?: string } | null>) => {
				if (data?.failedLoad !== undefined) note();
			});
		}
	};
}

let isWatching = false;

/** Begins to count the files of the index and of its tables that do not come; once a page. */
export function watchLoads(): void {
	if (isWatching) return;
	isWatching = true;
	watchFetch(globalThis, [url('/pagefind/'), url('/search/')], note);
	watchWorkers();
}

/** How many files have not come since the page was opened. */
export function failedLoads(): number {
	return failures;
}
