import { url } from '../url.ts';
import { type Archive, type ArchiveFiles, createArchive } from './archive.ts';
import { otherArchives } from './archive-list.ts';
import { element } from './dom.ts';
import { failedLoads, watchLoads } from './failed-loads.ts';
import { createFold } from './fold.ts';
import { createMemoryEngine } from './memory-engine.ts';
import type { OpenedEngine } from './pagefind-engine.ts';
import { readReport } from './read-report.ts';
import type { Homophones } from './homophones.ts';
import {
	type CardValue,
	type PinyinLexicon,
	type SearchCard,
	type SearchCards,
	type SearchReport,
	type SearchTables,
	type StoredReport,
	tablesForm,
	type WordNeighbours,
} from './records.ts';

/** The archive was published anew while the page was open, and what the page is made of no longer fits. */
export class RenewedError extends Error {}

async function fetchJson<Type>(path: string, init?: RequestInit): Promise<Type> {
	const response = await fetch(url(path), init);
	if (!response.ok) throw new Error(`${response.status} for ${path}`);
	return (await response.json()) as Type;
}

/** The tables of the index, asked past the browser's cache: a table of a former index names files that are gone. */
export function fetchTables(): Promise<SearchTables> {
	watchLoads();
	return fetchJson<SearchTables>('/search/tables.json', { cache: 'no-cache' });
}

/** The files beside the tables of one archive, each fetched once. */
type Files = Map<string, Promise<unknown>>;

/** An archive that is open. */
interface Opened {
	version: string;
	archive: Promise<Archive>;
	/** When it was opened, in milliseconds. */
	time: number;
	close: () => void;
}

let opened: Promise<Opened> | undefined;

/** Fetches a file of the archive once; its address has the version, so that no cache mixes two of them. */
function fetchBeside<Type>(files: Files, version: string, name: string): Promise<Type> {
	const known = files.get(name) as Promise<Type> | undefined;
	if (known) return known;
	const file = fetchJson<Type>(`/search/${name}?v=${version}`);
	files.set(name, file);
	file.catch(() => files.delete(name));
	return file;
}

/** Asks for a file that will be asked for later, unless the page has named it already. */
function askAhead(rel: 'modulepreload' | 'preload', href: string): void {
	if (document.querySelector(`link[href="${href}"]`)) return;
	const as = rel === 'preload' ? { as: 'fetch', crossorigin: '' } : {};
	document.head.append(element('link', { rel, href, ...as }));
}

/** Pagefind's code, and what opens it; what it begins with is on its way at the same time. */
async function loadPagefind(version: string) {
	const folder = url('/pagefind/');
	const opening = import('./pagefind-engine.ts');
	askAhead('modulepreload', `${folder}pagefind.js`);
	askAhead('preload', `${folder}pagefind-entry.json?ts=${version}`);
	askAhead('preload', `${folder}wasm.unknown.pagefind`);
	const { importPagefind, openPagefind } = await opening;
	return { openPagefind, pagefind: await importPagefind(folder), folder };
}

/** The engine of an archive: in the texts themselves where they come whole, else on Pagefind's index. */
async function openEngine(tables: SearchTables, files: Files): Promise<OpenedEngine> {
	const { version, whole, shards, records, simplified } = tables;
	if (whole) {
		const engine = fetchBeside<[id: string, report: StoredReport][]>(files, version, 'reports.json').then((stored) => {
			const reports = stored.map(([id, report]): [string, SearchReport] => [id, readReport(report)]);
			return createMemoryEngine(reports, createFold(simplified));
		});
		return { engine, close: () => undefined };
	}
	const { openPagefind, pagefind, folder } = await loadPagefind(version);
	return openPagefind(pagefind, { folder, version, shards, size: records.hospitals.length });
}

/** This archive together with the others that answer; by itself where none does. */
async function openTogether(tables: SearchTables, files: Files, load: ArchiveFiles): Promise<Opened> {
	const { indexesOf, joinFiles, joinTables, namerOf, openOthers } = await import('./other-archives.ts');
	const { version, shards, records } = tables;
	const time = performance.now();
	const { open: answering, silent } = await openOthers();
	// Pagefind merges into an index that has a report.
	const others = records.ids === '' ? [] : answering;
	if (others.length === 0) {
		const { engine, close } = await openEngine(tables, files);
		const archive = engine.then((made) => ({ ...createArchive(tables, made, load), silent }));
		archive.catch(() => undefined);
		return { version, archive, time, close };
	}
	const joined = joinTables(tables, others);
	const { openPagefind, pagefind, folder } = await loadPagefind(version);
	const { engine, close } = openPagefind(pagefind, {
		folder,
		version,
		shards,
		size: joined.tables.records.hospitals.length,
		others: indexesOf(others),
		nameReport: namerOf(others, joined),
	});
	const archive = engine.then((made) => ({ ...createArchive(joined.tables, made, joinFiles(load, others)), silent }));
	archive.catch(() => undefined);
	return { version, archive, time, close };
}

async function open(): Promise<Opened> {
	const tables = await fetchTables();
	if (tables.form !== tablesForm) throw new RenewedError(`The tables have form ${tables.form}, not ${tablesForm}`);
	const { version } = tables;
	const files: Files = new Map();
	const load: ArchiveFiles = {
		pinyin: () => fetchBeside<PinyinLexicon>(files, version, 'pinyin.json'),
		neighbours: async () => [await fetchBeside<WordNeighbours>(files, version, 'neighbours.json')],
		traditional: () => fetchBeside<string>(files, version, 'traditional.json'),
		cards: () => fetchBeside<SearchCards>(files, version, 'cards.json'),
		people: () => fetchBeside<SearchCard[]>(files, version, 'people.json'),
		figures: (indicator) => fetchBeside<CardValue[]>(files, version, `figures/${indicator}.json`),
		homophones: () => fetchBeside<Homophones>(files, version, 'homophones.json'),
	};
	// Every query asks for them; they come beside the texts and not after them.
	load.cards().catch(() => undefined);
	if (import.meta.env.SEARCHES_OTHERS) return openTogether(tables, files, load);
	const { engine, close } = await openEngine(tables, files);
	const archive = engine.then((made) => createArchive(tables, made, load));
	archive.catch(() => undefined);
	return { version, archive, time: performance.now(), close };
}

function openOnce(): Promise<Opened> {
	if (opened) return opened;
	const opening = open();
	opened = opening;
	opening.catch(() => {
		if (opened === opening) opened = undefined;
	});
	return opening;
}

/** The archive of this site, opened with the first query and kept while the page is open. */
export async function openArchive(): Promise<Archive> {
	return (await openOnce()).archive;
}

/** Forgets the archive and all that was found in it. */
function forget(gone: Promise<Opened>): void {
	if (opened !== gone) return;
	opened = undefined;
	gone.then(
		({ close }) => {
			close();
		},
		() => undefined
	);
}

/** An answer of nothing is not given from an index older than this without asking whether it is still the newest. */
const freshFor = 30_000;

/** Whether another index stands where this one came from. */
async function isRenewed({ version }: Opened): Promise<boolean> {
	return (await fetchTables()).version !== version;
}

/** The first index this page was opened with. */
let firstVersion: string | undefined;

/**
 * Asks the archive, and gives back only what was found with every file there.
 *
 * Where a file did not come, the archive is opened anew and asked once more: if it was published anew meanwhile, the new
 * index answers without the reader's doing. What was found while a load failed is forgotten. An answer of nothing is asked
 * again if the index has been replaced.
 *
 * @param isNothing whether an answer says that something stands nowhere
 * @throws RenewedError where only a page that is loaded again can answer
 */
export async function askArchive<Result>(
	ask: (archive: Archive) => Promise<Result>,
	isNothing: (result: Result) => boolean
): Promise<Result> {
	let fault: unknown = new Error('Files of the search index did not come');
	// Each of the others may fail twice before the page goes on without it.
	for (let attempt = 0; attempt < (import.meta.env.SEARCHES_OTHERS ? 2 + 2 * otherArchives.length : 2); attempt++) {
		const before = failedLoads();
		const opening = openOnce();
		try {
			const open = await opening;
			firstVersion ??= open.version;
			const result = await ask(await open.archive);
			const isOld = isNothing(result) && performance.now() - open.time > freshFor;
			const isWhole = failedLoads() === before && !(isOld && (await isRenewed(open)));
			if (isWhole) return result;
		} catch (error) {
			fault = error;
		}
		forget(opening);
	}
	throw await explain(fault);
}

/** The fault, or that the archive was renewed where that is what lies behind it. */
async function explain(fault: unknown): Promise<unknown> {
	if (fault instanceof RenewedError) return fault;
	try {
		const { version } = await fetchTables();
		// The tables come but a script does not: it belongs to a site that is gone.
		const isScript = fault instanceof TypeError && /import|module/iu.test(fault.message);
		if (isScript || (firstVersion !== undefined && version !== firstVersion)) {
			return new RenewedError('The archive was published anew', { cause: fault });
		}
	} catch {
		// Not even the tables come: the network is what fails.
	}
	return fault;
}
