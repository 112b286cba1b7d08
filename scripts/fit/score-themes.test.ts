import { expect, test } from 'vitest';
import { articleOfTexts } from '../../src/pipeline/extract/test-article.ts';
import type { Article } from '../../src/model/tree.ts';
import { scoreThemes } from './score-themes.ts';

const { article } = articleOfTexts('开展义诊。', '护理有成。', '院里开会。');

/** Gives each passage the same themes. */
const mark = (one: Article): Article => ({
	...one,
	blocks: one.blocks.map((block) => ({ ...block, themes: ['free-clinic', 'nursing'] })),
});

test('counts the themes of judged passages alone, and one that was not found as expected', () => {
	const judged = new Map([
		['b1', ['free-clinic']],
		['b2', []],
		['b9', ['nursing']],
	]);
	expect(scoreThemes(mark, { articles: [article], judged })).toEqual({ found: 4, expected: 2, right: 1 });
});
