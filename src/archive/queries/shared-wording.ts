import type { Article } from '../../model/schemas/article.ts';

/** A sentence of one report. */
export interface WordingPlace {
	/** Slug of the report. */
	report: string;
	block: string;
	/** The sentence as the report prints it. */
	text: string;
}

/** A sentence that several reports print, alike or nearly so. */
export interface SharedWording {
	/** One place a report, in the order of the reports. */
	places: WordingPlace[];
}

type Report = Pick<Article, 'id' | 'blocks'>;

/** A sentence with what it is compared by. */
interface Candidate extends WordingPlace {
	key: string;
	pairs: ReadonlySet<string>;
}

/** Shorter sentences are common words; a shared one says nothing. */
const shortest = 10;

/** Sentences this alike are the same wording with a word changed (两手抓两手硬, 两手抓、两手管). */
const alike = 0.8;

/** Sentences are compared only where they share a run of this many characters. */
const shingle = 6;

const passageTypes = new Set(['paragraph', 'listItem', 'editorsNote']);

/** What is compared: letters and figures, without signs. */
function foldWording(text: string): string {
	return text
		.normalize('NFKC')
		.replaceAll(/[^\p{L}\p{N}]/gu, '')
		.toLowerCase();
}

function pairsOf(key: string): ReadonlySet<string> {
	const characters = Array.from(key);
	return new Set(characters.slice(1).map((character, index) => characters[index]! + character));
}

/** Likeness of two sentences: the part of the shorter one's pairs of characters that the other has too. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	let shared = 0;
	for (const pair of a) if (b.has(pair)) shared += 1;
	return shared / Math.min(a.size, b.size);
}

function candidatesOf({ id, blocks }: Report): Candidate[] {
	return blocks
		.filter(({ type }) => passageTypes.has(type))
		.flatMap((block) =>
			[...block.text.matchAll(/[^。！？；…]+[。！？；…]*[”’]?/gu)].map(([text]) => {
				const key = foldWording(text);
				return { report: id, block: block.id, text: text.trim(), key, pairs: pairsOf(key) };
			})
		)
		.filter(({ key }) => Array.from(key).length >= shortest);
}

/**
 * The sentences that recur across reports: set phrases that travel from one newspaper to the next. Sentences that repeat
 * within one report do not count, and nothing is said of who wrote them first.
 *
 * @example
 * // 党建为统领，发展是目的。 stands in three of the seven reports
 */
export function findSharedWording(reports: readonly Report[]): SharedWording[] {
	const index = new Map<string, Candidate[][]>();
	const groups: Candidate[][] = [];
	for (const candidate of reports.flatMap(candidatesOf)) {
		const shingles = shinglesOf(candidate.key);
		const near = new Set(shingles.flatMap((run) => index.get(run) ?? []));
		const group = [...near].find(
			([first]) => first!.key === candidate.key || likeness(first!.pairs, candidate.pairs) >= alike
		);
		if (group) {
			if (!group.some(({ report }) => report === candidate.report)) group.push(candidate);
			continue;
		}
		const started = [candidate];
		groups.push(started);
		for (const run of shingles) index.set(run, [...(index.get(run) ?? []), started]);
	}
	return groups
		.filter((group) => group.length > 1)
		.map((group) => ({ places: group.map(({ report, block, text }) => ({ report, block, text })) }));
}

function shinglesOf(key: string): string[] {
	const characters = Array.from(key);
	return Array.from({ length: Math.max(1, characters.length - shingle + 1) }, (_, index) =>
		characters.slice(index, index + shingle).join('')
	);
}

/** For each block of a report, the shared sentences that it prints, with the other places of each. */
export function sharedWordingOf(
	report: string,
	shared: readonly SharedWording[]
): Map<string, { text: string; others: WordingPlace[] }[]> {
	const blocks = new Map<string, { text: string; others: WordingPlace[] }[]>();
	for (const { places } of shared) {
		const own = places.find((place) => place.report === report);
		if (!own) continue;
		const others = places.filter((place) => place.report !== report);
		blocks.set(own.block, [...(blocks.get(own.block) ?? []), { text: own.text, others }]);
	}
	return blocks;
}
