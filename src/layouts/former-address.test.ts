import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, test } from 'vitest';
import type { FormerAddress as Former } from '../archive/queries/former-addresses.ts';
import FormerAddress from './FormerAddress.astro';

const container = await AstroContainer.create();
const former: Former = {
	address: 'night-2021',
	to: 'night-shift',
	blocks: [],
	headline: '护理之光 照亮病房',
	hospital: '宜昌市第二人民医院',
	date: '2021-07-01',
};
const render = (changes: Partial<Former>, page = '') =>
	container.renderToString(FormerAddress, { props: { former: { ...former, ...changes }, page } });

test('leads on to the new address, by script, by the page itself and by a link', async () => {
	const html = await render({});
	expect(html).toContain('<meta http-equiv="refresh" content="0; url=/articles/night-shift/">');
	expect(html).toMatch(/<script src="\/lead-on\.js" data-to="\/articles\/night-shift\/"><\/script>/u);
	expect(html).toMatch(/<link rel="canonical" href="https?:\/\/[^"]*\/articles\/night-shift\/">/u);
	expect(html).toContain('<meta name="robots" content="noindex">');
	expect(html).toMatch(/<a href="\/articles\/night-shift\/">\s*到《护理之光\u3000照亮病房》的新地址/u);
	expect(html.indexOf('lead-on.js')).toBeLessThan(html.indexOf('http-equiv="refresh"'));
});

test('leads from the source lines to the source lines', async () => {
	expect(await render({ to: 'night-shift#b7' }, 'source/')).toContain('url=/articles/night-shift/source/">');
});

test('leads a part of another report to its blocks there', async () => {
	const html = await render({
		to: 'host#b7',
		blocks: [
			['b1', 'host#b7'],
			['b3', 'host#b9'],
		],
	});
	expect(html).toContain('content="0; url=/articles/host/#b7"');
	const [, places = ''] = /data-places="([^"]*)"/u.exec(html) ?? [];
	expect(JSON.parse(places.replaceAll('&#34;', '"').replaceAll('&quot;', '"'))).toEqual({
		b1: '/articles/host/#b7',
		b3: '/articles/host/#b9',
	});
});

test('says of a report that was removed what it was, and leads to the search', async () => {
	const html = await render({ to: null });
	expect(html).toContain('《护理之光　照亮病房》曾在这个地址，现在已经撤下，不在馆中（410）。');
	expect(html).toContain('宜昌市第二人民医院，2021年7月1日');
	expect(html).toContain('<meta name="robots" content="noindex">');
	expect(html).toContain('action="/search/"');
	expect(html).not.toContain('http-equiv="refresh"');
	expect(html).not.toContain('rel="canonical"');
});

test('says so too where nothing is known of the report', async () => {
	const html = await render({ to: null, headline: null, hospital: null, date: null });
	expect(html).toContain('这篇报道曾在这个地址，现在已经撤下，不在馆中（410）。');
});
