import { expect, test } from 'vitest';
import { foldForRules } from './fold-for-rules.ts';

test('gives digits and punctuation one form', () => {
	expect(foldForRules('达９５％,同比(略)')).toBe('达95%，同比（略）');
});

test('leaves the comma of a number and the colon of a time', () => {
	expect(foldForRules('共1,521家,15:30开始')).toBe('共1,521家，15:30开始');
});
