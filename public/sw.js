// Keeps what was read, and what searching needs, for readers who asked for it (显示 → 断网也可读). The net comes first: what is
// kept answers only where the net does not. `offline.json` names the version of the site and the files that belong to it.
const scope = self.registration.scope;
// The scope ends with a slash and has no blank: archives under other paths of this origin keep their own.
const prefix = `kept-${new URL(scope).pathname} `;
const list = new URL('offline.json', scope).href;
const notice = new URL('offline/', scope).href;

async function readVersion() {
	const response = await fetch(list, { cache: 'no-cache' });
	if (!response.ok) throw new Error(`${response.status} for offline.json`);
	return response;
}

const ownNames = async () => (await caches.keys()).filter((name) => name.startsWith(prefix));

/** The newest version that is whole: its list was put in last. One that was broken off has none and is not read from. */
async function keptName() {
	for (const name of (await ownNames()).reverse()) if (await caches.match(list, { cacheName: name })) return name;
	return undefined;
}

async function matchKept(address) {
	const cacheName = await keptName();
	return cacheName === undefined ? undefined : caches.match(address, { ignoreVary: true, cacheName });
}

/** Puts a file as the net has it now into a cache; what cannot be had is left out. */
async function fetchInto(cache, address) {
	try {
		const response = await fetch(address, { cache: 'no-cache' });
		if (response.status === 200 && !response.redirected) await cache.put(address, response);
	} catch {
		// Without the net the rest stays as it is.
	}
}

/** Keeps this version of the site: its files, and anew the pages that were read of the last one, with their faces; that one then goes. */
async function keepVersion() {
	const listed = await readVersion();
	const { version, files } = await listed.clone().json();
	const name = prefix + version;
	const before = await keptName();
	if (before === name) return;
	const cache = await caches.open(name);
	const wanted = files.map((file) => new URL(file, scope).href);
	await cache.addAll(wanted.map((address) => new Request(address, { cache: 'no-cache' })));
	const old = before === undefined ? [] : await (await caches.open(before)).keys();
	const read = old
		.map(({ url }) => url)
		.filter((address) => /\/$|\/faces\//u.test(address) && !wanted.includes(address));
	for (const address of read) await fetchInto(cache, address);
	await cache.put(list, listed);
	for (const other of await ownNames()) if (other !== name) await caches.delete(other);
}

let checking;

/** Asks whether the site was published anew, one question at a time. */
function watchVersion() {
	checking ??= keepVersion()
		.catch(() => undefined)
		.finally(() => {
			checking = undefined;
		});
	return checking;
}

async function keep(address, response) {
	const name = await keptName();
	if (name !== undefined) await (await caches.open(name)).put(address, response);
}

async function answer(event) {
	const { request } = event;
	const isPage = request.mode === 'navigate';
	const address = isPage ? request.url.replace(/[?#].*$/u, '') : request.url;
	try {
		const response = await fetch(request);
		const isKept = isPage || /\/(?:_astro|articles|faces)\//u.test(address);
		if (isKept && response.status === 200 && !response.redirected)
			event.waitUntil(keep(address, response.clone()).catch(() => undefined));
		if (isPage) event.waitUntil(watchVersion());
		return response;
	} catch (error) {
		const kept = await matchKept(address);
		if (kept) return kept;
		const instead = isPage ? await matchKept(notice) : undefined;
		if (instead) return instead;
		throw error;
	}
}

self.addEventListener('install', (event) => {
	event.waitUntil(keepVersion().then(() => self.skipWaiting()));
});
self.addEventListener('activate', (event) => {
	event.waitUntil(self.clients.claim());
});
self.addEventListener('fetch', (event) => {
	const { method, url } = event.request;
	if (method === 'GET' && url.startsWith(scope)) event.respondWith(answer(event));
});
