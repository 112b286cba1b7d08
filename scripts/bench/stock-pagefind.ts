import { createIndex } from 'pagefind';
import type { Article } from '../../src/model/schemas/article.ts';
import { openBrowser } from '../e2e/browser.ts';
import { serveSite } from '../serve-site.ts';
import { countLoads } from './count-loads.ts';

/** Fragments that stock interfaces read for a first page of results. */
const shown = 10;

/** Indexes reports as Pagefind does without any care for Chinese. */
export async function indexStock(articles: readonly Article[], outputPath: string): Promise<void> {
	const { index } = await createIndex({});
	if (!index) throw new Error('Pagefind did not start.');
	for (const { id, headline, blocks } of articles) {
		const body = blocks.map((block) => `<p id="${block.id}">${block.text}</p>`).join('');
		const content = `<html lang="zh-CN"><title>${headline}</title><body data-pagefind-body><h1>${headline}</h1>${body}</body></html>`;
		await index.addHTMLFile({ url: `/articles/${id}/`, content });
	}
	await index.writeFiles({ outputPath });
	await index.deleteIndex();
}

/** What the stock index answers: bytes of the first query, times, and how often the set of reports is right. */
export async function askStock(
	dist: string,
	runs: readonly string[],
	expected: (run: string) => Set<string>
): Promise<{ firstBytes: number; times: number[]; right: number; asked: number }> {
	const site = await serveSite(dist, {});
	const browser = await openBrowser();
	const measured = { firstBytes: 0, times: [] as number[], right: 0, asked: 0 };
	try {
		const page = await browser.newPage();
		const fetched = countLoads(page);
		await page.goto(`${site.url}stock.html`);
		for (const [number, run] of runs.entries()) {
			const started = performance.now();
			const count = await page.evaluate(
				async ([address, query, most]) => {
					const pagefind = (await import(address)) as {
						search: (term: string) => Promise<{ results: { data: () => Promise<unknown> }[] }>;
					};
					const { results } = await pagefind.search(query);
					await Promise.all(results.slice(0, most).map((result) => result.data()));
					return results.length;
				},
				['/stock/pagefind.js', run, shown] as const
			);
			if (number === 0) {
				await page.waitForTimeout(300);
				measured.firstBytes = (await fetched()).bytes;
				continue;
			}
			measured.times.push(performance.now() - started);
			measured.asked++;
			if (count === expected(run).size) measured.right++;
		}
	} finally {
		await browser.close();
		await site.close();
	}
	return measured;
}
