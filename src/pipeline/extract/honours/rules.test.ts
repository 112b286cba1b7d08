import { expect, test } from 'vitest';
import { testLexicon } from '../../test-articles.ts';
import { articleOfTexts } from '../test-article.ts';
import { honourExtractor } from './index.ts';
import { honourRules } from './rules.ts';

const extract = honourExtractor(testLexicon());

const found = (text: string) => {
	const { article, lines } = articleOfTexts(text);
	const honours = extract(article, lines, { year: 2023, hospitalNames: ['青山市人民医院'], province: null });
	return honours.map(({ rule, name, level, kind }) => ({ rule, found: `${name} ${level} ${kind}` }));
};

test.each(honourRules.flatMap(({ id, yes }) => yes.map(([text, expected]) => ({ id, text, expected }))))(
	'$id: $text',
	({ text, expected }) => {
		expect(found(text).map((one) => one.found)).toContain(expected);
	}
);

test.each(honourRules.flatMap(({ id, no }) => no.map((text: string) => ({ id, text }))))(
	'$id finds nothing in $text',
	({ id, text }) => {
		expect(found(text).filter(({ rule }) => rule === id)).toEqual([]);
	}
);
