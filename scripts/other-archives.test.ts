import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { originsOf, readOtherArchives } from './other-archives.ts';

const own = readFileSync(join(import.meta.dirname, '..', 'src', 'site.yaml'), 'utf8').replace(
	/^archives:[\s\S]*/mu,
	''
);
const address = { site: 'https://example.org', base: '/hubei/' };
const settings = `${own}
archives:
  - { name: 湖北馆, url: https://example.org/hubei }
  - { name: 辽宁馆, url: https://example.org/liaoning/ }
  - { name: 云南馆, url: https://yunnan.example.org }
`;

test('reads the other archives with a slash at the end, without the site itself', () => {
	expect(readOtherArchives(address, settings)).toEqual([
		{ name: '辽宁馆', url: 'https://example.org/liaoning/' },
		{ name: '云南馆', url: 'https://yunnan.example.org/' },
	]);
	expect(readOtherArchives(address, own)).toEqual([]);
});

test('names none where the settings cannot be read', () => {
	expect(readOtherArchives(address, settings.replace('url: https://yunnan', 'address: https://yunnan'))).toEqual([]);
});

test('knows from where pages may fetch', () => {
	expect(originsOf(readOtherArchives(address, settings))).toEqual([
		'https://example.org',
		'https://yunnan.example.org',
	]);
	expect(originsOf([])).toEqual([]);
});
