/** Tells runs of characters that stand in a text once from those that stand again. */
export interface RunCounter {
	add: (run: string) => void;
	/**
	 * Whether a run was added more than once. True for a few others, too, that fall on the same place of the table: about one
	 * in sixteen.
	 */
	standsAgain: (run: string) => boolean;
}

/** The place of a run in a table: FNV-1a over its code units, mixed so that the low bits differ. */
function placeOf(run: string, mask: number): number {
	let hash = 0x811c9dc5;
	for (let at = 0; at < run.length; at += 1) hash = Math.imul(hash ^ run.charCodeAt(at), 0x01000193);
	hash ^= hash >>> 15;
	hash = Math.imul(hash, 0x2c1b3c6d);
	return (hash ^ (hash >>> 13)) & mask;
}

/** Counts runs in two tables, four to eight bytes a character of the text together, where a map of all runs would take a hundred. */
export function countRuns(characters: number): RunCounter {
	const size = 2 ** Math.min(28, Math.max(10, Math.ceil(Math.log2(characters * 16 + 1)) - 3));
	const [once, again] = [new Uint8Array(size), new Uint8Array(size)];
	const bits = size * 8;
	return {
		add: (run) => {
			const place = placeOf(run, bits - 1);
			const bit = 1 << (place & 7);
			if ((once[place >>> 3]! & bit) !== 0) again[place >>> 3]! |= bit;
			once[place >>> 3]! |= bit;
		},
		standsAgain: (run) => {
			const place = placeOf(run, bits - 1);
			return (again[place >>> 3]! & (1 << (place & 7))) !== 0;
		},
	};
}
