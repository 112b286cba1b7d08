import { expect, test } from 'vitest';
import type { Article, Block } from '../../model/schemas/article.ts';
import { neighbouringThemes, passagesOf, programmesIn } from './theme-passages.ts';

const block = (id: string, themes: string[]) => ({ id, themes }) as Block;
const first = {
	id: 'suizhou',
	blocks: [block('b1', ['branch-building', 'theory-study']), block('b3', []), block('b5', ['branch-building'])],
	programmes: [
		{ id: 'branch-in-department', name: '支部建在科室', mentions: [{ quote: '支部建在科室', block: 'b5', line: 5 }] },
		{ id: 'drg', name: 'DRG', mentions: [{ quote: 'DRGs', block: 'b3', line: 3 }] },
	],
} as unknown as Article;
const second = {
	id: 'ganzhou',
	blocks: [block('b2', ['branch-building', 'party-business', 'theory-study'])],
	programmes: [],
} as unknown as Article;

test('finds the passages of a theme in reading order', () => {
	expect(passagesOf('branch-building', [first, second]).map((passage) => passage.block.id)).toEqual(['b1', 'b5', 'b2']);
	expect(passagesOf('pharmacy', [first, second])).toEqual([]);
});

test('counts the themes that stand in the same passages', () => {
	expect(neighbouringThemes('branch-building', passagesOf('branch-building', [first, second]))).toEqual([
		{ theme: 'theory-study', passages: 2 },
		{ theme: 'party-business', passages: 1 },
	]);
});

test('names the programmes of these passages only', () => {
	const programmes = programmesIn(passagesOf('branch-building', [first, second]));
	expect(programmes.map(({ id, reports }) => [id, reports.map((report) => report.id)])).toEqual([
		['branch-in-department', ['suizhou']],
	]);
});
