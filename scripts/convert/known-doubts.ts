import { readFile, writeFile } from '../write-file.ts';

/** What was said of each source when it was last converted here: a digest by the name of the source. */
export type KnownDoubts = ReadonlyMap<string, string>;

/** What was said of the sources by the last conversion on this machine; undefined where there was none. */
export function readKnownDoubts(file: string): KnownDoubts | undefined {
	try {
		return new Map(Object.entries(JSON.parse(readFile(file) ?? '') as Record<string, string>));
	} catch {
		return undefined;
	}
}

/** Remembers what was said. Nothing depends on it but how much the next conversion says again. */
export function writeKnownDoubts(file: string, doubts: KnownDoubts): void {
	writeFile(file, JSON.stringify(Object.fromEntries(doubts), null, '\t'));
}
