import { expect, test } from 'vitest';
import { url } from './url.ts';

test.each([
	['/', '/articles/'],
	['/repo', '/repo/articles/'],
	['/repo/', '/repo/articles/'],
])('puts the base path %s before a path', (base, expected) => {
	expect(url('/articles/', base)).toBe(expected);
});

test('keeps queries and fragments', () => {
	expect(url('/articles/a/#b64', '/repo')).toBe('/repo/articles/a/#b64');
	expect(url('/search/?q=党建', '/')).toBe('/search/?q=党建');
});

test('gives the home page its slash', () => {
	expect(url('/', '/repo')).toBe('/repo/');
});
