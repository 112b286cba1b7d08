import type { Article } from '../../model/schemas/article.ts';

/** Which of the operator's queries are offered, and which find nothing. */
export interface SampleChoice {
	offered: string[];
	/** Those of the operator that no report answers. */
	empty: string[];
}

const foldQuery = (text: string) => text.normalize('NFKC').toLowerCase();

/** The words of a query that must stand in a report; undefined where it has signs of the search (“…”, -, year:). */
function wordsOf(query: string): string[] | undefined {
	return /["“”:：]|(?:^|\s)[-－]/u.test(query) ? undefined : query.split(/\s+/u).filter((word) => word !== '');
}

/**
 * The queries offered beside the search field: those of the operator that find something, and, in the place of the others,
 * names of programmes and indicators that most reports print. The same reports give the same queries.
 *
 * A query with signs of the search stays: what it finds only the search knows.
 *
 * @example
 * chooseSamples(['支部建在科室', '双带头人'], articles, ['平均住院日']); // → { offered: ['支部建在科室', '平均住院日'], empty: ['双带头人'] }
 */
export function chooseSamples(
	wanted: readonly string[],
	articles: readonly Pick<Article, 'blocks'>[],
	names: readonly string[]
): SampleChoice {
	const texts = articles.map(({ blocks }) => foldQuery(blocks.map(({ text }) => text).join('\n')));
	const countHits = (query: string) => {
		const words = wordsOf(query);
		return words === undefined
			? undefined
			: texts.filter((text) => words.every((word) => text.includes(foldQuery(word)))).length;
	};
	const empty = wanted.filter((query) => countHits(query) === 0);
	if (empty.length === 0) return { offered: [...wanted], empty };
	const others = [...new Set(names)]
		.filter((name) => !wanted.includes(name))
		.map((name) => ({ name, hits: countHits(name) ?? 0 }))
		.filter(({ hits }) => hits > 0)
		.sort((a, b) => b.hits - a.hits || (a.name < b.name ? -1 : 1))
		.map(({ name }) => name);
	const offered = wanted.flatMap((query) => (empty.includes(query) ? (others.shift() ?? []) : query));
	return { offered, empty };
}
