import type { Article } from '../../src/model/schemas/article.ts';
import { askPage } from '../e2e/ask-page.ts';
import { openBrowser } from '../e2e/browser.ts';
import { expectText } from '../e2e/search-corpus.ts';
import { serveSite } from '../serve-site.ts';
import { countLoads } from './count-loads.ts';

/** What questions to a search page cost. */
export interface AskedPage {
	/** Bytes and requests of the first question, the page itself among them, from a browser that has nothing of the site. */
	firstBytes: number;
	requests: number;
	/** From asking to the answer, of each further question, in milliseconds. */
	times: number[];
	/** How many were answered with the right reports, of those that were asked. */
	right: number;
	asked: number;
}

/** Asks the search page of a site: cold for the first run, then one after the other. Tells of each that is answered wrongly. */
export async function measureSearch(
	dist: string,
	articles: readonly Article[],
	runs: readonly string[]
): Promise<AskedPage> {
	const site = await serveSite(dist, {});
	const browser = await openBrowser();
	const measured: AskedPage = { firstBytes: 0, requests: 0, times: [], right: 0, asked: 0 };
	try {
		const page = await browser.newPage();
		const fetched = countLoads(page);
		await page.goto(`${site.url}search/?q=${encodeURIComponent(runs[0] ?? '')}`);
		await page.waitForSelector('[data-search-state="ready"]', { timeout: 60_000 });
		await page.waitForTimeout(500);
		const first = await fetched();
		Object.assign(measured, { firstBytes: first.bytes, requests: first.requests });
		for (const run of runs.slice(1)) {
			const started = performance.now();
			const shown = await askPage(page, run);
			measured.times.push(performance.now() - started);
			const { reports } = expectText(articles, run);
			measured.asked += 1;
			const isRight = Number(shown.count) === reports.size && shown.reports.every((slug) => reports.has(slug));
			if (isRight) measured.right += 1;
			else console.log(`  ${run}: ${shown.tier} ${shown.count} for ${reports.size}`);
		}
	} finally {
		await browser.close();
		await site.close();
	}
	return measured;
}

/** The value below which a share of all lies. */
export function percentile(values: readonly number[], share: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
}
