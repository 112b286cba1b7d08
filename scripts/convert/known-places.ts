import type { RememberedBlock } from '../../src/model/address-memory.ts';
import { writeBlocks } from '../../src/model/address-memory.ts';
import type { KeptIds } from '../../src/pipeline/addresses/keep-block-ids.ts';
import { readFile, writeFile } from '../write-file.ts';
import { digestOf } from './digest.ts';

/** How a report was placed by the last conversion, and by what it is seen that it would be placed so again. */
export interface KnownPlace {
	/** What its source depended on. */
	stamp: string;
	/** Digest of what was remembered of its blocks. */
	blocks: string;
	address: string;
	/** The addresses of its blocks by the ids they have by their lines, where some differ. */
	ids: readonly (readonly [string, string])[] | null;
	duplicateOf: string | null;
	/** Digest of its file. */
	digest: string;
}

/** Places by the name of the source and the number of the report in it: `0001.txt 0`. */
export type KnownPlaces = ReadonlyMap<string, KnownPlace>;

/** The name of a report among the known places. */
export const placeKey = (name: string, index: number): string => `${name} ${index}`;

/** Reads how reports were placed; nothing where the file is missing or spoilt. */
export function readKnownPlaces(file: string): KnownPlaces {
	try {
		const text = readFile(file) ?? '';
		const [digest, ...lines] = text.split('\n');
		if (digest !== digestOf(lines.join('\n'))) return new Map();
		return new Map(JSON.parse(lines.join('\n')) as [string, KnownPlace][]);
	} catch {
		return new Map();
	}
}

/** Remembers how reports were placed. */
export function writeKnownPlaces(file: string, places: KnownPlaces): void {
	const text = JSON.stringify([...places]);
	writeFile(file, `${digestOf(text)}\n${text}`);
}

/** Digest of what is remembered of a report's blocks. */
export const digestBlocks = (blocks: readonly RememberedBlock[]): string => digestOf(writeBlocks(blocks)).slice(0, 16);

/** The same addresses as before, where nothing has changed on which they depend. */
export function keepAsBefore(remembered: readonly RememberedBlock[], place: KnownPlace): KeptIds | undefined {
	if (digestBlocks(remembered) !== place.blocks) return undefined;
	const present = remembered.filter(({ now }) => now === undefined).map(({ id }): [string, string] => [id, id]);
	return { ids: new Map(place.ids ?? present), remembered: [...remembered], lost: new Set() };
}
