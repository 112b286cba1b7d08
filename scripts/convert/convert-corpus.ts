import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { VFile } from 'vfile';
import { cacheFolder } from '../cache-folder.ts';
import { ConversionStore } from './conversion-store.ts';
import { withLock } from '../lock.ts';
import { PlainError } from '../plain-error.ts';
import { readContent, requireContentFolder } from '../read-content.ts';
import { summarise } from '../summary-table.ts';
import { removeLeftOver } from '../write-file.ts';
import { convertSources } from './convert-sources.ts';
import type { Converted } from './converted.ts';
import { giveAddresses } from './give-addresses.ts';
import { readKnownDoubts, writeKnownDoubts, type KnownDoubts } from './known-doubts.ts';
import { readKnownPlaces, writeKnownPlaces } from './known-places.ts';
import { planChanges, type Changes } from './plan-changes.ts';
import { readArticles } from './read-articles.ts';
import { readWrittenMemory } from './read-memory.ts';
import { reportChanges, reportDifferences, reportReplaced } from './report-changes.ts';
import { reportDoubts } from './report-doubts.ts';
import { shownPath } from './shown-path.ts';
import { surveyFolder } from './survey-folder.ts';
import { keepReplaced, writeChanges } from './write-changes.ts';

/** How a conversion of the whole corpus is asked for. */
export interface CorpusOptions {
	/** Writes nothing, and names what would change. */
	check?: boolean;
	/** Repeats what was said of sources that have not changed. */
	all?: boolean;
	/** How many threads convert, be the sources few or many; where nothing is said, as many as there are cores if it pays. */
	threads?: number;
	/** Where what the next conversion need not find out again is kept; in the project's cache where nothing is said. */
	cache?: string;
}

/** Something that keeps a source or a file of the content folder from being used, at its place. */
export interface Failure {
	file: string;
	line: number | undefined;
	column: number | undefined;
	reason: string;
}

/** What a conversion of the whole corpus tells the command that asked for it. */
export interface ConversionNews {
	failures: Failure[];
	/** Digests of the files that were written, null for those that were removed, by their path in the content folder. */
	written: Record<string, string | null>;
}

/** What became of a conversion of the whole corpus. */
export interface CorpusOutcome extends ConversionNews {
	status: 0 | 1;
}

const ownCache = join(import.meta.dirname, '..', '..', cacheFolder(''));

function failuresOf(files: readonly VFile[]): Failure[] {
	return files.flatMap((file) =>
		file.messages
			.filter(({ fatal }) => fatal === true)
			.map(({ line, column, reason }) => ({ file: file.path, line, column, reason }))
	);
}

/** Names of the sources of which there is something new: what they give, or what is to be said of them. */
function findNews(
	conversions: readonly Converted[],
	{ added, returned, changed, moved, removed }: Changes,
	doubts: KnownDoubts,
	known: KnownDoubts | undefined
): Set<string> {
	const articles = [
		...added,
		...returned,
		...changed.map(({ after }) => after),
		...moved.map(({ to }) => to),
		...removed.map(({ data }) => data),
	];
	const touched = new Set(articles.map(({ source }) => source.file));
	const isNews = (conversion: Converted) => {
		const { name } = conversion.entry;
		if (touched.has(name) || conversion.hasFailed) return true;
		// Where nothing is remembered, as in a fresh clone, what an editor wrote beside the source is repeated, the rest is not.
		return known ? known.get(name) !== doubts.get(name) : conversion.hasRemarkedSidecar;
	};
	return new Set(conversions.filter(isNews).map(({ entry }) => entry.name));
}

/** Prints what was said of the sources of which there is something new, and counts the rest. */
function printDoubts(conversions: readonly Converted[], strays: readonly VFile[], news: ReadonlySet<string>): void {
	const isNew = ({ entry }: Converted) => news.has(entry.name);
	process.stderr.write(reportDoubts([...strays, ...conversions.filter(isNew).flatMap(({ files }) => files)]));
	const silent = conversions.filter((conversion) => !isNew(conversion));
	const total = silent.reduce((sum, { count }) => sum + count, 0);
	if (total > 0)
		process.stderr.write(
			`另有 ${silent.length} 份原件没有变化，关于它们的 ${total} 条话不再重复；要看，请运行 npm run convert -- --all\n\n`
		);
}

async function convertNow(
	content: string,
	{ check = false, all = false, threads, cache: kept = ownCache }: CorpusOptions
): Promise<CorpusOutcome> {
	const cache = (name: string) => join(kept, name);
	const cleared = check ? 0 : removeLeftOver(content);
	const before = readArticles(content);
	const converted = await convertSources({
		content: readContent(content),
		folder: content,
		store: new ConversionStore(cache('conversions')),
		written: before.articles,
		threads,
	});
	const { conversions, files } = converted;
	const memory = readWrittenMemory(content, before.articles);
	const addresses = giveAddresses(conversions, memory, readKnownPlaces(cache('places.json')));
	const changes = planChanges(converted, addresses, before);
	const copies = check ? new Map<string, string>() : keepReplaced(changes, cache('replaced'));
	// What was there before is read before it is overwritten.
	const news = check ? '' : reportChanges(changes, conversions, content);
	const written = check ? {} : writeChanges(content, changes);

	const doubts = new Map(conversions.map(({ entry, digest }) => [entry.name, digest]));
	const newsOf = findNews(conversions, changes, doubts, readKnownDoubts(cache('doubts.json')));
	const names = new Set(all ? doubts.keys() : newsOf);
	const strays = surveyFolder(content);
	const isBroken = failuresOf(files).length > 0;
	const rows = conversions.map(({ entry }) => ({ name: entry.name, rows: entry.heads.map(({ row }) => row) }));
	process.stdout.write(`${summarise(rows)}\n\n`);
	if (cleared > 0) process.stderr.write(`已清除上次中断时留下的 ${cleared} 个临时文件\n`);
	printDoubts(conversions, [...files, ...strays], names);
	const differences = check ? reportDifferences(changes, content) : '';
	if (check) process.stderr.write(differences);
	else {
		process.stderr.write(reportReplaced(changes, content, copies));
		process.stdout.write(news);
		writeKnownDoubts(cache('doubts.json'), doubts);
		writeKnownPlaces(cache('places.json'), addresses.places());
	}
	return {
		status: conversions.some(({ hasFailed }) => hasFailed) || isBroken || differences !== '' ? 1 : 0,
		failures: failuresOf([...files, ...conversions.filter(({ hasFailed }) => hasFailed).flatMap((one) => one.files)]),
		written,
	};
}

/** Throws a `PlainError` where a content folder has no folder of sources. */
export function requireSources(content: string): void {
	requireContentFolder(content);
	const sources = join(content, 'sources');
	if (!statSync(sources, { throwIfNoEntry: false })?.isDirectory())
		throw new PlainError(`没有 ${shownPath(sources)} 文件夹；请建一个，把报道的文本放在里面`);
}

/**
 * Converts all sources of a content folder, writes what has changed or, checking, only names it, and says what that was.
 *
 * One conversion at a time changes a folder; another waits.
 */
export async function convertCorpus(content: string, options: CorpusOptions): Promise<CorpusOutcome> {
	requireSources(content);
	return withLock('content', content, 'npm run convert', () => convertNow(content, options));
}
