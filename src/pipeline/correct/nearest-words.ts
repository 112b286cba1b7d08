/** A run of a text that is like some words, and in how many characters it differs. */
export interface NearRun {
	from: number;
	to: number;
	distance: number;
}

/** A cell of the table: how much the words so far differ from a run that ends here, and where the run begins. */
interface Cell {
	distance: number;
	from: number;
}

/** Of two runs that differ as much the one whose length is that of the words is nearer. */
function isNearer(one: NearRun, other: NearRun, length: number): boolean {
	const difference = ({ from, to }: NearRun) => Math.abs(to - from - length);
	return one.distance < other.distance || (one.distance === other.distance && difference(one) < difference(other));
}

/**
 * The run of a text that is nearest to some words (Sellers' search: edits count, the run may begin anywhere); undefined
 * where a third of the words or more would have to change.
 *
 * @example
 * // 行政查查制度 in 严格执行政查制度落实 → 行政查制度
 */
export function nearestRun(text: readonly string[], words: readonly string[]): NearRun | undefined {
	const limit = Math.max(1, Math.floor(words.length / 3));
	let column: Cell[] = words.map((_, index) => ({ distance: index + 1, from: 0 }));
	let best: NearRun | undefined;
	for (const [at, character] of text.entries()) {
		let corner: Cell = { distance: 0, from: at };
		let above: Cell = { distance: 0, from: at + 1 };
		column = column.map((left, index) => {
			const same = { distance: corner.distance + (words[index] === character ? 0 : 1), from: corner.from };
			const options = [same, { ...left, distance: left.distance + 1 }, { ...above, distance: above.distance + 1 }];
			corner = left;
			above = options.reduce((least, option) => (option.distance < least.distance ? option : least));
			return above;
		});
		const { distance, from } = column.at(-1)!;
		const run = { from, to: at + 1, distance };
		if (distance <= limit && distance < words.length && (!best || isNearer(run, best, words.length))) best = run;
	}
	return best;
}
