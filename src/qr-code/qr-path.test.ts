import { expect, test } from 'vitest';
import { qrPath } from './qr-path.ts';

test('draws the corner marks of a code in runs', () => {
	const { size, path } = qrPath('https://example.org/articles/a/');
	expect(size).toBeGreaterThanOrEqual(21);
	expect(path.startsWith('M0 0.5h7m')).toBe(true);
	expect(path).toMatch(/^M0 0\.5h7m[^M]*h7M0 1\.5h1m5 0h1m/u);
	expect(path).toContain(`M0 ${size - 1}.5h7`);
});

test('draws the same code for the same address', () => {
	expect(qrPath('https://example.org/')).toEqual(qrPath('https://example.org/'));
});
