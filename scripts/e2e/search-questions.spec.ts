import { expect, test } from 'vitest';
import { placeOfRight, type QuerySet, readQueries, type ShownAnswer } from '../bench/search-queries.ts';
import { askPage } from './ask-page.ts';
import { shareOf } from './full-run.ts';
import { searchedCorpus } from './searched-corpus.ts';

const search = searchedCorpus();
/** The cards and passages that the page shows for a query, best first. */
async function shownFor(query: string): Promise<{ tier: string; shown: ShownAnswer[] }> {
	const { tier } = await askPage(search.page, query);
	const shown = await search.page.evaluate(() => {
		const blockOf = (link: HTMLAnchorElement): string => {
			const { pathname, hash } = new URL(link.href);
			return (pathname.split('/').at(-2) ?? '') + hash;
		};
		const cards = [...document.querySelectorAll<HTMLAnchorElement>('[data-entity]')].map((card) => ({
			name: card.textContent,
			blocks: [...(card.closest('dd')?.querySelectorAll<HTMLAnchorElement>('a[href*="#b"]') ?? [])].map(blockOf),
		}));
		const hits = [...document.querySelectorAll<HTMLAnchorElement>('[data-report] a[data-hit]')].filter(
			(hit) => !hit.closest('details')
		);
		return [...cards, ...hits.map((hit) => ({ name: '', blocks: [blockOf(hit)] }))];
	});
	return { tier, shown };
}

/** The share of queries whose first, and of whose first three answers one is right. */
async function score(set: QuerySet): Promise<{ first: number; three: number }> {
	const queries = shareOf(readQueries(set), 3);
	let [first, three] = [0, 0];
	for (const query of queries) {
		const place = placeOfRight(query, (await shownFor(query.query)).shown, search.corpus);
		if (place === 0) first += 1;
		if (place >= 0 && place < 3) three += 1;
	}
	return { first: first / queries.length, three: three / queries.length };
}

test('questions of people who know only the reports are answered', async () => {
	const { first, three } = await score('tune');
	expect(three).toBeGreaterThanOrEqual(0.9);
	expect(first).toBeGreaterThanOrEqual(0.75);
}, 300_000);

test('a question that no report answers is not answered as if one did', async () => {
	const answered: string[] = [];
	for (const { query } of shareOf(readQueries('unanswerable'), 3)) {
		const { tier } = await shownFor(query);
		if (tier !== 'none' && tier !== 'near') answered.push(`${query}: ${tier}`);
	}
	expect(answered).toEqual([]);
}, 300_000);
