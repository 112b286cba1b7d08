import { expect, test } from 'vitest';
import type { ArticleFrontmatter } from '../../model/schemas/article.ts';
import { originalOf, withoutReprints } from './reprints.ts';

const report = (text?: string) =>
	({
		blocks: [{ type: 'headline', notes: text ? [{ type: 'duplicate', span: [0, 4], text }] : [] }],
	}) as unknown as ArticleFrontmatter;

const reprint = report('与 suizhou-central-hospital-2021 为同一篇报道');

test('names the report that another repeats', () => {
	expect(originalOf(reprint)).toBe('suizhou-central-hospital-2021');
});

test('takes a doubled paragraph for no reprint', () => {
	expect(originalOf(report('与前文逐字相同，疑为扫描重出'))).toBeUndefined();
});

test('counts a report once', () => {
	const first = report();
	expect(withoutReprints([first, reprint])).toEqual([first]);
});
