import { expect, test } from 'vitest';
import { slugOfName } from './slug-of-name.ts';

test.each([
	['宜昌市第二人民医院', 'yichang-shi-dier-renmin-yiyuan'],
	['保定市中医院', 'baoding-shi-zhongyi-yuan'],
	['遂宁市妇幼保健院', 'suining-shi-fuyou-baojianyuan'],
	['DRGs改革', 'drgsgaige'],
])('spells %s as %s', (name, slug) => {
	expect(slugOfName(name)).toBe(slug);
});

test('has a word for a name without a letter', () => {
	expect(slugOfName('“……”')).toBe('baodao');
});
