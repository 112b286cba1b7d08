import { expect, test } from 'vitest';
import type { Person } from '../../../model/schemas/article.ts';
import { testLexicon } from '../../test-articles.ts';
import { articleOfTexts } from '../test-article.ts';
import { quotationExtractor } from './index.ts';
import { quotationRules } from './rules.ts';

const extract = quotationExtractor(testLexicon());

const known = ['彭家林', '罗启明', '韩朔'].map((name): Person => ({
	name,
	role: '院长',
	org: null,
	block: 'b1',
	line: 1,
	rule: 'people/post-before-name',
	sure: 'sure',
}));

const found = (text: string) => {
	const { article, lines } = articleOfTexts(text);
	return extract(article, lines, known).map((one) => ({ rule: one.rule, said: `${one.speaker}: ${one.text}` }));
};

test.each(quotationRules.flatMap(({ id, yes }) => yes.map(([text, said]) => ({ id, text, said }))))(
	'$id: $text',
	({ id, text, said }) => {
		expect(found(text)).toContainEqual({ rule: id, said });
	}
);

test.each(quotationRules.flatMap(({ id, no }) => no.map((text: string) => ({ id, text }))))(
	'$id finds nothing in $text',
	({ id, text }) => {
		expect(found(text).filter(({ rule }) => rule === id)).toEqual([]);
	}
);
