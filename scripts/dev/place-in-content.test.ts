import { expect, test } from 'vitest';
import { placeInContent } from './place-in-content.ts';

test('finds the place of sources, sidecars, originals and records', () => {
	expect(placeInContent('content/sources/沙渡县 一版.txt')).toEqual(['sources', '沙渡县 一版.txt']);
	expect(placeInContent('content/sources/沙渡县 一版.yaml')).toEqual(['sources', '沙渡县 一版.yaml']);
	expect(placeInContent('content/originals/一版.docx')).toEqual(['originals', '一版.docx']);
	expect(placeInContent('content/hospitals/shadu-hospital.yaml')).toEqual(['hospitals', 'shadu-hospital.yaml']);
});

test.each(['content/sources/console.txt', 'content/sources/com12.txt', 'content/hospitals/nulan-hospital.yaml'])(
	'has a place for %j, which only begins like a device',
	(path) => {
		expect(placeInContent(path)?.join('/')).toBe(path.replace('content/', ''));
	}
);

test.each([
	'content/sources/../../package.json',
	'content/sources/..',
	'content/sources/a/b.txt',
	'content/sources/a\\b.txt',
	'content/sources/.a.txt',
	'content/sources/a.txt:stream.txt',
	'content/sources/a\0.txt',
	'content/sources/a.txt ',
	'content/sources/',
	'content/sources/a.txt.',
	'content/sources/CON.txt',
	'content/sources/nul.yaml',
	'content/sources/aux.一版.txt',
	'content/sources/com1 .txt',
	'content/sources/LPT².txt',
	'content/originals/prn.pdf',
	'content/hospitals/con.yaml',
	'content/sources/a.js',
	'content/hospitals/a.txt',
	'content/hospitals/A b.yaml',
	'content/lexicon/words.yaml',
	'content/articles/a.mdx',
	'content/constructor/a.txt',
	'content/themes.yaml',
	'src/site.yaml',
	'/content/sources/a.txt',
	'C:/content/sources/a.txt',
	'',
])('has no place for %j', (path) => {
	expect(placeInContent(path)).toBeUndefined();
});
