import { expect, test } from 'vitest';
import { findBrokenLinks } from './find-broken-links.ts';
import { readPage } from './read-page.ts';

const site = 'https://example.github.io';

/** What is broken on the home page of a site with one other page and a picture. */
function broken(html: string, base = '/') {
	const pages = new Map([
		['index.html', readPage(html)],
		['articles/a/index.html', readPage('<p id="b7">医院</p><p id="标题">科室</p>')],
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

/** What is broken in a site with a report, addresses that it had before, and links to them. */
function brokenAmong(pages: Readonly<Record<string, string>>) {
	const texts = { 'articles/a/index.html': '<p id="b7">医院</p>', ...pages };
	const all = new Map(Object.entries(texts).map(([page, html]) => [page, readPage(html)]));
	return findBrokenLinks(all, new Set(all.keys()), { base: '/', site }).map(
		({ page, link, reason }) => `${page}: ${link} ${reason}`
	);
}

const leadOn = (to: string) => `<meta http-equiv="refresh" content="0; url=${to}">`;

test('follows a page that leads on, with the place that a link names', () => {
	expect(
		brokenAmong({
			'articles/old/index.html': leadOn('/articles/a/'),
			'articles/older/index.html': leadOn('/articles/old/'),
			'index.html': '<a href="/articles/old/"><a href="/articles/older/#b7">',
		})
	).toEqual([]);
	expect(
		brokenAmong({
			'articles/old/index.html': leadOn('/articles/a/'),
			'index.html': '<a href="/articles/old/#b8">',
		})
	).toEqual(['index.html: /articles/old/#b8 leads on to /articles/a/: the page has no id b8']);
});

test('names a page that leads on to nothing, and the links to it', () => {
	expect(
		brokenAmong({ 'articles/old/index.html': leadOn('/articles/b/'), 'index.html': '<a href="/articles/old/">' })
	).toEqual([
		'articles/old/index.html: /articles/b/ there is no such file',
		'index.html: /articles/old/ leads on to /articles/b/: there is no such file',
	]);
	expect(brokenAmong({ 'articles/old/index.html': leadOn('/articles/a/#b9') })).toEqual([
		'articles/old/index.html: /articles/a/#b9 the page has no id b9',
	]);
	expect(brokenAmong({ 'x/index.html': leadOn('/y/'), 'y/index.html': leadOn('/x/') })).toEqual([
		'x/index.html: /y/ leads on to /x/: leads round in a circle',
		'y/index.html: /x/ leads on to /y/: leads round in a circle',
	]);
});
