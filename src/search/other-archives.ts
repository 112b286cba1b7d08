/**
 * Searches other archives together with this one: their indexes merged into one engine, their tables joined to ours. Loaded
 * only by sites whose settings name other archives.
 */
import { url } from '../url.ts';
import type { ArchiveFiles } from './archive.ts';
import { archiveOf, otherArchives } from './archive-list.ts';
import { noteFailure, plainFetch, watchLoads } from './failed-loads.ts';
import { joinTables, nameReport, type JoinedTables, type OpenArchive } from './join-tables.ts';
import type { PagefindSource } from './pagefind-engine.ts';
import { lexiconKinds, tablesForm, type PinyinLexicon, type SearchTables, type WordNeighbours } from './records.ts';
import { watchFetch } from './watch-fetch.ts';

/** Another archive is waited for so long, in milliseconds; this one does not wait for others longer. */
const patience = 5000;

/** So often may files of an archive not come, in one open page, before the page goes on without it. */
const mostFaults = 2;

/** Archives of which a file did not come since they were opened, and how often that was so before. */
const failed = new Set<string>();
const faults = new Map<string, number>();

function fetchPatiently(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
	return plainFetch!(input, { ...init, signal: AbortSignal.timeout(patience) });
}

let isWatching = false;

/** Sees to it that a file of another archive that does not come is no file of this one, and that it is not waited for. */
function watchOthers(): void {
	if (isWatching) return;
	isWatching = true;
	watchLoads();
	const ownFetch = globalThis.fetch;
	const own = { url: new URL(url('/'), location.href).href, fetch: ownFetch };
	const others = otherArchives.map((archive) => {
		const scope = { ...archive, fetch: fetchPatiently };
		watchFetch(scope, ['/'], () => {
			failed.add(archive.url);
			noteFailure();
		});
		return scope;
	});
	globalThis.fetch = (input, init) => {
		const address = new URL(input instanceof Request ? input.url : String(input), location.href).href;
		return (archiveOf(address, [own, ...others]) ?? own).fetch(input, init);
	};
}

async function fetchOther<Type>(archive: { url: string }, file: string, init?: RequestInit): Promise<Type> {
	const response = await fetchPatiently(`${archive.url}search/${file}`, init);
	if (!response.ok) throw new Error(`${response.status} for ${archive.url}search/${file}`);
	return (await response.json()) as Type;
}

/** The archives that answer, and the names of those that do not. */
export interface Others {
	open: OpenArchive[];
	silent: string[];
}

/** Opens the tables of all other archives at once. One of another form is of another version of the program: it is left out. */
export async function openOthers(): Promise<Others> {
	watchOthers();
	for (const archive of failed) faults.set(archive, (faults.get(archive) ?? 0) + 1);
	failed.clear();
	const opened = await Promise.all(
		otherArchives.map(async ({ name, url: home }): Promise<OpenArchive | string> => {
			if ((faults.get(home) ?? 0) >= mostFaults) return name;
			try {
				const tables = await fetchOther<SearchTables>({ url: home }, 'tables.json', { cache: 'no-cache' });
				return tables.form === tablesForm ? { name, url: home, tables } : name;
			} catch {
				return name;
			}
		})
	);
	return {
		open: opened.filter((one) => typeof one !== 'string'),
		silent: opened.filter((one) => typeof one === 'string'),
	};
}

/** Where the indexes of other archives lie, for the engine; one without a report has none. */
export function indexesOf(open: readonly OpenArchive[]): NonNullable<PagefindSource['others']> {
	return open
		.filter(({ tables }) => tables.records.ids !== '')
		.flatMap(({ url: home, tables: { shards, version } }) =>
			Array.from({ length: shards }, (_, shard) => ({
				folder: `${home}pagefind/${shard === 0 ? '' : `${shard}/`}`,
				origin: new URL(home).origin,
				version,
			}))
		);
}

/** How the reports of other archives are named in one index: by their addresses. */
export function namerOf(open: readonly OpenArchive[], joined: JoinedTables): NonNullable<PagefindSource['nameReport']> {
	return ({ url: address, report }) => {
		const archive = archiveOf(address, open);
		return archive ? nameReport(report, address, archive, joined) : report;
	};
}

function joinLexicons(lexicons: readonly PinyinLexicon[]): PinyinLexicon {
	const terms = lexiconKinds.map((kind) => [kind, [...new Set(lexicons.flatMap((lexicon) => lexicon.terms[kind]))]]);
	return { terms: Object.fromEntries(terms) as PinyinLexicon['terms'] };
}

/** The files beside the tables, with what those of other archives add. Cards lead to pages of this archive only. */
export function joinFiles(load: ArchiveFiles, open: readonly OpenArchive[]): ArchiveFiles {
	const ofOthers = async <Type>(file: string): Promise<Type[]> => {
		const asked = open.map((archive) => fetchOther<Type>(archive, `${file}?v=${archive.tables.version}`));
		const answers = await Promise.allSettled(asked);
		return answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : []));
	};
	return {
		...load,
		pinyin: async () => joinLexicons([await load.pinyin(), ...(await ofOthers<PinyinLexicon>('pinyin.json'))]),
		neighbours: async () => [...(await load.neighbours()), ...(await ofOthers<WordNeighbours>('neighbours.json'))],
		traditional: async () => (await load.traditional()) + (await ofOthers<string>('traditional.json')).join(''),
	};
}

export { joinTables };
