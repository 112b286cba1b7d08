import { expect, test } from 'vitest';
import { readSiteAddress } from './site-address.ts';

test('takes scheme and host, with or without a closing slash', () => {
	expect(readSiteAddress({ SITE_URL: 'https://example.org/' }).site).toBe('https://example.org');
	expect(readSiteAddress({ SITE_URL: 'http://localhost:8080' }).site).toBe('http://localhost:8080');
});

test('lives at the root of an example where nothing or an empty word is set', () => {
	const example = { site: 'https://example.github.io', base: '/' };
	expect(readSiteAddress({})).toEqual(example);
	expect(readSiteAddress({ SITE_URL: '', BASE_PATH: '' })).toEqual(example);
});

test.each(['repo', '/repo', '/repo/', '//repo//'])('reads %s as one base path', (BASE_PATH) => {
	expect(readSiteAddress({ BASE_PATH }).base).toBe('/repo/');
});

test('takes a base path of several names', () => {
	expect(readSiteAddress({ BASE_PATH: '/a/b.c/' }).base).toBe('/a/b.c/');
});

test.each([
	[
		'example.org',
		'SITE_URL=example.org：前面缺 https://，请写成 https://example.org / SITE_URL: https:// is missing; write https://example.org',
	],
	[
		'https://example.org/archive',
		'SITE_URL=https://example.org/archive：路径不写在这里，请写 SITE_URL=https://example.org 和 BASE_PATH=/archive / SITE_URL: the path belongs in BASE_PATH: SITE_URL=https://example.org BASE_PATH=/archive',
	],
	[
		'https://example.org?a=1',
		'SITE_URL=https://example.org?a=1：只写到域名为止，请写成 https://example.org / SITE_URL: nothing after the host; write https://example.org',
	],
	[
		'ftp://example.org',
		'SITE_URL=ftp://example.org：请写成 https://example.org：以 https:// 或 http:// 开头，只有域名 / SITE_URL: write it as https://example.org, scheme and host only',
	],
	[
		'我的网站 一',
		'SITE_URL=我的网站 一：不是网址，请写成 https://example.org：以 https:// 或 http:// 开头，只有域名 / SITE_URL: no address; write it as https://example.org, scheme and host only',
	],
])('refuses SITE_URL=%s and says how it is written', (SITE_URL, message) => {
	expect(() => readSiteAddress({ SITE_URL })).toThrow(new Error(message));
});

test.each([
	['/my archive', '不能作路径', 'no path'],
	['../up', '不能作路径', 'no path'],
	['/a/../b', '不能作路径', 'no path'],
	['/a?b', '不能作路径', 'no path'],
	['/a#b', '不能作路径', 'no path'],
	['\\repo', '不能作路径', 'no path'],
	['https://example.org/repo', '只写路径，不写域名和盘符', 'a path without host or drive'],
	['C:/Program Files/Git/repo', '只写路径，不写域名和盘符', 'a path without host or drive'],
])('refuses BASE_PATH=%s and says how it is written', (BASE_PATH, chinese, english) => {
	expect(() => readSiteAddress({ BASE_PATH })).toThrow(
		new Error(
			`BASE_PATH=${BASE_PATH}：${chinese}，请写成 /archive 或 /a/b，只用字母、数字和 - . _ ~；网站在根目录就不设 / BASE_PATH: ${english}; write it as /archive or /a/b, letters, digits and - . _ ~ only; leave it unset for the root`
		)
	);
});
