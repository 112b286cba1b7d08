import { expect, test } from 'vitest';
import { kindOf, kinds, labelOf } from './block-kinds.ts';

test('names blocks as a reader does', () => {
	expect(labelOf('paragraph', 13)).toBe('13段');
	expect(labelOf('deck', null)).toBe('副题');
	expect(labelOf('caption', null)).toBe('图说');
	expect(kindOf('listItem')).toBe('正文');
	expect(kinds).toContain('图说');
});
