import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Converter } from 'opencc-js/cn2t';
import { pinyin } from 'pinyin-pro';
import { describe, expect, test } from 'vitest';
import { lettersOf } from '../../src/search/fold.ts';
import { numberForms } from '../../src/search/number-forms.ts';
import { seeded } from '../bench/seeded.ts';
import { askPage, type Shown } from './ask-page.ts';
import { isFull } from './full-run.ts';
import { expectText, sampleRuns } from './search-corpus.ts';
import { searchedCorpus } from './searched-corpus.ts';
import { dist } from './site-under-test.ts';

const search = searchedCorpus();
/** All samples in `npm run test:full`, a tenth of them otherwise. */
const share = isFull ? 1 : 0.1;

/** What was typed, with what it means and the reports that have that. */
interface Sample {
	typed: string;
	meant: string;
}

const isAbsent = (text: string): boolean => expectText(search.corpus, text).reports.size === 0;

/** The share of samples that are answered as they should be; those that are not are named where the share is too small. */
async function holds(samples: readonly Sample[], least: number, isRight: (shown: Shown, sample: Sample) => boolean) {
	const wrong: string[] = [];
	for (const sample of samples) {
		const shown = await askPage(search.page, sample.typed);
		if (!isRight(shown, sample))
			wrong.push(`${sample.typed} for ${sample.meant}: ${shown.tier} ${shown.reports.join()}`);
	}
	expect(samples.length).toBeGreaterThan(0);
	expect(1 - wrong.length / samples.length, wrong.join('\n')).toBeGreaterThanOrEqual(least);
}

/** Whether every report that has what was meant is shown. */
function findsAll({ reports }: Shown, { meant }: Sample): boolean {
	return [...expectText(search.corpus, meant).reports].every((slug) => reports.includes(slug));
}

/** Whether a report that has what was meant is shown. */
function findsOne({ reports }: Shown, { meant }: Sample): boolean {
	const expected = expectText(search.corpus, meant).reports;
	return reports.some((slug) => expected.has(slug));
}

/** Runs of so many characters, whole characters of one word or several. */
function runsOf(count: number, seed: number, least: number): string[] {
	return sampleRuns(search.corpus, count * 3, seed, true)
		.filter((run) => run.length >= least)
		.slice(0, count);
}

describe('what was typed is found in another form', () => {
	test.each(['t', 'tw', 'hk'] as const)(
		'traditional characters of the kind %s',
		async (to) => {
			const convert = Converter({ from: 'cn', to });
			const samples = runsOf(160 * share, 11, 2).map((meant) => ({ typed: convert(meant), meant }));
			await holds(samples, 0.998, findsAll);
		},
		300_000
	);

	test('numbers', async () => {
		const printed = search.corpus.flatMap(({ blocks }) =>
			blocks.flatMap(({ text }) => text.match(/\d[\d.,]*(?:[万亿]|%|％)?(?:余|多)?[名个人家次项元天年]?/gu) ?? [])
		);
		const random = seeded(12);
		const samples = [...new Set(printed.map((text) => text.normalize('NFKC')))]
			.filter((meant) => meant.length > 1 && random() < Math.max(share, 0.2))
			.flatMap((meant) =>
				numberForms(meant)
					.filter(isAbsent)
					.slice(0, 2)
					.map((typed) => ({ typed, meant }))
			);
		await holds(samples, 0.97, findsOne);
	}, 300_000);

	test('texts as an editor reads them', async () => {
		const samples = search.corpus.flatMap(({ blocks }) =>
			blocks.flatMap(({ text, notes }) =>
				notes.flatMap(({ type, span, corr }) => {
					if (type !== 'emended' || corr === undefined || lettersOf(corr).length < 3) return [];
					return [
						{
							typed: corr,
							meant: Array.from(text)
								.slice(...span)
								.join(''),
						},
					];
				})
			)
		);
		await holds(samples, 1, findsOne);
	}, 300_000);

	test('quotations over the end of a paragraph', async () => {
		const places = search.corpus.flatMap(({ id, blocks }) =>
			blocks.slice(1).map((block, index) => ({ id, before: blocks[index]!, block }))
		);
		const random = seeded(13);
		const samples = places
			.filter(({ before, block }) => before.type === 'paragraph' && block.type === 'paragraph' && random() < share * 4)
			.slice(0, 60 * Math.max(share, 0.2))
			.map(({ before, block }) => ({
				typed: before.text.slice(-9) + block.text.slice(0, 8),
				meant: block.text.slice(0, 8),
			}));
		await holds(
			samples,
			0.97,
			(shown, sample) => shown.tier === 'loose' && shown.hits.length >= 2 && findsOne(shown, sample)
		);
	}, 300_000);
});

describe('slips', () => {
	test('two characters in each other’s place, anywhere', async () => {
		const random = seeded(14);
		const samples = runsOf(120 * share * 2, 15, 4)
			.map((meant) => {
				const at = Math.floor(random() * (meant.length - 1));
				const [one = '', other = ''] = [meant[at], meant[at + 1]];
				return { typed: meant.slice(0, at) + other + one + meant.slice(at + 2), meant };
			})
			.filter(({ typed }) => isAbsent(typed));
		await holds(samples, 0.95, findsOne);
	}, 300_000);

	test('a character that is missing: the whole run is offered', async () => {
		const random = seeded(16);
		const samples = runsOf(120 * share * 2, 17, 6)
			.map((meant) => {
				const at = 1 + Math.floor(random() * (meant.length - 2));
				return { typed: meant.slice(0, at) + meant.slice(at + 1), meant };
			})
			.filter(({ typed }) => isAbsent(typed));
		await holds(samples, 0.9, findsOne);
	}, 300_000);

	test('names of two and three characters by their sound', async () => {
		const sounds = JSON.parse(readFileSync(join(dist, 'search', 'homophones.json'), 'utf8')) as Record<string, string>;
		const random = seeded(18);
		const names = [...new Set(search.corpus.flatMap(({ people }) => people.map(({ name }) => name)))];
		const samples = names.flatMap((meant) => {
			const at = meant.length - 1;
			const alike = Object.values(sounds).filter((characters) => characters.includes(meant[at] ?? ''));
			const others = [...(alike[0] ?? '')].filter((character) => character !== meant[at]);
			const typed = meant.slice(0, at) + (others[Math.floor(random() * others.length)] ?? '');
			return meant.length <= 3 && others.length > 0 && isAbsent(typed) ? [{ typed, meant }] : [];
		});
		await holds(samples, 0.9, findsOne);
	}, 300_000);
});

describe('initials', () => {
	const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
	const readingsOf = (character: string): string[] =>
		pinyin(character, { toneType: 'none', type: 'array', v: true, multiple: true }).map((syllable) =>
			syllable.charAt(0)
		);

	/** Phrases of two to four words as reports print them, with the places between their words. */
	function samplePhrases(count: number, seed: number): string[][] {
		const random = seeded(seed);
		const texts = search.corpus.flatMap(({ blocks }) =>
			blocks.map(({ text }) => Array.from(segmenter.segment(text), ({ segment }) => segment))
		);
		const phrases: string[][] = [];
		while (phrases.length < count) {
			const words = texts[Math.floor(random() * texts.length)] ?? [];
			const from = Math.floor(random() * words.length);
			const phrase = words.slice(from, from + 2 + Math.floor(random() * 3));
			if (phrase.length > 1 && /^\p{Script=Han}{4,10}$/u.test(phrase.join(''))) phrases.push(phrase);
		}
		return phrases;
	}

	const initialsOf = (text: string): string =>
		pinyin(text, { toneType: 'none', type: 'array', v: true })
			.map((syllable) => syllable.charAt(0))
			.join('');

	/** Every stretch of Han characters of the reports, each character with the initials of all its readings. */
	const readStretches = (): string[][] => {
		const known = new Map<string, string>();
		const read = (character: string): string => {
			if (!known.has(character)) known.set(character, readingsOf(character).join(''));
			return known.get(character)!;
		};
		return search.corpus.flatMap(({ blocks }) =>
			blocks.map(({ text }) => Array.from(text.replaceAll(/\P{Script=Han}/gu, ''), read))
		);
	};

	test('of a phrase of several words find the phrase', async () => {
		const samples = samplePhrases(60, 19).map((words) => ({
			typed: initialsOf(words.join('')),
			meant: words.join(''),
		}));
		await holds(
			samples,
			0.95,
			(shown, sample) => shown.tier === 'pinyin' && shown.marks.includes(sample.meant) && findsOne(shown, sample)
		);
	}, 300_000);

	test('with blanks between the words find it too', async () => {
		const samples = samplePhrases(60, 20)
			.filter((words) => words.every((word) => word.length > 1))
			.map((words) => ({ typed: words.map(initialsOf).join(' '), meant: words.join('') }));
		await holds(samples, 0.95, (shown, sample) => shown.tier === 'pinyin' && findsOne(shown, sample));
	}, 300_000);

	test('that no characters have are answered with nothing', async () => {
		const random = seeded(21);
		const stretches = readStretches();
		const standsSomewhere = (letters: string): boolean =>
			stretches.some((initials) =>
				initials.some((_, at) => [...letters].every((letter, k) => initials[at + k]?.includes(letter)))
			);
		const samples: Sample[] = [];
		while (samples.length < 40) {
			const typed = Array.from({ length: 4 + Math.floor(random() * 4) }, () =>
				'bcdfghjklmnpqrstwxyz'.charAt(Math.floor(random() * 20))
			).join('');
			if (isAbsent(typed) && !standsSomewhere(typed)) samples.push({ typed, meant: typed });
		}
		await holds(samples, 1, ({ tier, count }) => tier === 'none' && count === '0');
	}, 300_000);
});
