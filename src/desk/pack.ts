import { strToU8, zipSync, type Zippable } from 'fflate';
import { sidecarPath } from '../model/sidecar-path.ts';
import type { Work } from './work.ts';

/** A file as it lies in the content folder of the repository. */
export interface PackedFile {
	/** Below the folder of the repository: `content/sources/page.txt`. */
	path: string;
	bytes: Uint8Array;
}

/** A record of a hospital, by its path in the content folder. */
export interface NewRecord {
	path: string;
	text: string;
}

/** The records that come with a page: those that its editor wrote, and those that are proposed and that he left as they are. */
export function recordsOf({ records }: Pick<Work, 'records'>, proposed: readonly NewRecord[]): NewRecord[] {
	const written = Object.entries(records).map(([path, text]) => ({ path, text }));
	return [...written, ...proposed.filter(({ path }) => records[path] === undefined)];
}

/**
 * What the desk gives for a page: the source as received, the file from which it was read, its sidecar, records that are new. A
 * sidecar that says nothing is given only where there is one that it replaces.
 */
export function filesOf(
	{ name, bytes, sidecar, original, received, sent = {} }: Work,
	records: readonly NewRecord[]
): PackedFile[] {
	const source = `content/sources/${name}`;
	const path = sidecarPath(source);
	const isNothing = sidecar.trim() === '' && received === '' && sent[path] === undefined;
	return [
		{ path: source, bytes },
		...(original ? [{ path: `content/originals/${original.name}`, bytes: original.bytes }] : []),
		...(isNothing ? [] : [{ path, bytes: strToU8(sidecar) }]),
		...records.map((record) => ({ path: `content/${record.path}`, bytes: strToU8(record.text) })),
	];
}

/** As a zip made on Unix says it: there its names are read as UTF-8 by every program, and nowhere as those of an old code page. */
const unix = { os: 3, attrs: 0o100644 << 16 };

/** A zip of files; the same files give the same bytes. */
export function packFiles(files: readonly PackedFile[]): Uint8Array {
	const entries: Zippable = {};
	for (const { path, bytes } of files) entries[path] = [bytes, { mtime: new Date(1980, 0, 1), ...unix }];
	return zipSync(entries);
}
