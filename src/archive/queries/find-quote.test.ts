import { expect, test } from 'vitest';
import { findQuote } from './find-quote.ts';

test('finds a quote with the punctuation of the source', () => {
	expect(findQuote('甲级病案率99.87%，无丙级病历；', '99.87%,无丙级病历;')).toEqual([5, 18]);
});

test('does not mind blanks', () => {
	expect(findQuote('夯根基强管理 党建引领', '强管理党建')).toEqual([3, 9]);
});

test('starts where it is told', () => {
	expect(findQuote('支部主题党日，支部主题党日', '支部主题党日', 1)).toEqual([7, 13]);
});

test('finds nothing that does not stand there', () => {
	expect(findQuote('平均住院日', '平均住愿日')).toBeUndefined();
	expect(findQuote('平均住院日', '')).toBeUndefined();
});
