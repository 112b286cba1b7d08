import { expect, test } from 'vitest';
import { absoluteUrl } from './absolute-url.ts';

test('puts the host before the base path', () => {
	expect(absoluteUrl('/rss.xml', 'https://example.org', '/repo/')).toBe('https://example.org/repo/rss.xml');
});
