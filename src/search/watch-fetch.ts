/** What is watched: the page or a worker. */
export interface FetchScope {
	fetch: typeof fetch;
}

/** Files of the index that Pagefind packs; their first bytes are those of gzip or of Pagefind's own mark. */
const packed = /\.(?:pf_\w+|pagefind)$/u;

function isPacked(bytes: Uint8Array): boolean {
	const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
	return isGzip || new TextDecoder().decode(bytes.subarray(0, 12)) === 'pagefind_dcd';
}

/** The response, once it is known to be the file that was asked for and not what a network portal answers in its place. */
async function prove(response: Response, path: string): Promise<Response> {
	if (!response.ok) throw new TypeError(`${response.status} for ${path}`);
	if (/\btext\/html\b/u.test(response.headers.get('content-type') ?? '')) {
		throw new TypeError(`A page came in place of ${path}`);
	}
	if (!packed.test(path)) return response;
	const bytes = new Uint8Array(await response.arrayBuffer());
	if (!isPacked(bytes)) throw new TypeError(`${path} came damaged`);
	return new Response(bytes, { headers: response.headers });
}

/**
 * Watches what is fetched from some folders of the site, and tells of every file that did not come.
 *
 * Pagefind answers without a chunk that it could not load, as if nothing stood in it. Here the failure is seen where it
 * happens, before any answer can be made of it.
 *
 * @param folders paths with the base path, such as `/pagefind/`
 * @param tell called with the path before the fetch itself fails
 */
export function watchFetch(scope: FetchScope, folders: readonly string[], tell: (path: string) => void): void {
	const original = scope.fetch.bind(scope);
	scope.fetch = async (input, init) => {
		const address = input instanceof Request ? input.url : String(input);
		const { pathname } = new URL(address, location.href);
		if (!folders.some((folder) => pathname.startsWith(folder))) return original(input, init);
		try {
			return await prove(await original(input, init), pathname);
		} catch (error) {
			tell(pathname);
			throw error;
		}
	};
}
