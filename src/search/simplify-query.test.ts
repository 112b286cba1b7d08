import { expect, test } from 'vitest';
import { mayBeTraditional, simplifyQuery } from './simplify-query.ts';

test('tells traditional characters from plain ones', () => {
	expect(mayBeTraditional('醫院')).toBe(true);
	expect(mayBeTraditional('医院 MRI “著名”，99.87%')).toBe(false);
});

test('simplifies a query, and loads nothing for a plain one', async () => {
	expect(await simplifyQuery('黨建 引領', () => Promise.resolve('黨党領领'))).toBe('党建 引领');
	expect(await simplifyQuery('党建', () => Promise.reject(new Error('not needed')))).toBe('党建');
});
