import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { ContentFiles } from '../src/model/content-files.ts';

/** The content folder: the project's, or the one that `XINGLIN_CONTENT` names. */
export const contentFolder = process.env.XINGLIN_CONTENT ?? join(import.meta.dirname, '..', 'content');

/** Reads what a conversion needs from a content folder: lexicon, catalogues, records, in the order of their names. */
export function readContent(folder: string): ContentFiles {
	const paths = globSync(['*.yaml', 'lexicon/*.yaml', 'hospitals/*.yaml'], { cwd: folder }).sort();
	return new Map(paths.map((path) => [path.split(sep).join('/'), readFileSync(join(folder, path), 'utf8')]));
}
