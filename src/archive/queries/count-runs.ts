/**
 * The runs of a few characters in a text, each as a number: FNV-1a over its code units, mixed so that all bits differ. Two runs
 * in some thousand millions have the same.
 */
export function hashRuns(text: string, length: number): Int32Array {
	const runs = new Int32Array(Math.max(0, text.length - length + 1));
	for (let from = 0; from < runs.length; from += 1) {
		let hash = 0x811c9dc5;
		for (let at = from; at < from + length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
		hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
		runs[from] = hash ^ (hash >>> 13);
	}
	return runs;
}

/**
 * Some of a text's runs, chosen by what they are and not where they stand: of so many neighbouring ones the least. Texts that
 * share a stretch as long as a run and the window have a chosen run in common (winnowing; Schleimer, Wilkerson and Aiken 2003).
 */
export function winnow(runs: Int32Array, window: number): Int32Array {
	const chosen: number[] = [];
	let last = -1;
	for (let from = 0; from === 0 || from + window <= runs.length; from += 1) {
		let least = from;
		for (let at = from + 1; at < Math.min(from + window, runs.length); at += 1)
			if (runs[at]! < runs[least]!) least = at;
		if (least !== last && least < runs.length) chosen.push(runs[least]!);
		last = least;
	}
	return Int32Array.from(chosen);
}

/** Tells runs of characters that stand in a text once from those that stand again. */
export interface RunCounter {
	add: (run: number) => void;
	/**
	 * Whether a run was added more than once. True for a few others, too, that fall on the same place of the table: about one
	 * in sixteen.
	 */
	standsAgain: (run: number) => boolean;
}

/** Counts runs in two tables, four to eight bytes a character of the text together, where a map of all runs would take a hundred. */
export function countRuns(characters: number): RunCounter {
	const size = 2 ** Math.min(28, Math.max(10, Math.ceil(Math.log2(characters * 16 + 1)) - 3));
	const [once, again] = [new Uint8Array(size), new Uint8Array(size)];
	const mask = size * 8 - 1;
	return {
		add: (run) => {
			const place = run & mask;
			const bit = 1 << (place & 7);
			if ((once[place >>> 3]! & bit) !== 0) again[place >>> 3]! |= bit;
			once[place >>> 3]! |= bit;
		},
		standsAgain: (run) => {
			const place = run & mask;
			return (again[place >>> 3]! & (1 << (place & 7))) !== 0;
		},
	};
}
