import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveSite, type ServedSite } from './serve-site.ts';

const folder = mkdtempSync(join(tmpdir(), 'serve-site-'));
const dist = join(folder, 'dist');
let site: ServedSite;

beforeAll(async () => {
	mkdirSync(join(dist, 'articles', '普洱'), { recursive: true });
	writeFileSync(join(folder, 'secret.txt'), 'secret');
	writeFileSync(join(dist, 'index.html'), '<p>首页</p>');
	writeFileSync(join(dist, '404.html'), '<p>没有这一页</p>');
	writeFileSync(join(dist, 'articles', '普洱', 'index.html'), '<p>文章</p>');
	writeFileSync(join(dist, 'a.png'), 'picture');
	site = await serveSite(dist, { base: '/repo' });
});

afterAll(async () => {
	await site.close();
	rmSync(folder, { recursive: true });
});

const get = (path: string, options: RequestInit = {}) =>
	fetch(new URL(path, site.url), { redirect: 'manual', ...options });

/** The status of a path as it is written, which `fetch` would tidy. */
const statusOf = (path: string) =>
	new Promise<number | undefined>((resolve, reject) => {
		request({ port: new URL(site.url).port, path }, (response) => {
			response.resume();
			resolve(response.statusCode);
		})
			.on('error', reject)
			.end();
	});

test('serves the pages of folders below the base path', async () => {
	const response = await get('/repo/');
	expect(response.status).toBe(200);
	expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
	expect(response.headers.get('cache-control')).toBe('max-age=600');
	expect(await response.text()).toBe('<p>首页</p>');
	expect(await (await get('/repo/articles/%E6%99%AE%E6%B4%B1/')).text()).toBe('<p>文章</p>');
});

test.each([
	['/repo', '/repo/'],
	['/repo/articles?q=1', '/repo/articles/?q=1'],
])('sends %s to %s', async (path, location) => {
	const response = await get(path);
	expect(response.status).toBe(301);
	expect(response.headers.get('location')).toBe(location);
});

test.each(['/', '/elsewhere/', '/repo/nowhere/', '/repo/index.html/', '/repo/articles/', '/repo/%E6'])(
	'answers %s with the page for missing pages',
	async (path) => {
		const response = await get(path);
		expect(response.status).toBe(404);
		expect(await response.text()).toBe('<p>没有这一页</p>');
	}
);

test('does not leave its folder', async () => {
	expect(await statusOf('/repo/../secret.txt')).toBe(404);
	expect(await statusOf('/repo/..%2Fsecret.txt')).toBe(404);
	expect(await statusOf('/repo/%2e%2e/%2e%2e/secret.txt')).toBe(404);
});

test('compresses text for those who read it, and no pictures', async () => {
	const page = await get('/repo/', { headers: { 'accept-encoding': 'gzip' } });
	expect(page.headers.get('content-encoding')).toBe('gzip');
	expect(await page.text()).toBe('<p>首页</p>');
	expect(
		(await get('/repo/', { headers: { 'accept-encoding': 'identity' } })).headers.get('content-encoding')
	).toBeNull();
	expect(
		(await get('/repo/a.png', { headers: { 'accept-encoding': 'gzip' } })).headers.get('content-encoding')
	).toBeNull();
});

test('sends no body to those who ask for the head', async () => {
	const response = await get('/repo/', { method: 'HEAD' });
	expect(response.status).toBe(200);
	expect(await response.text()).toBe('');
});

test('takes the next port where one is taken', async () => {
	const port = Number(new URL(site.url).port);
	const second = await serveSite(dist, { port });
	expect(Number(new URL(second.url).port)).toBeGreaterThan(port);
	await second.close();
});
