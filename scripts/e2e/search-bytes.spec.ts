import { describe, expect, test } from 'vitest';
import { searchUnderTest } from './search-under-test.ts';

const search = searchUnderTest();

describe('bytes', () => {
	test('a first query asks for everything at once, each file once, and for the tables last', async () => {
		const asked: string[] = [];
		const warnings: string[] = [];
		search.page.on('request', (request) => asked.push(new URL(request.url()).pathname));
		search.page.on('console', (message) => message.type() === 'warning' && warnings.push(message.text()));
		await search.page.goto(search.address('支部建在科室'));
		await search.ready();
		expect(new Set(asked).size).toBe(asked.length);
		expect(asked.at(-1)).toMatch(/\/search\/tables\.json$/u);
		// What was asked for ahead and never used is told a few seconds after the page has come.
		await search.page.waitForTimeout(4000);
		expect(warnings).toEqual([]);
	});

	test('a first query costs 130 kB at most, 22 KiB of them our scripts', async () => {
		const session = await search.page.context().newCDPSession(search.page);
		await session.send('Network.enable');
		const addresses = new Map<string, string>();
		const heads = new Map<string, number>();
		const sizes = new Map<string, number>();
		session.on('Network.responseReceived', ({ requestId, response }) => {
			addresses.set(requestId, response.url);
			heads.set(response.url, response.encodedDataLength);
		});
		session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
			sizes.set(addresses.get(requestId) ?? '', encodedDataLength);
		});
		await search.page.goto(search.address('支部建在科室'));
		await search.ready();
		await search.page.waitForTimeout(300);
		const sum = (test: (path: string) => boolean) =>
			[...sizes].filter(([path]) => test(path)).reduce((total, [, size]) => total + size, 0);
		expect(sum(() => true)).toBeLessThanOrEqual(130_000);
		const isOurs = (path: string): boolean => /\/_astro\/[^/]+\.js$|\/display\.js$/u.test(path);
		// The scripts themselves; what the server says of each of them counts among all.
		const said = [...heads].filter(([path]) => isOurs(path)).reduce((total, [, size]) => total + size, 0);
		expect(sum(isOurs) - said).toBeLessThanOrEqual(22 * 1024);
	});
});
