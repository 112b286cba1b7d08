import { expect, test } from 'vitest';
import { contactAddress, isPlaceholder } from './contact.ts';

test('writes to a mail address and opens a page', () => {
	expect(contactAddress('desk@example.org')).toBe('mailto:desk@example.org');
	expect(contactAddress('https://example.org/contact')).toBe('https://example.org/contact');
});

test.each([
	['xinglin-archive@example.org', true],
	['https://example.com/contact', true],
	['mailto:editor@example.net', true],
	['editor@example.org.cn', false],
	['editor@hospital-example.org', false],
	['https://archive.cn/examples.org/', false],
])('knows an address that stands for another: %s %s', (contact, expected) => {
	expect(isPlaceholder(contact)).toBe(expected);
});
