import { url } from '../url.ts';
import { type Archive, createArchive } from './archive.ts';
import { importPagefind, openPagefind } from './pagefind-engine.ts';
import type { PinyinLexicon, SearchTables } from './records.ts';

async function fetchJson<Type>(path: string): Promise<Type> {
	const response = await fetch(url(path));
	if (!response.ok) throw new Error(`${response.status} for ${path}`);
	return (await response.json()) as Type;
}

const loaded = new Map<string, Promise<unknown>>();

/** Fetches a file once; after a failure it may be tried again. */
function fetchOnce<Type>(path: string): Promise<Type> {
	const known = loaded.get(path) as Promise<Type> | undefined;
	if (known) return known;
	const file = fetchJson<Type>(path);
	loaded.set(path, file);
	file.catch(() => loaded.delete(path));
	return file;
}

/** Traditional and simplified characters in turn, for every character of the archive; queries in simplified ones do without. */
export function loadTraditional(): Promise<string> {
	return fetchOnce<string>('/search/traditional.json');
}

function loadPinyin(): Promise<PinyinLexicon> {
	return fetchOnce<PinyinLexicon>('/search/pinyin.json');
}

/** The tables of the index; the browser keeps them for the pages that follow. */
export function fetchTables(): Promise<SearchTables> {
	return fetchJson<SearchTables>('/search/tables.json');
}

async function open(): Promise<Archive> {
	const folder = url('/pagefind/');
	const [tables, pagefind] = await Promise.all([fetchTables(), importPagefind(folder)]);
	const { version, shards, records } = tables;
	const engine = await openPagefind(pagefind, { folder, version, shards, size: records.hospitals.length });
	return createArchive(tables, engine, loadPinyin);
}

let archive: Promise<Archive> | undefined;

/** The archive of this site, opened with the first query and kept while the page is open. */
export function openArchive(): Promise<Archive> {
	archive ??= open().catch((error: unknown) => {
		archive = undefined;
		throw error;
	});
	return archive;
}
