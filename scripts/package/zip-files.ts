import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { Zip, ZipDeflate } from 'fflate';

/** A file of an archive: its path in it, and what it holds. */
export interface PackedFile {
	path: string;
	content: Uint8Array;
}

/** The first day that a zip can tell; in local time, as the format has it, so that every machine writes the same. */
const noDay = new Date(1980, 0, 1);

/**
 * Writes files into a zip in the order given, one after another, so that no more than one lies in memory; gives their number.
 * The same files give the same bytes.
 */
export async function zipFiles(files: Iterable<PackedFile>, target: string): Promise<number> {
	const out = createWriteStream(target);
	const failed = once(out, 'error').then(([error]) => {
		throw error as Error;
	});
	const zip = new Zip((error, chunk) => {
		if (error) out.destroy(error);
		else out.write(chunk);
	});
	let count = 0;
	for (const { path, content } of files) {
		const entry = new ZipDeflate(path, { level: 9 });
		entry.mtime = noDay;
		entry.os = 3;
		zip.add(entry);
		entry.push(content, true);
		count += 1;
		if (out.writableNeedDrain) await Promise.race([once(out, 'drain'), failed]);
	}
	zip.end();
	out.end();
	await Promise.race([once(out, 'close'), failed]);
	return count;
}
