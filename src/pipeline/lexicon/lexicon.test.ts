import { expect, test } from 'vitest';
import { anyOf } from './lexicon.ts';

test('matches the longest of several words', () => {
	expect(new RegExp(anyOf(['医院', '中心医院', 'a.b']), 'u').exec('中心医院')?.[0]).toBe('中心医院');
	expect(new RegExp(`^${anyOf(['a.b'])}$`, 'u').test('axb')).toBe(false);
});
