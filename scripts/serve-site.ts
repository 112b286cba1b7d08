import { createReadStream, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { createGzip } from 'node:zlib';

/** A site that is being served. */
export interface ServedSite {
	/** With the base path, ending in a slash. */
	url: string;
	close: () => Promise<void>;
}

/** Content types of what the site consists of. */
const types: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.mjs': 'text/javascript; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.xml': 'application/xml; charset=utf-8',
	'.txt': 'text/plain; charset=utf-8',
	'.csv': 'text/csv; charset=utf-8',
	'.bib': 'text/plain; charset=utf-8',
	'.ris': 'application/x-research-info-systems; charset=utf-8',
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
	'.ico': 'image/x-icon',
	'.wasm': 'application/wasm',
	'.zip': 'application/zip',
	'.webmanifest': 'application/manifest+json',
};

const compressed = /^(?:text\/|application\/(?:json|xml|manifest)|image\/svg)/u;

/** `/repo`, `/repo/` and `repo` are the same; the root is `/`. */
function withSlashes(base: string): string {
	const name = base.replaceAll(/^\/+|\/+$/gu, '');
	return name === '' ? '/' : `/${name}/`;
}

/** What stands at a path: a file, a folder, or nothing. */
function kindOf(path: string): 'file' | 'folder' | undefined {
	const stats = statSync(path, { throwIfNoEntry: false });
	if (stats?.isFile()) return 'file';
	return stats?.isDirectory() ? 'folder' : undefined;
}

/** What a browser asks with whether its copy is still the newest. */
function tagOf(file: string): string {
	const { size, mtimeMs } = statSync(file);
	return `"${Math.floor(mtimeMs).toString(16)}-${size.toString(16)}"`;
}

/**
 * Makes a server that answers as GitHub Pages does: base path, 301 to the trailing slash of a folder, `404.html` at any depth,
 * gzip, entity tags, ten minutes of cache. `astro preview` answers 404 where Pages redirects.
 */
export function createSiteServer(dist: string, base = '/'): Server {
	const prefix = withSlashes(base);
	return createServer((request, response) => {
		const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
		let path: string;
		try {
			path = decodeURIComponent(pathname);
		} catch {
			path = '/%';
		}
		if (path === prefix.slice(0, -1) && prefix !== '/') {
			response.writeHead(301, { location: prefix + search }).end();
			return;
		}
		const inside = path.startsWith(prefix) ? normalize(join(dist, path.slice(prefix.length))) : '';
		const isInside = inside === normalize(dist) || inside.startsWith(normalize(dist) + sep);
		const kind = isInside ? kindOf(inside) : undefined;
		if (kind === 'folder' && !path.endsWith('/')) {
			response.writeHead(301, { location: `${pathname}/${search}` }).end();
			return;
		}
		const wanted = kind === 'folder' ? join(inside, 'index.html') : inside;
		const found = (kind === 'file' && !path.endsWith('/')) || (kind === 'folder' && kindOf(wanted) === 'file');
		const file = found ? wanted : join(dist, '404.html');
		const type = types[extname(file)] ?? 'application/octet-stream';
		const zip = compressed.test(type) && /\bgzip\b/u.test(request.headers['accept-encoding'] ?? '');
		if (kindOf(file) !== 'file') {
			response.writeHead(404, { 'content-type': 'text/plain' }).end('404');
			return;
		}
		const tag = tagOf(file);
		if (found && request.headers['if-none-match'] === tag) {
			response.writeHead(304, { etag: tag, 'cache-control': 'max-age=600', 'access-control-allow-origin': '*' }).end();
			return;
		}
		response.writeHead(found ? 200 : 404, {
			'content-type': type,
			etag: tag,
			'cache-control': 'max-age=600',
			// As GitHub Pages does: other archives may search this one.
			'access-control-allow-origin': '*',
			...(zip ? { 'content-encoding': 'gzip', vary: 'accept-encoding' } : {}),
		});
		if (request.method === 'HEAD') response.end();
		else if (zip) createReadStream(file).pipe(createGzip()).pipe(response);
		else createReadStream(file).pipe(response);
	});
}

/** Listens on a port, or on the next free one; 0 takes any. */
function listen(server: Server, port: number): Promise<number> {
	return new Promise((resolve, reject) => {
		server.once('error', (error: NodeJS.ErrnoException) => {
			if (error.code === 'EADDRINUSE' && port !== 0) resolve(listen(server, port + 1));
			else reject(error);
		});
		server.listen(port, () => {
			const address = server.address();
			resolve(typeof address === 'object' && address ? address.port : port);
		});
	});
}

/** Serves a built site until it is closed. */
export async function serveSite(dist: string, { base = '/', port = 0 } = {}): Promise<ServedSite> {
	const server = createSiteServer(dist, base);
	const taken = await listen(server, port);
	return {
		url: `http://localhost:${taken}${withSlashes(base)}`,
		close: () =>
			new Promise((resolve) => {
				server.close(() => {
					resolve();
				});
				server.closeAllConnections();
			}),
	};
}
