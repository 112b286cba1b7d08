import type { LineWeights } from '../pipeline/structure/line-model.ts';

/** Where the weights stand among words, catalogues and records. */
export const weightsPath = 'models/lines.json';

/**
 * The weights of the reading of lines as the desk fetches them, a third of what they weigh with gzip as they are written:
 * features by what differs from the one before, and a column for each target.
 */
export interface PackedWeights extends Omit<LineWeights, 'features'> {
	/** A line for each feature: how many characters it shares with the one before, in one digit to the base of 36, and the rest. */
	features: string;
	/**
	 * For each target its weights in hundredths, feature by feature: a number for so many without a weight, a letter for one of
	 * the most usual weights, any other in brackets.
	 */
	columns: Readonly<Record<string, string>>;
}

const parts = 100;
const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** The weights of the letters, in the steps in which weights are kept: for something, then against it. */
const ofLetters = Array.from(letters, (_, at) => 4 * (at < 26 ? at + 1 : 25 - at));
const letterOf = new Map(ofLetters.map((weight, at) => [weight, letters[at]!]));

function packNames(names: readonly string[]): string {
	return names
		.map((name, at) => {
			const before = names[at - 1] ?? '';
			let shared = 0;
			while (shared < Math.min(35, name.length) && name[shared] === before[shared]) shared += 1;
			return shared.toString(36) + name.slice(shared);
		})
		.join('\n');
}

function unpackNames(packed: string): string[] {
	let name = '';
	return packed.split('\n').map((line) => {
		name = name.slice(0, Number.parseInt(line[0]!, 36)) + line.slice(1);
		return name;
	});
}

function packColumn(weights: readonly (number | undefined)[]): string {
	let column = '';
	let without = 0;
	for (const weight of weights) {
		if (weight === undefined) {
			without += 1;
			continue;
		}
		const inParts = Math.round(weight * parts);
		column += (without > 0 ? String(without) : '') + (letterOf.get(inParts) ?? `(${inParts})`);
		without = 0;
	}
	return column;
}

/** The weights of a column, each with the place of its feature. */
function unpackColumn(column: string): [at: number, weight: number][] {
	let at = 0;
	return Array.from(column.matchAll(/(\d*)(?:([a-z])|\((-?\d+)\))/giu), ([, without = '', letter, number]) => {
		at += Number(without);
		const inParts = letter === undefined ? Number(number) : ofLetters[letters.indexOf(letter)]!;
		at += 1;
		return [at - 1, inParts / parts];
	});
}

/** The weights packed. How many pages showed a feature is left out: the desk does not tell it. */
export function packWeights({ features, ...rest }: LineWeights): PackedWeights {
	const rows = Object.values(features);
	const targets = [...new Set(rows.flatMap(({ weights }) => Object.keys(weights)))].sort();
	return {
		...rest,
		features: packNames(Object.keys(features)),
		columns: Object.fromEntries(
			targets.map((target) => [target, packColumn(rows.map(({ weights }) => weights[target]))])
		),
	};
}

/** The weights as they were before they were packed, but for the numbers of pages. */
export function unpackWeights({ features, columns, ...rest }: PackedWeights): LineWeights {
	const names = unpackNames(features);
	const rows = names.map(() => ({ pages: 0, weights: {} as Record<string, number> }));
	for (const [target, column] of Object.entries(columns))
		for (const [at, weight] of unpackColumn(column)) rows[at]!.weights[target] = weight;
	return { ...rest, features: Object.fromEntries(names.map((name, at) => [name, rows[at]!])) };
}
