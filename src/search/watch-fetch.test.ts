import { beforeEach, expect, test, vi } from 'vitest';
import { watchFetch } from './watch-fetch.ts';

const told: string[] = [];
beforeEach(() => {
	told.length = 0;
	vi.stubGlobal('location', new URL('https://example.org/repo/search/'));
});

/** A page whose every request is answered like this. */
function pageWith(answer: () => Response | Promise<Response>): typeof fetch {
	const scope = { fetch: () => Promise.resolve().then(answer) };
	watchFetch(scope, ['/repo/pagefind/', '/repo/search/'], (path) => told.push(path));
	return scope.fetch;
}

const chunk = '/repo/pagefind/index/a.pf_index';
const packed = Uint8Array.of(0x1f, 0x8b, 8, 0);

test('a file that comes is passed on', async () => {
	const fetch = pageWith(() => new Response(packed));
	expect(new Uint8Array(await (await fetch(chunk)).arrayBuffer())).toEqual(packed);
	const marked = pageWith(() => new Response('pagefind_dcd{}'));
	expect(await (await marked(chunk)).text()).toBe('pagefind_dcd{}');
	expect(told).toEqual([]);
});

test.each([
	['is gone', () => new Response('', { status: 404 })],
	['does not come at all', () => Promise.reject(new TypeError('Failed to fetch'))],
	['is the page of a network portal', () => new Response('<html>', { headers: { 'content-type': 'text/html' } })],
	['is the page of a portal that calls itself data', () => new Response('<html>请登录')],
	['is empty', () => new Response('')],
])('a file that %s fails, and is told', async (_, answer) => {
	await expect(pageWith(answer)(chunk)).rejects.toThrow();
	expect(told).toEqual([chunk]);
});

test('tables are told too, whatever names them', async () => {
	const fetch = pageWith(() => new Response('', { status: 500 }));
	await expect(fetch(new URL('https://example.org/repo/search/tables.json?v=1'))).rejects.toThrow();
	await expect(fetch(new Request('https://example.org/repo/pagefind/pagefind-entry.json'))).rejects.toThrow();
	expect(told).toEqual(['/repo/search/tables.json', '/repo/pagefind/pagefind-entry.json']);
});

test('what is not of the index is left alone', async () => {
	const fetch = pageWith(() => new Response('', { status: 404 }));
	expect((await fetch('/repo/articles/x/article.json')).status).toBe(404);
	expect(told).toEqual([]);
});
