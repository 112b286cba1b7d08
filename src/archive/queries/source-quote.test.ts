import { expect, test } from 'vitest';
import { codePointSpan } from '../../model/offsets.ts';
import type { Place } from '../../model/schemas/article.ts';
import { quoteOf, sourceText } from './source-quote.ts';

const lines = ['', '医院发展很快。党委书记朴浩', '', '哲说,要办好医院。大家点头。'];
const block = {
	source: [
		[2, ...codePointSpan(0, 13)],
		[4, ...codePointSpan(0, 14)],
	] as Place[],
};

test('joins the pieces of a block as received', () => {
	expect(sourceText(block, lines)).toBe('医院发展很快。党委书记朴浩哲说,要办好医院。大家点头。');
});

test('gives the sentence that holds a name, also one across two lines', () => {
	expect(quoteOf(block, lines, '朴浩哲')).toBe('党委书记朴浩哲说,要办好医院。');
	expect(quoteOf(block, lines, '张某')).toBe('医院发展很快。');
});
