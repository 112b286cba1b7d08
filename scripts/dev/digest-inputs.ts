import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { digestOf } from '../convert/digest.ts';
import { isTemporary } from '../write-file.ts';

/** A content folder, or one of which words and catalogues are borrowed. */
export interface InputFolder {
	folder: string;
	isBorrowed: boolean;
}

/** Digests of the files that a conversion reads, by their path. */
export type InputDigests = ReadonlyMap<string, string>;

/** Whether a conversion reads, or names, a file: not the articles that it writes, nor hand-written pages. */
export function isInput({ folder, isBorrowed }: InputFolder, path: string): boolean {
	const [room = '', ...rest] = relative(folder, path).split(sep);
	if (isTemporary(rest.at(-1) ?? room)) return false;
	const isWordOrCatalogue = room === 'lexicon' || (rest.length === 0 && room.endsWith('.yaml'));
	return isBorrowed ? isWordOrCatalogue : !['', '..', 'articles', 'pages'].includes(room);
}

function digestFile(path: string): string {
	try {
		return digestOf(readFileSync(path));
	} catch (error) {
		return (error as NodeJS.ErrnoException).code ?? '';
	}
}

/** Reads what conversions of some content folders depend on. A file that is only touched keeps its digest. */
export function digestInputs(folders: readonly InputFolder[]): Map<string, string> {
	return new Map(
		folders.flatMap((input) =>
			readdirSync(input.folder, { recursive: true, withFileTypes: true })
				.filter((entry) => !entry.isDirectory())
				.map((entry) => join(entry.parentPath, entry.name))
				.filter((path) => isInput(input, path))
				.map((path): [string, string] => [path, digestFile(path)])
		)
	);
}

/** Whether nothing has changed. */
export function isSame(before: InputDigests, after: InputDigests): boolean {
	return before.size === after.size && [...after].every(([path, digest]) => before.get(path) === digest);
}
