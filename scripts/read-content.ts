import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import type { ContentFiles } from '../src/model/content-files.ts';
import { PlainError } from './plain-error.ts';

/** The project's own content folder. */
export const projectContent = join(import.meta.dirname, '..', 'content');

const named = process.env.XINGLIN_CONTENT ?? '';

/** The content folder: the project's, or the one that `XINGLIN_CONTENT` names. */
export const contentFolder = named === '' ? projectContent : resolve(named);

/**
 * What another corpus may leave to the project, file by file: words, catalogues and hand-written pages. What a corpus is
 * (sources, articles, hospitals, addresses) is never borrowed.
 */
const lent = [
	'lexicon/*.yaml',
	'models/*.json',
	'themes.yaml',
	'indicators.yaml',
	'programmes.yaml',
	'readers-words.yaml',
	'pages/*.mdx',
];

/** Files whose names are slips of the hand come along, to be told. */
const slips = ['{.,lexicon,hospitals}/*.{yml,YAML,YML,yaml.txt}'];

/** Where the files of a content folder lie that match, by their path in the folder; borrowed ones in the project's. */
export function findContent(folder: string, patterns: readonly string[]): Map<string, string> {
	const find = (place: string, among: readonly string[]) =>
		globSync([...among], { cwd: place }).map((path): [string, string] => [
			path.split(sep).join('/'),
			join(place, path),
		]);
	const borrowed = find(
		projectContent,
		patterns.filter((pattern) => lent.includes(pattern))
	);
	return new Map([...new Map([...borrowed, ...find(folder, patterns)])].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Where the files lie that a conversion needs: lexicon, catalogues, records, by their path in the folder. */
export function findKnowledge(folder: string): Map<string, string> {
	const borrowed = lent.filter((pattern) => !pattern.endsWith('.mdx'));
	const files = findContent(folder, [...slips, '*.yaml', 'hospitals/*.yaml', ...borrowed]);
	// What is remembered of addresses is none of what articles are made from.
	files.delete('addresses.yaml');
	return files;
}

/** Reads what a conversion needs of a content folder, in the order of the names. */
export function readContent(folder: string): ContentFiles {
	return new Map([...findKnowledge(folder)].map(([path, file]) => [path, readFileSync(file, 'utf8')]));
}

/** Throws a `PlainError` where `XINGLIN_CONTENT` names no folder with sources. */
export function requireContentFolder(folder: string = contentFolder): void {
	if (folder === projectContent) return;
	if (!existsSync(folder)) throw new PlainError(`XINGLIN_CONTENT=${named}：没有这个文件夹`);
	if (!statSync(folder).isDirectory()) throw new PlainError(`XINGLIN_CONTENT=${named}：这不是文件夹`);
	if (!existsSync(join(folder, 'sources')))
		throw new PlainError(`XINGLIN_CONTENT=${named}：里面没有 sources 文件夹；请建一个，把报道的文本放进去`);
}
