import { rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { reportsPath } from '../../src/model/address-memory.ts';
import { writeFile } from '../write-file.ts';
import { digestOf } from './digest.ts';
import type { Changes } from './plan-changes.ts';

/** Keeps the files that somebody changed by hand in a folder outside the content; gives back where each lies now, by its path. */
export function keepReplaced({ replaced }: Changes, folder: string): Map<string, string> {
	const time = new Date().toISOString().slice(0, 19).replaceAll(':', '-');
	return new Map(
		replaced.map(({ path, text }) => {
			const copy = join(folder, time, basename(path));
			writeFile(copy, text(), { lasting: true });
			return [path, copy];
		})
	);
}

/** What is remembered of addresses, which no conversion could make again: `addresses.yaml` and `addresses/`. */
const isMemory = (path: string) => path === reportsPath || path.startsWith('addresses/');

/**
 * Brings a content folder to what a conversion found: each file whole, new ones before old ones go. Gives back the digests of the
 * files that were written, null for those that were removed, by their path.
 */
export function writeChanges(content: string, { write, remove }: Changes): Record<string, string | null> {
	const written: Record<string, string | null> = {};
	for (const [path, make] of write) {
		const text = make();
		writeFile(join(content, path), text, { lasting: isMemory(path) });
		written[path] = digestOf(text);
	}
	for (const path of remove) {
		rmSync(join(content, path));
		written[path] = null;
	}
	return written;
}
