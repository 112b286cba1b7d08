import type { Engine, IndexMatch } from './engine.ts';
import { pairToken } from './pair-token.ts';
import { readReport } from './read-report.ts';
import type { SearchReport, StoredReport } from './records.ts';

/** What Pagefind keeps of a report: `url` is a whole address where it is one of another archive. */
interface Fragment {
	url: string;
	report: StoredReport;
}

/** The part of Pagefind's browser interface that is used. */
interface PagefindResult {
	id: string;
	words: number[];
	data: () => Promise<Fragment>;
}

interface Pagefind {
	createInstance: (options: { basePath: string; noWorker: boolean; metaCacheTag: string }) => PagefindInstance;
}

interface PagefindInstance {
	init: () => Promise<void>;
	destroy: () => Promise<void>;
	mergeIndex: (path: string, options: { metaCacheTag: string; baseUrl?: string }) => Promise<void>;
	search: (term: string | null) => Promise<{ results: PagefindResult[] }>;
}

/** Archives of so many reports are searched beside the page; smaller ones save the bytes of the worker. */
const sizeForWorker = 500;

/** What the engine is told of the index. */
export interface PagefindSource {
	/** Address of the folder `pagefind/`, with the base path. */
	folder: string;
	version: string;
	shards: number;
	/** Number of reports. */
	size: number;
	/** The indexes of other archives that are merged into this one, each with the origin that its addresses lack. */
	others?: { folder: string; origin: string; version: string }[];
	/** Names the reports of other archives. */
	nameReport?: (fragment: Fragment) => StoredReport;
}

/** Loads Pagefind's code; the index comes with `openPagefind`. */
export async function importPagefind(folder: string): Promise<Pagefind> {
	return (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
}

const none = () => Promise.resolve([]);
/** What an archive without reports answers. */
const nothing: Engine = { phrase: none, together: none, all: none };

/** Each report once: two archives that have it with the same text at the same path have it under one id. */
function withoutTwins(results: readonly PagefindResult[]): PagefindResult[] {
	return [...new Map(results.map((result) => [result.id, result])).values()];
}

/** An engine on its way, and how to let go of all that it holds. */
export interface OpenedEngine {
	engine: Promise<Engine>;
	close: () => void;
}

/**
 * Opens an engine on Pagefind's indexes, all shards merged: an instance of its own, so that one whose files failed can be
 * thrown away with whatever it took for loaded.
 */
export function openPagefind(pagefind: Pagefind, source: PagefindSource): OpenedEngine {
	// Pagefind takes an index without a document for one that could not be loaded.
	if (source.size === 0) return { engine: Promise.resolve(nothing), close: () => undefined };
	const instance = pagefind.createInstance({
		basePath: source.folder,
		// Files of others are watched in the page, so that one that does not come is told from one of this archive.
		noWorker: import.meta.env.SEARCHES_OTHERS && source.others ? true : source.size < sizeForWorker,
		metaCacheTag: source.version,
	});
	return {
		engine: makeEngine(instance, source),
		close: () => {
			instance.destroy().catch(() => undefined);
		},
	};
}

/**
 * Pagefind gets blank-separated tokens. A query in quotation marks is a run; without them all tokens have to stand in the
 * report.
 */
async function makeEngine(instance: PagefindInstance, source: PagefindSource): Promise<Engine> {
	await instance.init();
	const others = Array.from({ length: source.shards - 1 }, (_, index) => index + 1);
	await Promise.all(
		others.map((shard) => instance.mergeIndex(`${source.folder}${shard}/`, { metaCacheTag: source.version }))
	);
	if (import.meta.env.SEARCHES_OTHERS) {
		await Promise.all(
			(source.others ?? []).map(({ folder, origin, version }) =>
				instance.mergeIndex(folder, { metaCacheTag: version, baseUrl: origin })
			)
		);
	}

	const reports = new Map<string, Promise<SearchReport>>();
	const answers = new Map<string | null, Promise<IndexMatch[]>>();

	function load(id: string, data: PagefindResult['data']): Promise<SearchReport> {
		let report = reports.get(id);
		if (!report) {
			report = data().then((fragment) =>
				readReport(import.meta.env.SEARCHES_OTHERS && source.nameReport ? source.nameReport(fragment) : fragment.report)
			);
			report.catch(() => reports.delete(id));
			reports.set(id, report);
		}
		return report;
	}

	/** Asks once: typing goes back and forth over the same runs. */
	function ask(term: string | null): Promise<IndexMatch[]> {
		let answer = answers.get(term);
		if (!answer) {
			answer = instance.search(term).then(({ results }) =>
				(import.meta.env.SEARCHES_OTHERS ? withoutTwins(results) : results).map(({ id, words, data }) => ({
					id,
					positions: words,
					load: () => load(id, data),
				}))
			);
			answer.catch(() => answers.delete(term));
			answers.set(term, answer);
			if (answers.size > 200) answers.delete(answers.keys().next().value ?? null);
		}
		return answer;
	}

	return {
		// By its pairs of neighbours; a single character is looked for itself.
		phrase: (run) =>
			ask(`"${(run[1] ? run.slice(1).map((second, at) => pairToken(run[at]!, second)) : run).join(' ')}"`),
		together: (characters) => ask(characters.join(' ')),
		all: () => ask(null),
	};
}
