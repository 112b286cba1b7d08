import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dist } from './site-under-test.ts';
import { enlarge, swappedSearch } from './swapped-search.ts';

/** The built site, whose texts come whole, and the same with an index that is asked for piece by piece. */
const search = swappedSearch((folder) => {
	const indexed = join(folder, 'indexed');
	cpSync(dist, indexed, { recursive: true });
	enlarge(indexed, false);
	return [dist, indexed];
});

test.each([
	['the page of a network portal', 'text/html', '<html><body>请先登录</body></html>'],
	['a page that calls itself data', 'application/octet-stream', '<html><body>请先登录</body></html>'],
	['nothing at all', 'application/octet-stream', ''],
])('%s in place of a chunk is no answer', async (_, type, body) => {
	search.server.intercept = (request, response) => {
		if (!/\.pf_index$/u.test(request.url ?? '')) return false;
		response.writeHead(200, { 'content-type': type }).end(body);
		return true;
	};
	search.server.show(1);
	await search.page.goto(search.address('党建'));
	expect(await search.settled()).toMatch(/^error.*重新载入/u);
	search.server.intercept = undefined;
	expect(await search.ask('党建 ')).toMatch(/^ready/u);
});

test('a script of a former site that is gone is told as a renewal', async () => {
	await search.page.goto(search.address('党建'));
	expect(await search.settled()).toMatch(/^ready/u);
	search.server.intercept = (request, response) => {
		if (!(request.url ?? '').includes('/_astro/further-tiers')) return false;
		response.writeHead(404, { 'content-type': 'text/html' }).end();
		return true;
	};
	expect(await search.ask('平均住愿日')).toMatch(/^renewed.*重新载入/u);
});

test('tables of another form are told as a renewal', async () => {
	search.server.intercept = (request, response) => {
		if (!(request.url ?? '').includes('/search/tables.json')) return false;
		response.writeHead(200, { 'content-type': 'application/json' }).end('{"form":0}');
		return true;
	};
	await search.page.goto(search.address('党建'));
	expect(await search.settled()).toMatch(/^renewed.*重新载入/u);
});

describe('the dialog', () => {
	test('leads to the search page where its code does not come', async () => {
		search.server.intercept = (request, response) => {
			if (!(request.url ?? '').includes('/_astro/later.')) return false;
			response.writeHead(404).end();
			return true;
		};
		await search.page.goto(search.server.url);
		await search.page.click('[data-search-open]');
		await search.page.waitForSelector('dialog[open]');
		await search.page.keyboard.type('党建');
		await search.page.waitForSelector('dialog [role="status"]:not(:empty)');
		await search.page.keyboard.press('Enter');
		await search.page.waitForURL(/\/search\/\?q=/u);
		expect(await search.settled()).toMatch(/^ready/u);
	});

	test('keeps the letters that are typed before its code comes', async () => {
		await search.page.goto(search.server.url);
		search.server.delay = 1500;
		await search.page.keyboard.press('Control+k');
		await search.page.keyboard.type('支部建在科室');
		search.server.delay = 0;
		await search.page.waitForSelector('dialog [data-dialog-results] .hit');
		expect(await search.page.inputValue('#dialog-q')).toBe('支部建在科室');
	});
});

test('the search page keeps what is typed before its script runs', async () => {
	search.server.intercept = (request, response) => {
		if (!/\/_astro\/search\..*\.js/u.test(request.url ?? '')) return false;
		setTimeout(() => {
			search.server.intercept = undefined;
			response.writeHead(302, { location: request.url ?? '' }).end();
		}, 1500);
		return true;
	};
	await search.page.goto(`${search.server.url}search/`, { waitUntil: 'commit' });
	await search.page.waitForSelector('#q');
	await search.page.locator('#q').pressSequentially('支部建在科室');
	await search.page.waitForSelector('[data-search-state="ready"]');
	expect(await search.page.inputValue('#q')).toBe('支部建在科室');
});

test('all works where storage is denied', async () => {
	await search.context.addInitScript(() => {
		for (const name of ['localStorage', 'sessionStorage'])
			Object.defineProperty(window, name, {
				get() {
					throw new DOMException('denied', 'SecurityError');
				},
			});
	});
	const complaints: string[] = [];
	search.page.on('pageerror', ({ message }) => complaints.push(message));
	await search.page.goto(`${search.server.url}search/`);
	await search.page.locator('#q').pressSequentially('品牌');
	expect(await search.settled()).toMatch(/^ready/u);
	await search.page.locator('a.hit').first().click();
	await search.page.waitForSelector('.hit-bar');
	await search.page.keyboard.press('Control+k');
	await search.page.keyboard.type('党建');
	await search.page.waitForSelector('dialog [data-dialog-results] .hit');
	expect(complaints).toEqual([]);
});
