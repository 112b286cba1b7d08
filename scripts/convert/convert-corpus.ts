import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { VFile } from 'vfile';
import type { Conversion } from '../../src/pipeline/index.ts';
import { cacheFolder } from '../cache-folder.ts';
import { withLock } from '../lock.ts';
import { PlainError } from '../plain-error.ts';
import { readContent, requireContentFolder } from '../read-content.ts';
import { summarise } from '../summary-table.ts';
import { removeLeftOver } from '../write-file.ts';
import { convertSources, filesOf, hasFailed } from './convert-sources.ts';
import { digestOf } from './digest.ts';
import { giveAddresses } from './give-addresses.ts';
import { digestMessages, readKnownDoubts, writeKnownDoubts, type KnownDoubts } from './known-doubts.ts';
import { planChanges, type Changes } from './plan-changes.ts';
import { readArticles } from './read-articles.ts';
import { readWrittenMemory } from './read-memory.ts';
import { readSources } from './read-sources.ts';
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

const cache = (name: string) => join(import.meta.dirname, '..', '..', cacheFolder(name));

function failuresOf(files: readonly VFile[]): Failure[] {
	return files.flatMap((file) =>
		file.messages
			.filter(({ fatal }) => fatal === true)
			.map(({ line, column, reason }) => ({ file: file.path, line, column, reason }))
	);
}

function digestChanges({ write, remove }: Changes): ConversionNews['written'] {
	return Object.fromEntries([
		...Array.from(write, ([path, text]) => [path, digestOf(text)] as const),
		...remove.map((path) => [path, null] as const),
	]);
}

/** Names of the sources of which there is something new: what they give, or what is to be said of them. */
function findNews(
	conversions: readonly Conversion[],
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
	const isNews = (conversion: Conversion) => {
		const name = conversion.file.basename ?? '';
		if (touched.has(name) || hasFailed(conversion)) return true;
		// Where nothing is remembered, as in a fresh clone, what an editor wrote beside the source is repeated, the rest is not.
		return known ? known.get(name) !== doubts.get(name) : (conversion.sidecar?.messages.length ?? 0) > 0;
	};
	return new Set(conversions.filter(isNews).map(({ file }) => file.basename ?? ''));
}

/** Prints what was said of the sources of which there is something new, and counts the rest. */
function printDoubts(conversions: readonly Conversion[], strays: readonly VFile[], news: ReadonlySet<string>): void {
	const isNew = ({ file }: Conversion) => news.has(file.basename ?? '');
	process.stderr.write(reportDoubts([...strays, ...conversions.filter(isNew).flatMap(filesOf)]));
	const silent = conversions.filter((conversion) => !isNew(conversion));
	const count = silent.flatMap(filesOf).reduce((sum, { messages }) => sum + messages.length, 0);
	if (count > 0)
		process.stderr.write(
			`另有 ${silent.length} 份原件没有变化，关于它们的 ${count} 条话不再重复；要看，请运行 npm run convert -- --all\n\n`
		);
}

function convertNow(content: string, { check = false, all = false }: CorpusOptions): CorpusOutcome {
	const cleared = check ? 0 : removeLeftOver(content);
	const written = readArticles(content);
	const converted = convertSources(readSources(content), readContent(content), content, written.articles);
	const { conversions, files } = converted;
	const addresses = giveAddresses(conversions, readWrittenMemory(content, written.articles));
	const changes = planChanges(converted, addresses, written);
	const copies = check ? new Map<string, string>() : keepReplaced(changes, cache('replaced'));
	if (!check) writeChanges(content, changes);

	const doubts = new Map(
		conversions.map((conversion) => [conversion.file.basename ?? '', digestMessages(filesOf(conversion))])
	);
	const news = findNews(conversions, changes, doubts, readKnownDoubts(cache('doubts.json')));
	const names = new Set(all ? doubts.keys() : news);
	const strays = surveyFolder(content);
	const isBroken = failuresOf(files).length > 0;
	process.stdout.write(`${summarise(conversions)}\n\n`);
	if (cleared > 0) process.stderr.write(`已清除上次中断时留下的 ${cleared} 个临时文件\n`);
	printDoubts(conversions, [...files, ...strays], names);
	const differences = check ? reportDifferences(changes, content) : '';
	if (check) process.stderr.write(differences);
	else {
		process.stderr.write(reportReplaced(changes, content, copies));
		process.stdout.write(reportChanges(changes, conversions, content));
		writeKnownDoubts(cache('doubts.json'), doubts);
	}
	return {
		status: conversions.some(hasFailed) || isBroken || differences !== '' ? 1 : 0,
		failures: failuresOf([...files, ...conversions.flatMap(filesOf)]),
		written: check ? {} : digestChanges(changes),
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
