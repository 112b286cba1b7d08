import { expect, test } from 'vitest';
import { assignSlugs, type Unslugged } from './assign-slugs.ts';

/** An article as far as its slug depends on it. */
function article(hospital: string | null, edtf: string | null, firstLine = 1): Unslugged {
	return {
		headline: '坚持党建引领',
		hospital: hospital === null ? null : ({ id: hospital } as Unslugged['hospital']),
		date: edtf === null ? null : { edtf, basis: 'stated', evidence: [] },
		source: { file: 'page.txt', sha256: '', encoding: 'utf-8', lines: [firstLine, 9] },
	};
}

test('makes a slug of hospital and year', () => {
	expect(assignSlugs([article('baoding', '[2021-05-24..2021-12-31]'), article('yichang', null)], [])).toEqual([
		'baoding-2021',
		'yichang-undated',
	]);
});

test('makes a slug of the headline where there is no hospital', () => {
	expect(assignSlugs([article(null, '2022')], [])).toEqual(['jianchidangjianyinling-2022']);
});

test('numbers a slug that is taken', () => {
	const known = [{ slug: 'baoding-2021', file: 'other.txt', firstLine: 1 }];
	expect(assignSlugs([article('baoding', '2021'), article('baoding', '2021', 5)], known)).toEqual([
		'baoding-2021-2',
		'baoding-2021-3',
	]);
});

test('keeps the slug of a published article, whatever else has changed', () => {
	const known = [{ slug: 'baoding-2021', file: 'page.txt', firstLine: 1 }];
	expect(assignSlugs([article('yichang', '2022')], known, ['given'])).toEqual(['baoding-2021']);
});

test('takes the slug that an editor gives', () => {
	expect(assignSlugs([article('baoding', '2021'), article('baoding', '2021', 5)], [], ['baoding-2021-2'])).toEqual([
		'baoding-2021-2',
		'baoding-2021',
	]);
});

test('numbers a slug that an editor gives twice, or that is published', () => {
	const known = [{ slug: 'baoding', file: 'other.txt', firstLine: 1 }];
	expect(assignSlugs([article('x', '2021'), article('y', '2021', 5)], known, ['baoding', 'baoding'])).toEqual([
		'baoding-2',
		'baoding-3',
	]);
});

test('does not make a slug that an editor gives to a later article', () => {
	expect(
		assignSlugs([article('baoding', '2021'), article('yichang', '2021', 5)], [], [undefined, 'baoding-2021'])
	).toEqual(['baoding-2021-2', 'baoding-2021']);
});
