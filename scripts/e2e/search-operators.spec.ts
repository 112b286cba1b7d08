import { describe, expect, test } from 'vitest';
import { pinyin } from 'pinyin-pro';
import type { Article } from '../../src/model/schemas/article.ts';
import { seeded } from '../bench/seeded.ts';
import { askPage } from './ask-page.ts';
import { isFull } from './full-run.ts';
import { expectText, sampleAbsent, sampleRuns } from './search-corpus.ts';
import { searchedCorpus } from './searched-corpus.ts';

/** All samples in `npm run test:full`, a tenth of them otherwise. */
const share = isFull ? 1 : 0.1;

const search = searchedCorpus();
const reportsWith = (text: string): Set<string> => expectText(search.corpus, text).reports;

const hasHan = (text: string, least: number): boolean => new RegExp(`^\\p{Script=Han}{${least},4}$`, 'u').test(text);

/** Short runs of Han characters; none is a name of a hospital, which finds its other names too. */
function runs(count: number, seed: number): string[] {
	const names = new Set(
		search.corpus.flatMap(({ hospital }) => (hospital ? [hospital.name, ...hospital.aliases] : []))
	);
	return sampleRuns(search.corpus, count * 4, seed, true)
		.filter((run) => hasHan(run, 2) && !names.has(run))
		.slice(0, count);
}

/** A query with the reports that answer it. */
interface Case {
	query: string;
	reports: Set<string>;
	/** Whether only the exact tier may answer. */
	isExact?: boolean;
}

/** The cases of which the page shows other reports, in words. */
async function faultsOf(cases: readonly Case[]): Promise<string[]> {
	const faults: string[] = [];
	for (const { query, reports, isExact = true } of cases) {
		const shown = await askPage(search.page, query);
		const found = new Set(shown.reports);
		const isRight = found.size === reports.size && [...reports].every((slug) => found.has(slug));
		const isTier = !isExact || reports.size === 0 || shown.tier === 'exact';
		if (!isRight || !isTier) faults.push(`${query}: ${shown.tier} ${[...found].join()} for ${[...reports].join()}`);
	}
	return faults;
}

/** The reports that pass a judge. */
const slugsOf = (judge: (article: Article) => boolean): Set<string> =>
	new Set(search.corpus.filter(judge).map(({ id }) => id));

const both = (one: ReadonlySet<string>, other: ReadonlySet<string>): Set<string> => one.intersection(other);

describe('every string that stands in a report', () => {
	test('single characters', async () => {
		const random = seeded(11);
		const all = [...new Set(search.corpus.flatMap(({ blocks }) => blocks.flatMap(({ text }) => [...text])))].filter(
			(one) => /\p{Script=Han}/u.test(one)
		);
		const picked = Array.from({ length: 400 * share }, () => all[Math.floor(random() * all.length)]!);
		expect(await faultsOf(picked.map((query) => ({ query, reports: reportsWith(query) })))).toEqual([]);
	}, 600_000);

	test('whole sentences and blocks', async () => {
		const texts = search.corpus
			.flatMap(({ blocks }) => blocks.map(({ text }) => text))
			.filter((text) => text.length > 12);
		const picked = texts.filter((_, index) => index % Math.round(2 / share) === 0);
		expect(await faultsOf(picked.map((query) => ({ query, reports: reportsWith(query), isExact: false })))).toEqual([]);
	}, 600_000);
});

describe('several words', () => {
	test('all of them', async () => {
		const [one, other, third] = [runs(480 * share, 21), runs(480 * share, 22), runs(480 * share, 23)];
		const cases = one.flatMap((run, index): Case[] => {
			const words = [run, other[index]!, ...(index % 2 === 0 ? [third[index]!] : [])];
			const reports = words.map(reportsWith).reduce(both);
			return reports.size > 0 ? [{ query: words.join(' '), reports }] : [];
		});
		expect(cases.length).toBeGreaterThan(5);
		expect(await faultsOf(cases)).toEqual([]);
	}, 600_000);

	test('in quotation marks, as they stand', async () => {
		const cases = runs(160 * share, 24).map((run): Case => ({ query: `"${run}"`, reports: reportsWith(run) }));
		const absent = sampleAbsent(search.corpus, 80 * share, 25).map((run): Case => ({
			query: `"${run}"`,
			reports: new Set(),
		}));
		expect(await faultsOf([...cases, ...absent])).toEqual([]);
	}, 600_000);

	test('without those behind a minus', async () => {
		const [one, other] = [runs(320 * share, 26), runs(320 * share, 27)];
		const cases = one.flatMap((run, index): Case[] => {
			const reports = reportsWith(run).difference(reportsWith(other[index]!));
			return reports.size > 0 ? [{ query: `${run} -${other[index]!}`, reports }] : [];
		});
		expect(await faultsOf(cases)).toEqual([]);
	}, 600_000);

	test('one or the other', async () => {
		const [one, other] = [runs(160 * share, 28), runs(160 * share, 29)];
		const cases = one.map((run, index): Case => ({
			query: `${run} OR ${other[index]!}`,
			reports: reportsWith(run).union(reportsWith(other[index]!)),
		}));
		expect(await faultsOf(cases)).toEqual([]);
	}, 600_000);
});

/** The year of a report: no report here has two. */
const yearOf = ({ date }: Article): string => /\d{4}/u.exec(date?.edtf ?? '')?.[0] ?? '';

test('fields: hospital, region and year narrow what a word finds', async () => {
	const shortPlace = (place: string | null | undefined): string => place?.replace(/[省市]$/u, '') ?? '';
	const cases = runs(300 * share, 30).flatMap((run, index): Case[] => {
		const of = search.corpus[index % search.corpus.length]!;
		const [city, province] = [shortPlace(of.hospital?.city), shortPlace(of.hospital?.province)];
		const year = yearOf(of);
		const [field, judge] = (
			[
				[`医院:${city}`, (article: Article) => shortPlace(article.hospital?.city) === city],
				[`地区:${province}`, (article: Article) => shortPlace(article.hospital?.province) === province],
				[`year:${year}`, (article: Article) => yearOf(article) === year],
				[`-hospital:${city}`, (article: Article) => shortPlace(article.hospital?.city) !== city],
			] as const
		)[index % 4]!;
		const reports = both(reportsWith(run), slugsOf(judge));
		return reports.size > 0 ? [{ query: `${run} ${field}`, reports }] : [];
	});
	expect(cases.length).toBeGreaterThan(5);
	const faults = await faultsOf(cases);
	expect(faults, faults.join('\n')).toEqual([]);
}, 600_000);

test('hospitals, cities and people in pinyin find the reports that name them', async () => {
	const names = new Set(
		search.corpus.flatMap(({ hospital, people }) => [
			...(hospital ? [hospital.name, (hospital.city ?? '').replace(/市$/u, '')] : []),
			...people.map(({ name }) => name),
		])
	);
	const missed: string[] = [];
	for (const name of [...names].filter((one) => /^\p{Script=Han}{2,}$/u.test(one))) {
		const letters = pinyin(name, { toneType: 'none', type: 'array', v: true, surname: 'head' });
		for (const query of [letters.join(''), letters.join(' ')]) {
			const found = new Set((await askPage(search.page, query)).reports);
			const lacking = reportsWith(name).difference(found);
			if (lacking.size > 0) missed.push(`${query} (${name}): ${[...lacking].join()}`);
		}
	}
	expect(missed, missed.join('\n')).toEqual([]);
}, 600_000);
