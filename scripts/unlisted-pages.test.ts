import { expect, test } from 'vitest';
import { isUnlisted } from './unlisted-pages.ts';

test('knows a page that asks to be left out, and one that does not', () => {
	expect(isUnlisted('<head><meta name="robots" content="noindex"><title>没有这一页</title></head>')).toBe(true);
	expect(isUnlisted('<head><title>指标</title></head><body>noindex</body>')).toBe(false);
});
