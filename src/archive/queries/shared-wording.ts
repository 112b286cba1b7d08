import type { Article } from '../../model/schemas/article.ts';
import { countRuns, hashRuns, winnow, type RunCounter } from './count-runs.ts';

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

/** A sentence with what it is compared by: its letters and figures. */
interface Candidate extends WordingPlace {
	key: string;
}

/** Sentences that are alike; all are compared with the first. */
interface Group {
	key: string;
	/** How many different pairs of characters the first sentence has. */
	pairs: number;
	places: WordingPlace[];
	/** The how manieth it is. */
	number: number;
}

/** Shorter sentences are common words; a shared one says nothing. */
const shortest = 10;

/** Sentences this alike are the same wording with a word changed (两手抓两手硬, 两手抓、两手管). */
const alike = 0.8;

/** Sentences are compared only where they share a run of this many characters. */
const shingle = 6;

/** Of so many neighbouring runs of a sentence one is looked at. */
const window = 3;

/** A run of characters leads to so many sentences at most, those that had it first: it is a common phrase. */
const mostOfRun = 12;

/** A sentence is compared with so many others at most, those that share most runs with it. */
const mostCompared = 6;

const passageTypes = new Set(['paragraph', 'listItem', 'editorsNote']);

/** What is compared: letters and figures, without signs. */
function foldWording(text: string): string {
	return text
		.normalize('NFKC')
		.replaceAll(/[^\p{L}\p{N}]/gu, '')
		.toLowerCase();
}

/** The pair of neighbouring characters that begins at a place, as a number. */
const pairAt = (key: string, at: number) => key.charCodeAt(at) * 0x10000 + key.charCodeAt(at + 1);

/** The pairs of neighbouring characters of a sentence. */
function pairsOf(key: string): Set<number> {
	const pairs = new Set<number>();
	for (let at = 0; at + 1 < key.length; at += 1) pairs.add(pairAt(key, at));
	return pairs;
}

/** Likeness of two sentences: the part of the shorter one's pairs of characters that the other has too. */
function likeness(pairs: ReadonlySet<number>, other: Group): number {
	const rest = new Set(pairs);
	for (let at = 0; at + 1 < other.key.length; at += 1) rest.delete(pairAt(other.key, at));
	return (pairs.size - rest.size) / Math.min(pairs.size, other.pairs);
}

function* candidatesOf({ id, blocks }: Report): Generator<Candidate> {
	for (const block of blocks) {
		if (!passageTypes.has(block.type)) continue;
		for (const [text] of block.text.matchAll(/[^。！？；…]+[。！？；…]*[”’]?/gu)) {
			const key = foldWording(text);
			if (key.length >= shortest) yield { report: id, block: block.id, text: text.trim(), key };
		}
	}
}

/** The runs of a sentence by which it is found: a half of all. */
const runsOf = (key: string) => winnow(hashRuns(key, shingle), window);

/** Which of two groups is compared first: the one that shares more runs, that more reports print, that was found first. */
const isNearer = (a: Group, b: Group, counts: ReadonlyMap<Group, number>) =>
	(counts.get(a)! - counts.get(b)! || a.places.length - b.places.length || b.number - a.number) > 0;

/** The groups that share runs with a sentence, the nearest first. */
function nearGroups(runs: Int32Array, index: ReadonlyMap<number, readonly Group[]>): Group[] {
	const counts = new Map<Group, number>();
	for (const run of runs) for (const group of index.get(run) ?? []) counts.set(group, (counts.get(group) ?? 0) + 1);
	const nearest: Group[] = [];
	for (const group of counts.keys()) {
		const last = nearest.at(-1);
		if (nearest.length === mostCompared && last && !isNearer(group, last, counts)) continue;
		const place = nearest.findIndex((other) => isNearer(group, other, counts));
		nearest.splice(place === -1 ? nearest.length : place, 0, group);
		nearest.length = Math.min(nearest.length, mostCompared);
	}
	return nearest;
}

/** How often each run of characters stands in the reports, so far as it matters: not at all, once, or again. */
function countAllRuns(sentences: readonly Candidate[]): RunCounter {
	const counter = countRuns(sentences.reduce((sum, { key }) => sum + key.length, 0));
	for (const { key } of sentences) for (const run of runsOf(key)) counter.add(run);
	return counter;
}

/**
 * The sentences that recur across reports: set phrases that travel from one newspaper to the next. Sentences that repeat
 * within one report do not count, and nothing is said of who wrote them first.
 *
 * The work grows with the text, not with its square: a run of characters that stands once leads nowhere and is not kept, one
 * that stands everywhere leads to a few sentences, and a sentence is compared with a few.
 *
 * @example
 * // 党建为统领，发展是目的。 stands in three of the seven reports
 */
export function findSharedWording(reports: readonly Report[]): SharedWording[] {
	const sentences = reports.flatMap((report) => [...candidatesOf(report)]);
	const counter = countAllRuns(sentences);
	const index = new Map<number, Group[]>();
	const groups = new Map<string, Group>();
	const joinGroup = (group: Group, place: WordingPlace) => {
		if (group.places.at(-1)!.report !== place.report) group.places.push(place);
	};
	for (const { key, ...place } of sentences) {
		const same = groups.get(key);
		if (same) {
			joinGroup(same, place);
			continue;
		}
		const runs = runsOf(key).filter((run) => counter.standsAgain(run));
		if (runs.length === 0) continue;
		const pairs = pairsOf(key);
		const like = nearGroups(runs, index).find((other) => likeness(pairs, other) >= alike);
		if (like) {
			joinGroup(like, place);
			continue;
		}
		const started: Group = { key, pairs: pairs.size, places: [place], number: groups.size };
		groups.set(key, started);
		for (const run of runs) {
			const known = index.get(run) ?? [];
			if (known.length < mostOfRun && known.at(-1) !== started) known.push(started);
			index.set(run, known);
		}
	}
	return [...groups.values()].filter(({ places }) => places.length > 1).map(({ places }) => ({ places }));
}

/** A shared sentence as one report prints it, with all who do. */
export interface PrintedWording {
	own: WordingPlace;
	wording: SharedWording;
	/** Slugs of the reports that print it. */
	reports: ReadonlySet<string>;
}

/** The shared sentences that each report prints, by its slug, in the order in which they were found. */
export type WordingIndex = ReadonlyMap<string, readonly PrintedWording[]>;

/** Sorts shared sentences by the reports that print them. */
export function indexWording(shared: readonly SharedWording[]): WordingIndex {
	const index = new Map<string, PrintedWording[]>();
	for (const wording of shared) {
		const reports = new Set(wording.places.map(({ report }) => report));
		for (const own of wording.places) {
			const ofReport = index.get(own.report) ?? [];
			ofReport.push({ own, wording, reports });
			index.set(own.report, ofReport);
		}
	}
	return index;
}

/** A shared sentence that a report prints, with where else it stands. */
export interface SharedSentence {
	text: string;
	/** The first of the other places. */
	others: WordingPlace[];
	/** How many other reports print it. */
	count: number;
}

/** So many other places of a sentence are named at most. */
const mostNamed = 4;

/** For each block of a report, the shared sentences that it prints, with the other places of each. */
export function sharedWordingOf(report: string, index: WordingIndex): Map<string, SharedSentence[]> {
	const printed = (index.get(report) ?? []).map(({ own, wording: { places } }) => ({
		block: own.block,
		text: own.text,
		// A report prints a sentence once, so that one place more is enough.
		others: places
			.slice(0, mostNamed + 1)
			.filter((place) => place.report !== report)
			.slice(0, mostNamed),
		count: places.length - 1,
	}));
	return Map.groupBy(printed, ({ block }) => block);
}
