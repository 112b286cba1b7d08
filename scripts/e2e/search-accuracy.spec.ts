import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Article } from '../../src/model/schemas/article.ts';
import { seeded } from '../bench/seeded.ts';
import { type ServedSite, serveSite } from '../serve-site.ts';
import { askPage, type Shown } from './ask-page.ts';
import { openBrowser } from './browser.ts';
import { isFull } from './full-run.ts';
import { expectText, readCorpus, sampleAbsent, sampleRuns } from './search-corpus.ts';

const dist = join(import.meta.dirname, '..', '..', 'dist');
/** All samples in `npm run test:full`, a tenth of them otherwise. */
const share = isFull ? 1 : 0.1;

let site: ServedSite;
let browser: Browser;
let page: Page;
let corpus: Article[];

beforeAll(async () => {
	if (!existsSync(join(dist, 'pagefind'))) throw new Error('dist/ has no search index: run `npm run build` first.');
	site = await serveSite(dist, { base: process.env.BASE_PATH ?? '/' });
	browser = await openBrowser();
	page = await browser.newPage();
	corpus = readCorpus(dist);
	await page.goto(`${site.url}search/`);
});

afterAll(async () => {
	await browser.close();
	await site.close();
});

const ask = (text: string): Promise<Shown> => askPage(page, text);

/** Queries whose answer is not what reading the texts gives, in words; none if all is well. */
async function findFaults(texts: readonly string[]): Promise<string[]> {
	const faults: string[] = [];
	for (const text of texts) {
		const expected = expectText(corpus, text);
		const shown = await ask(text);
		const reports = new Set(shown.reports);
		const hits = new Set(shown.hits);
		const missing = [...expected.reports].filter((slug) => !reports.has(slug));
		const wrong = [...reports].filter((slug) => !expected.reports.has(slug));
		const blocks = [...expected.blocks].filter((block) => !hits.has(block));
		const unmarked = shown.marks.filter(
			(mark) => expectText(corpus, mark).reports.size === 0 || mark.length < text.length
		);
		if (shown.tier !== 'exact') faults.push(`${text}: tier ${shown.tier}`);
		if (missing.length + wrong.length + blocks.length + unmarked.length > 0) {
			faults.push(
				`${text}: missing ${missing.join()} wrong ${wrong.join()} blocks ${blocks.join()} marks ${unmarked.join()}`
			);
		}
	}
	return faults;
}

describe('every string that stands in a report', () => {
	test('runs of 2 to 8 Han characters: recall, precision and blocks are complete', async () => {
		expect(await findFaults(sampleRuns(corpus, 1000 * share, 1, true))).toEqual([]);
	}, 600_000);

	test('runs with digits, Latin and punctuation', async () => {
		const runs = sampleRuns(corpus, 500 * share, 2, false);
		const faults = await findFaults(runs);
		expect(faults.length, faults.join('\n')).toBeLessThanOrEqual(runs.length * 0.01);
	}, 600_000);

	test('strings that stand nowhere are never answered as exact', async () => {
		const answered: string[] = [];
		for (const text of sampleAbsent(corpus, 300 * share, 3)) {
			const { tier } = await ask(text);
			if (tier === 'exact' || tier === 'loose') answered.push(`${text}: ${tier}`);
		}
		expect(answered).toEqual([]);
	}, 600_000);
});

/** Names that belong to one report, with it. */
function names(): [string, string][] {
	return corpus.flatMap((article): [string, string][] => [
		...(article.hospital ? [article.hospital.name, ...article.hospital.aliases] : []).map((name): [string, string] => [
			name,
			article.id,
		]),
		...article.people.map(({ name }): [string, string] => [name, article.id]),
	]);
}

describe('names and numbers', () => {
	test('hospitals, aliases and persons find their report first', async () => {
		for (const [name, slug] of names()) {
			const own = corpus.filter((article) => expectText([article], name).reports.size > 0).map(({ id }) => id);
			const { tier, reports } = await ask(name);
			expect([name, tier]).toEqual([name, 'exact']);
			if (own.length > 0) expect(own, name).toContain(reports[0]);
			if (own.length === 1) expect([name, reports[0]]).toEqual([name, slug]);
		}
	}, 120_000);

	test('printed numbers find a report that prints them, whole', async () => {
		const figures = corpus.flatMap((article) => article.indicators.map(({ quote }) => quote));
		const numbers = [...new Set(figures.flatMap((quote) => quote.match(/\d+(?:\.\d+)?[%％]?/gu) ?? []))];
		const random = seeded(4);
		for (const number of numbers.filter(() => random() < Math.max(share, 0.25))) {
			const { tier, reports } = await ask(number);
			expect([number, tier]).toEqual([number, 'exact']);
			const whole = new RegExp(String.raw`(?<![\d.])${number.replace('.', String.raw`\.`)}(?![\d])`, 'u');
			const first = corpus.find(({ id }) => id === reports[0]);
			expect(
				first?.blocks.some(({ text }) => whole.test(text.normalize('NFKC'))),
				number
			).toBe(true);
		}
	}, 120_000);
});

describe('other ways to write it', () => {
	test('traditional and full-width forms', async () => {
		for (const [typed, printed] of [
			['醫療質量', '医疗质量'],
			['黨建引領', '党建引领'],
			['門診', '门诊'],
			['９９．８７％', '99.87%'],
			['ＩＣＵ', 'ICU'],
		] as const) {
			const expected = expectText(corpus, printed);
			const { tier, reports } = await ask(typed);
			if (expected.reports.size === 0) continue;
			expect([typed, tier, new Set(reports)]).toEqual([typed, 'exact', expected.reports]);
		}
	});

	test('pinyin and initials of hospitals', async () => {
		for (const [typed, name] of [
			['ganzhou', '赣州'],
			['gan zhou', '赣州'],
			['gzsrmyy', '赣州市人民医院'],
			['suizhoushizhongxinyiyuan', '随州市中心医院'],
			['jzsdyrmyy', '荆州市第一人民医院'],
		] as const) {
			const expected = expectText(corpus, name);
			const { tier, reports } = await ask(typed);
			if (expected.reports.size > 0) {
				expect([typed, tier, expected.reports.has(reports[0] ?? '')]).toEqual([typed, 'pinyin', true]);
			}
		}
	});

	test('one wrong character in a run of four or more is suggested', async () => {
		const random = seeded(5);
		const strange = [...'猹鲑锒曦纛'];
		for (const run of sampleRuns(corpus, 200 * share, 6, true).filter((text) => text.length >= 4)) {
			const at = Math.floor(random() * run.length);
			const wrong = run.slice(0, at) + (strange[at % strange.length] ?? '') + run.slice(at + 1);
			const expected = expectText(corpus, run).reports;
			const { tier, reports } = await ask(wrong);
			expect([wrong, tier]).toEqual([wrong, 'suggestion']);
			// A short run has many neighbours; of a longer one the report that was meant is among those shown.
			const answered = run.length >= 6 ? reports.slice(0, 1) : reports;
			if (run.length === 4) continue;
			expect(
				answered.some((slug) => expected.has(slug)),
				`${wrong} for ${run}`
			).toBe(true);
		}
	}, 240_000);
});
