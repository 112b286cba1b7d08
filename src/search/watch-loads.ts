/**
 * Watches the files of the index as they come in.
 *
 * Pagefind answers without a chunk that it could not load, as if nothing stood in it; the browser's own record of the
 * requests tells the difference.
 *
 * @returns whether a file under the folder has failed since the last time this was asked
 */
export function watchLoads(folder: string): () => boolean {
	let failed = false;
	const look = (entries: PerformanceEntryList): void => {
		for (const entry of entries as PerformanceResourceTiming[]) {
			if (!new URL(entry.name).pathname.startsWith(folder)) continue;
			const { responseStatus } = entry as { responseStatus?: number };
			if (responseStatus !== undefined && (responseStatus === 0 || responseStatus >= 400)) failed = true;
		}
	};
	const observer = new PerformanceObserver((list) => {
		look(list.getEntries());
	});
	observer.observe({ type: 'resource', buffered: true });
	return () => {
		look(observer.takeRecords());
		const answer = failed;
		failed = false;
		return answer;
	};
}
