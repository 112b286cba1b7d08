import { expect, test } from 'vitest';
import type { ArticleFrontmatter } from '../../model/schemas/article.ts';
import { themeMatrix } from './theme-matrix.ts';

const report = (hospital: string, ...themes: string[][]) =>
	({
		id: `${hospital}-2021`,
		headline: '',
		hospital: { id: hospital, name: hospital },
		blocks: themes.map((slugs, index) => ({ id: `b${index + 1}`, themes: slugs })),
	}) as unknown as ArticleFrontmatter;

test('counts passages by theme and hospital over all its reports', () => {
	const { subjects, counts } = themeMatrix([
		report('甲', ['a', 'b'], ['a']),
		report('乙', ['b']),
		report('甲', ['a']),
		report('丙', []),
	]);
	expect(subjects.map(({ id }) => id)).toEqual(['甲', '乙']);
	expect(counts.get('a')?.get('甲')).toBe(3);
	expect(counts.get('b')?.get('乙')).toBe(1);
	expect(counts.get('a')?.get('乙')).toBeUndefined();
});

test('keeps to the hospitals that speak most where there are too many', () => {
	const { subjects, left } = themeMatrix([report('甲', ['a']), report('乙', ['a'], ['b'])], 1);
	expect(subjects.map(({ id }) => id)).toEqual(['乙']);
	expect(left).toBe(1);
});
