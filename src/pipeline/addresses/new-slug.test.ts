import { expect, test } from 'vitest';
import { isByRule, newSlug, type Unslugged } from './new-slug.ts';

/** An article as far as its slug depends on it. */
function article(hospital: string | null, edtf: string | null): Unslugged {
	return {
		headline: '坚持党建引领',
		hospital: hospital === null ? null : ({ id: hospital } as Unslugged['hospital']),
		date: edtf === null ? null : { edtf },
	};
}

const isTaken = (...taken: string[]) => taken.includes.bind(taken);

test('makes a slug of hospital and year', () => {
	expect(newSlug(article('baoding', '[2021-05-24..2021-12-31]'), isTaken())).toBe('baoding-2021');
	expect(newSlug(article('yichang', null), isTaken())).toBe('yichang-undated');
});

test('makes a slug of the headline where there is no hospital', () => {
	expect(newSlug(article(null, '2022'), isTaken())).toBe('jianchidangjianyinling-2022');
});

test('numbers a slug that is or was the address of another report', () => {
	expect(newSlug(article('baoding', '2021'), isTaken('baoding-2021', 'baoding-2021-2'))).toBe('baoding-2021-3');
});

test('knows an address that the rule makes, numbered or not', () => {
	expect(isByRule('baoding-2021', article('baoding', '2021'))).toBe(true);
	expect(isByRule('baoding-2021-12', article('baoding', '2021'))).toBe(true);
	expect(isByRule('baoding-2021-b', article('baoding', '2021'))).toBe(false);
	expect(isByRule('baoding-undated', article('baoding', '2021'))).toBe(false);
});
