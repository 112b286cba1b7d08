import { expect, test } from 'vitest';
import type { ArticleFrontmatter } from '../../model/schemas/article.ts';
import { figuresIn, honoursIn } from './count-facts.ts';

test('counts no denominator beside its rank', () => {
	const indicators = [{ kind: 'rank' }, { kind: 'context' }] as ArticleFrontmatter['indicators'];
	expect(figuresIn({ indicators })).toHaveLength(1);
});

test('counts an honour that is named twice once, and one of another year apart', () => {
	const honour = { name: '全国文明单位', level: 'national', year: '2020' };
	const honours = [honour, honour, { ...honour, year: '2017' }] as ArticleFrontmatter['honours'];
	expect(honoursIn({ honours }).map((same) => same.length)).toEqual([2, 1]);
});
