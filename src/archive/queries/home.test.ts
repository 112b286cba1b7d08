import { expect, test } from 'vitest';
import type { Article, ArticleFrontmatter } from '../../model/schemas/article.ts';
import { ledeOf, readSpan, tally } from './home.ts';

/** A report of such paragraphs. */
const articleOf = (...texts: string[]) =>
	({ blocks: texts.map((text) => ({ type: 'paragraph', text })) }) as unknown as Article;

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
	expect(ledeOf(articleOf('在考核结果中', pointing, alone))).toEqual([`${'医院推行新的做法'.repeat(8)}。`]);
	expect(ledeOf(articleOf('在考核结果中', pointing))).toEqual([pointing]);
	expect(ledeOf(articleOf('在考核结果中'))).toEqual([]);
});

test('goes on with the next such paragraph after a short one', () => {
	const short = `${'医院推行新的做法'.repeat(10)}。`;
	const next = `${'门诊改为分时预约'.repeat(9)}。`;
	const pointing = `这些${'做法都有人负责'.repeat(9)}。`;
	expect(ledeOf(articleOf(short, pointing, next))).toEqual([short, next]);
	expect(ledeOf(articleOf(short, pointing))).toEqual([short]);
	expect(ledeOf(articleOf(short, `${'一句很长'.repeat(60)}。`))).toEqual([short]);
	expect(ledeOf(articleOf(`${'医院推行新的做法'.repeat(20)}。`, next))).toHaveLength(1);
});
