import { url } from '../url.ts';
import { type Archive, createArchive } from './archive.ts';
import { importPagefind, openPagefind } from './pagefind-engine.ts';
import type { PinyinLexicon, SearchTables } from './records.ts';

async function fetchJson<Type>(path: string): Promise<Type> {
	const response = await fetch(url(path));
	if (!response.ok) throw new Error(`${response.status} for ${path}`);
	return (await response.json()) as Type;
}

let pinyin: Promise<PinyinLexicon> | undefined;

function loadPinyin(): Promise<PinyinLexicon> {
	pinyin ??= fetchJson<PinyinLexicon>('/search/pinyin.json').catch((error: unknown) => {
		pinyin = undefined;
		throw error;
	});
	return pinyin;
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
