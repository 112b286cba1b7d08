import type { CDPSession } from 'playwright-core';

/** A file that a page loaded. */
export interface Loaded {
	path: string;
	/** Seconds of the browser's clock: asked for, and there. */
	from: number;
	to: number;
	/** On the wire, headers included. */
	bytes: number;
}

/** The files that a page loads from now on, each entered when it is there. */
export function watchLoads(session: CDPSession): Loaded[] {
	const asked = new Map<string, { path: string; from: number }>();
	const loaded: Loaded[] = [];
	session.on('Network.requestWillBeSent', ({ requestId, request, timestamp }) => {
		const { pathname, search } = new URL(request.url);
		asked.set(requestId, { path: pathname + search, from: timestamp });
	});
	session.on('Network.loadingFinished', ({ requestId, timestamp, encodedDataLength }) => {
		const one = asked.get(requestId);
		if (one) loaded.push({ ...one, to: timestamp, bytes: encodedDataLength });
	});
	return loaded;
}
