import { expect, test } from 'vitest';
import { testCatalogues, testLexicon } from '../../test-articles.ts';
import { articleOfTexts } from '../test-article.ts';
import { programmeExtractor } from './index.ts';
import { programmeRules } from './rules.ts';

const extract = programmeExtractor(testLexicon(), testCatalogues().programmes);

const foundBy = (id: string, text: string) => {
	const { article, lines } = articleOfTexts(text);
	return extract(article, lines)
		.filter(({ mentions }) => mentions.some(({ rule }) => rule === id))
		.map(({ name }) => name);
};

const cases = programmeRules.flatMap(({ id, yes, no }) => [
	...yes.map(([text, name]) => ({ id, text, found: [name] as string[] })),
	...no.map((text) => ({ id, text: text, found: [] as string[] })),
]);

test.each(cases)('$id: $text', ({ id, text, found }) => {
	expect(foundBy(id, text)).toEqual(found);
});

test.each(programmeRules.flatMap(({ no }) => [...no]))('finds no programme in %s', (text) => {
	const { article, lines } = articleOfTexts(text);
	expect(extract(article, lines)).toEqual([]);
});
