import { describe, expect, test } from 'vitest';
import { testCatalogues, testLexicon } from '../../test-articles.ts';
import { articleOfTexts } from '../test-article.ts';
import { indicatorExtractor } from './index.ts';
import { noFigures } from './not-figures.ts';
import type { Rule } from '../rule.ts';
import { indicatorRules } from './rules.ts';

const rules: readonly Rule[] = indicatorRules;
const extract = indicatorExtractor(testLexicon(), testCatalogues().indicators);

/** Rule and figure of each indicator of a sentence, the figure on one line: 平均住院日 8.53 天. */
function read(text: string): { rule: string; figure: string }[] {
	const { article, lines } = articleOfTexts(text);
	return extract(article, { lines, year: 2023, hospitalNames: ['青山市人民医院'], organisations: [] }).map(
		({ rule, name, value, unit, qualifier }) => ({
			rule,
			figure: [name, value, unit, qualifier].filter((one) => one !== null).join(' '),
		})
	);
}

test('names every rule once', () => {
	const ids = [...rules, ...noFigures].map(({ id }) => id);
	expect(new Set(ids).size).toBe(ids.length);
});

describe.each(rules.filter(({ yes }) => yes.length > 0))('$id', ({ id, yes, no }) => {
	test.each(yes)('reads %s', (text, figure) => {
		expect(read(text)).toContainEqual({ rule: id, figure });
	});

	test.each(no)('finds nothing in %s', (text) => {
		expect(read(text).filter(({ rule }) => rule === id)).toEqual([]);
	});
});

describe.each(noFigures)('$id', ({ pattern, no, yes }) => {
	test.each(no)('finds no figure in %s', (text) => {
		expect(text).toMatch(new RegExp(pattern.source, pattern.flags.replace('g', '')));
		expect(read(text)).toEqual([]);
	});

	test.each(yes)('still reads %s', (text, figure) => {
		expect(read(text).map((one) => one.figure)).toEqual([figure]);
	});
});
