import { globSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { paleOnPaper } from './page-probes.ts';
import { shareOf } from './full-run.ts';
import { pageKinds } from './site-pages.ts';
import { dist, siteUnderTest } from './site-under-test.ts';

const site = siteUnderTest();

/** One page for all tests, in print. */
const paper = {} as { page: Page };
beforeAll(async () => {
	paper.page = await site.browser.newPage();
	await paper.page.emulateMedia({ media: 'print' });
});
afterAll(() => paper.page.close());

/** A run of text on a sheet; `y` counts from the foot. */
interface Run {
	text: string;
	x: number;
	y: number;
	size: number;
}

/** What stands on each sheet of the page as it is printed, without the number at the foot. */
async function printSheets(page: Page): Promise<Run[][]> {
	const data = new Uint8Array(await page.pdf({ preferCSSPageSize: true }));
	const opening = getDocument({ data, verbosity: 0 });
	const pdf = await opening.promise;
	const sheets: Run[][] = [];
	for (let number = 1; number <= pdf.numPages; number += 1) {
		const { items } = await (await pdf.getPage(number)).getTextContent();
		const runs = items.flatMap((item) => {
			if (!('str' in item) || item.str.trim() === '') return [];
			const [x, y] = item.transform.slice(4) as [number, number];
			// Some faces have one glyph for a character and its radical: 日 and ⽇.
			return [{ text: item.str.trim().normalize('NFKC'), x, y, size: item.height }];
		});
		// Below the margin of 22 mm stands the number.
		sheets.push(runs.filter(({ y }) => y > 60));
	}
	await opening.destroy();
	return sheets;
}

/** The heads of sections under which nothing stands on their sheet. */
async function strandedHeads(page: Page): Promise<string[]> {
	const heads = await page.evaluate(() =>
		[...document.querySelectorAll('.head h2, .crosshead')].map((head) => head.textContent.replaceAll(/\s+/gu, ''))
	);
	const sheets = await printSheets(page);
	return sheets.flatMap((runs) =>
		runs
			.filter(({ text, x, y, size }) => {
				// The text of a report is set in 9.5 pt or less.
				const isHead = size > 10 && heads.includes(text.replaceAll(/\s+/gu, ''));
				const hasText = runs.some((run) => run.y < y - 3 && run.x > x - 120 && run.x < x + 200);
				return isHead && !hasText;
			})
			.map(({ text }) => text)
	);
}

test.each(shareOf(pageKinds(dist), 2))(
	'all words of /%s can be read on paper, and no sheet has nothing on it',
	async (path) => {
		await paper.page.goto(site.url + path);
		expect(await paleOnPaper(paper.page)).toEqual([]);
		const sheets = await printSheets(paper.page);
		expect(sheets.filter((runs) => runs.length === 0)).toEqual([]);
	}
);

test.each([
	['hospitals/?q=随州', 'hospitals/?q=随州'],
	['compare/?theme=drg-dip-payment', 'compare/?theme=drg-dip-payment'],
	['indicators/?q=满意 度', 'indicators/?q=满意+度'],
])('the address at the head of /%s says what was asked', async (path, printed) => {
	await paper.page.goto(site.url + path);
	await paper.page
		.locator('.list-filter output, [data-compare-status], [data-search-state] [role=status]')
		.first()
		.filter({ hasText: /./u })
		.waitFor({ state: 'attached' });
	const text = (await printSheets(paper.page))
		.at(0)!
		.map((run) => run.text)
		.join('');
	expect(text).toContain(printed);
});

describe('no head stands alone at the foot of a sheet', () => {
	const pages = [
		...globSync('hospitals/*/index.html', { cwd: dist }),
		...globSync('articles/*/index.html', { cwd: dist }),
	];
	test.each(shareOf(pages, 3).map((file) => file.replace(/index\.html$/u, '')))('/%s', async (path) => {
		await paper.page.goto(site.url + path);
		expect(await strandedHeads(paper.page)).toEqual([]);
	});
});

test('what is to be known before a comparison is printed, though closed on the screen', async () => {
	const [file = ''] = globSync('indicators/patient-satisfaction/index.html', { cwd: dist });
	await paper.page.goto(site.url + file.replace(/index\.html$/u, ''));
	const isShown = await paper.page.evaluate(() =>
		[...document.querySelectorAll('.caveat li')].every((point) => point.checkVisibility())
	);
	expect(isShown).toBe(true);
});
