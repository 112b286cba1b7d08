import { createHash } from 'node:crypto';

/** As many sources lie in one file, about: one of each would make an archive of many files larger by a seventh. */
const together = 8;

/**
 * Divides sources into the files in which they lie, by the names of these. A new source moves no other: a list and a file that
 * a browser fetched at different times fit together. Where there are twice as many files they are called otherwise.
 */
export function divideSources(names: readonly string[]): Record<string, string[]> {
	const count = 2 ** Math.ceil(Math.log2(Math.max(1, names.length / together)));
	const partOf = (name: string) => createHash('sha256').update(name).digest().readUInt32BE() % count;
	return Object.fromEntries(
		[...Map.groupBy(names, partOf)].map(([part, sources]) => [`${count}-${part}`, sources] as const)
	);
}
