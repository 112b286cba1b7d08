import { expect, test } from 'vitest';
import { findBrokenLinks } from './find-broken-links.ts';

const site = 'https://example.github.io';

/** What is broken on the home page of a site with one other page and a picture. */
function broken(html: string, base = '/') {
	const pages = new Map([
		['index.html', html],
		['articles/a/index.html', '<p id="b7">医院</p><p id="标题">科室</p>'],
	]);
	const files = new Set([...pages.keys(), 'images/a.png']);
	return findBrokenLinks(pages, files, { base, site }).map(({ page, link, reason }) => `${page}: ${link} ${reason}`);
}

test.each([
	'<a href="/articles/a/">',
	'<a href="articles/a/#b7">',
	'<a href="/articles/a/#%E6%A0%87%E9%A2%98">',
	'<a href="/articles/a/#:~:text=医院">',
	'<a href="/articles/a/?q=1&amp;r=2">',
	'<img src="/images/a.png">',
	'<meta property="og:image" content="https://example.github.io/images/a.png">',
	'<a href="https://elsewhere.example/nowhere/">',
	'<a href="mailto:a@example.cn">',
	'<meta name="description" content="/nowhere/">',
	'<a href="">',
])('finds nothing wrong with %s', (html) => {
	expect(broken(html)).toEqual([]);
});

test('names a link to a file that is not there', () => {
	expect(broken('<a href="/articles/b/">')).toEqual(['index.html: /articles/b/ there is no such file']);
	expect(broken('<a href="/articles/a">')).toEqual(['index.html: /articles/a there is no such file']);
	expect(broken('<a href="https://example.github.io/b/">')).toHaveLength(1);
});

test('names a link to an id that is not there', () => {
	expect(broken('<a href="/articles/a/#b8">')).toEqual(['index.html: /articles/a/#b8 the page has no id b8']);
});

test('names a link that leaves the base path', () => {
	expect(broken('<a href="/articles/a/">', '/repo')).toEqual([
		'index.html: /articles/a/ lies outside the base path /repo/',
	]);
	expect(broken('<a href="/repo/articles/a/"><a href="articles/a/">', 'repo/')).toEqual([]);
});

test('names what is no address', () => {
	expect(broken('<a href="http://[">')).toEqual(['index.html: http://[ is no address']);
	expect(broken('<a href="/%E6/">')).toEqual(['index.html: /%E6/ is no address']);
});
