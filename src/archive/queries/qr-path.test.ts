import { expect, test } from 'vitest';
import { qrPath } from './qr-path.ts';

test('draws the corner marks of a code in runs', () => {
	const { size, path } = qrPath('https://example.org/articles/a/');
	expect(size).toBeGreaterThanOrEqual(21);
	expect(path.startsWith('M0 0h7v1h-7z')).toBe(true);
	expect(path).toContain(`M${size - 7} 0h7v1h-7z`);
});

test('draws the same code for the same address', () => {
	expect(qrPath('https://example.org/')).toEqual(qrPath('https://example.org/'));
});
