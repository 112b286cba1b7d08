import { expect, test } from 'vitest';
import { contactAddress } from './contact.ts';

test('writes to a mail address and opens a page', () => {
	expect(contactAddress('desk@example.org')).toBe('mailto:desk@example.org');
	expect(contactAddress('https://example.org/contact')).toBe('https://example.org/contact');
});
