import { expect, test } from 'vitest';
import { leavePagesOut } from './leave-pages-out.ts';

test('scores each page with what the pages of other parts gave', () => {
	const pages = Array.from({ length: 10 }, (_, index) => index);
	const scores = leavePagesOut(
		pages,
		(some) => some,
		(known, page) => ({ found: known.length, expected: page, right: known.includes(page) ? 1 : 0 })
	);
	expect([...scores.keys()].sort((a, b) => a - b)).toEqual(pages);
	expect(scores.get(0)).toEqual({ found: 8, expected: 0, right: 0 });
	expect(scores.get(5)).toEqual({ found: 9, expected: 5, right: 0 });
});
