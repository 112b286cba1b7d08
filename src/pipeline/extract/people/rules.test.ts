import { expect, test } from 'vitest';
import type { ArticleHospital } from '../../../model/schemas/article.ts';
import { testLexicon } from '../../test-articles.ts';
import { articleOfTexts } from '../test-article.ts';
import { peopleExtractor } from './index.ts';
import { peopleRules } from './rules.ts';

const extract = peopleExtractor(testLexicon());

const hospital: ArticleHospital = {
	id: 'qingshan',
	name: '青山市人民医院',
	aliases: ['青山市医院'],
	city: '青山市',
	province: null,
	adcode: null,
	basis: { name: 'stated', city: 'stated', province: null },
};

const foundBy = (id: string, text: string) => {
	const { article, lines } = articleOfTexts(text);
	return extract(article, lines, hospital)
		.filter(({ rule }) => rule === id)
		.map(({ name, role, org }) => `${name} ${role} ${org}`);
};

const cases = peopleRules.flatMap(({ id, yes, no }) => [
	...yes.map(([text, found]) => ({ id, text, found: [found] })),
	...no.map((text) => ({ id, text: text, found: [] as string[] })),
]);

test.each(cases)('$id: $text', ({ id, text, found }) => {
	expect(foundBy(id, text)).toEqual(found);
});

// The near misses of a shared post name its first holder.
const near = peopleRules.filter(({ id }) => id !== 'people/shared-post').flatMap(({ no }) => no);

test.each(near)('finds nobody in %s', (text) => {
	const { article, lines } = articleOfTexts(text);
	expect(extract(article, lines, hospital)).toEqual([]);
});
