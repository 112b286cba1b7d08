import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { ViteDevServer, WebSocketClient } from 'vite';
import type { Failure } from '../convert/convert-corpus.ts';

/** What became of the last conversion, on every page that is open. */
export interface ConversionDisplay {
	integration: AstroIntegration;
	/** Shows failures, or that there are none. */
	show: (failures: readonly Failure[]) => void;
}

/** Lets open pages show failures of the conversion, and calls back with the path of every file that changes in some folders. */
export function showConversion(folders: readonly string[], onChange: (path: string) => void): ConversionDisplay {
	let failures: readonly Failure[] = [];
	let current: ViteDevServer | undefined;
	const banner = join(import.meta.dirname, 'conversion-banner.ts');
	return {
		show(found) {
			failures = found;
			current?.ws.send('xinglin:conversion', failures);
		},
		integration: {
			name: 'xinglin-conversion',
			hooks: {
				'astro:config:setup': ({ injectScript }) => {
					injectScript('page', `import ${JSON.stringify(banner)};`);
				},
				// Again after each change of astro.config.mjs, with a new server.
				'astro:server:setup': ({ server }) => {
					current = server;
					server.ws.on('xinglin:ask', (_data: unknown, client: WebSocketClient) => {
						client.send('xinglin:conversion', failures);
					});
					server.watcher.add([...folders]);
					server.watcher.on('all', (_event, path) => {
						onChange(path);
					});
				},
			},
		},
	};
}
