import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../model/schemas/article.ts';
import { convertSource } from '../index.ts';
import { testPipeline } from '../test-articles.ts';
import { prints } from '../../model/prints.ts';

const root = join(import.meta.dirname, '../../..');
const sources = join(root, 'content/sources');
const pipeline = testPipeline();

/** The characters of each block as they stand in the source, blanks left out. */
function blockTexts(article: Article, source: string): Map<string, string> {
	const lines = source
		.replace(/^\uFEFF/u, '')
		.split(/\r\n|\n|\r/u)
		.map((line) => Array.from(line));
	return new Map(
		article.blocks.map(({ id, source: places }) => [
			id,
			places
				.map(([line, from, to]) => lines[line - 1]!.slice(from, to).join(''))
				.join('')
				.replaceAll(/\s/gu, ''),
		])
	);
}

describe.each(readdirSync(sources).filter((name) => name.endsWith('.txt')))('%s', (name) => {
	const bytes = readFileSync(join(sources, name));
	const { articles } = convertSource(bytes, name, pipeline);
	const source = bytes.toString('utf8');

	test.each(articles.map((article) => [article.headline, article] as const))(
		'%s: every quote stands in its block',
		(_, article) => {
			const texts = blockTexts(article, source);
			const quoted = [
				...article.indicators,
				...article.honours,
				...article.programmes.flatMap(({ mentions }) => mentions),
				...article.quotations.map(({ text, block }) => ({ quote: text, block })),
			];
			expect(quoted.length).toBeGreaterThan(0);
			for (const { quote, block } of quoted) expect(texts.get(block)).toContain(quote.replaceAll(/\s/gu, ''));
		}
	);

	test.each(articles.map((article) => [article.headline, article] as const))(
		'%s: every value stands in its quote',
		(_, article) => {
			const missing = article.indicators.filter(({ quote, value }) => !prints(quote, value));
			expect(missing).toEqual([]);
		}
	);

	test.each(articles.map((article) => [article.headline, article] as const))(
		'%s: every change and start stands in the quote',
		(_, article) => {
			const missing = article.indicators.filter(({ quote, comparison }) =>
				[comparison?.value, comparison?.from].some((value) => typeof value === 'number' && !prints(quote, value))
			);
			expect(missing).toEqual([]);
		}
	);

	test.each(articles.map((article) => [article.headline, article] as const))(
		'%s: people and honours are named in their block',
		(_, article) => {
			const texts = new Map(article.blocks.map(({ id, text }) => [id, text]));
			for (const { name: person, role, block } of article.people) {
				expect(texts.get(block)).toContain(person);
				expect(texts.get(block)).toContain(role);
			}
			for (const { name: honour, block } of article.honours) expect(texts.get(block)).toContain(honour);
		}
	);
});
