import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { createSiteServer } from '../serve-site.ts';

/** Answers a request in place of the site; false lets the site answer. */
export type Intercept = (request: IncomingMessage, response: ServerResponse) => boolean;

/** One address behind which a site is published anew: several built sites, of which one is served. */
export interface SwapServer {
	url: string;
	/** Serves another of the sites from now on. */
	show: (index: number) => void;
	/** Milliseconds that every answer takes. */
	delay: number;
	/** What stands in the way: a network portal, a cut line. */
	intercept: Intercept | undefined;
	close: () => Promise<void>;
}

/** Serves the first of some built sites as GitHub Pages would, with ten minutes of cache, until another is shown. */
export async function swapServer(folders: readonly string[], base = '/'): Promise<SwapServer> {
	const sites = folders.map((folder) => createSiteServer(folder, base));
	let shown = 0;
	const server = createServer((request, response) => {
		const answer = (): void => {
			if (swap.intercept?.(request, response) === true) return;
			sites[shown]?.emit('request', request, response);
		};
		if (swap.delay > 0) setTimeout(answer, swap.delay);
		else answer();
	});
	await new Promise<void>((resolve) => server.listen(0, resolve));
	const address = server.address();
	const port = typeof address === 'object' && address ? address.port : 0;
	const swap: SwapServer = {
		url: `http://localhost:${port}${base}`,
		show: (index) => {
			shown = index;
		},
		delay: 0,
		intercept: undefined,
		close: () =>
			new Promise((resolve) => {
				server.close(() => {
					resolve();
				});
				server.closeAllConnections();
			}),
	};
	return swap;
}
