import { expect, test } from 'vitest';
import type { Article, ArticleFrontmatter } from '../../model/schemas/article.ts';
import { ledeOf, readSpan, tally } from './home.ts';

test('counts what there is and leaves out what there is not', () => {
	const report = {
		hospital: { id: 'a', province: '湖北省' },
		date: { edtf: '2021', basis: 'inferred', evidence: [] },
		blocks: [{ type: 'paragraph' }, { type: 'headline' }, { type: 'listItem' }],
		indicators: [],
		honours: [],
	} as unknown as ArticleFrontmatter;
	const reports = [report, { ...report, date: { edtf: '2024', basis: 'stated' as const, evidence: [] } }];
	expect(readSpan(reports)).toBe('2021年至2024年');
	expect(readSpan([])).toBe('');
	expect(tally(reports)).toEqual([
		{ label: '报道', count: 2, unit: '篇' },
		{ label: '医院', count: 1, unit: '家' },
		{ label: '省', count: 1, unit: '个' },
		{ label: '段落', count: 4, unit: '段' },
	]);
});

test('takes whole sentences of the first paragraph that stands by itself', () => {
	const pointing = '从这份亮眼的成绩单可以看出'.repeat(6);
	const alone = `${'医院推行新的做法'.repeat(8)}。${'其后又有许多事'.repeat(30)}。`;
	const blocks = ['在考核结果中', pointing, alone].map((text) => ({ type: 'paragraph', text }));
	expect(ledeOf({ blocks } as Article)).toBe(`${'医院推行新的做法'.repeat(8)}。`);
	expect(ledeOf({ blocks: blocks.slice(0, 2) } as Article)).toBe(pointing);
});
