import type { LineWeights } from '../pipeline/structure/line-model.ts';

/**
 * The weights of the reading of lines as the desk fetches them: a column for what the weights belong to, in hundredths, a row
 * for each feature. With gzip that is less than half of what they weigh as they are written, feature by feature.
 */
export interface PackedWeights extends Omit<LineWeights, 'features'> {
	/** A line for each feature. */
	features: string;
	pages: readonly number[];
	/** For each target its weights, one a feature, divided by commas; nothing stands for nought. */
	columns: Readonly<Record<string, string>>;
}

/** Where the weights stand among words, catalogues and records. */
export const weightsPath = 'models/lines.json';

/** As many in one are the parts in which weights are written. */
const parts = 100;

/** The weights in columns. */
export function packWeights({ features, ...rest }: LineWeights): PackedWeights {
	const rows = Object.values(features);
	const targets = [...new Set(rows.flatMap(({ weights }) => Object.keys(weights)))].sort();
	const inParts = (weight: number | undefined) => (weight === undefined ? '' : String(Math.round(weight * parts)));
	return {
		...rest,
		features: Object.keys(features).join('\n'),
		pages: rows.map(({ pages }) => pages),
		columns: Object.fromEntries(
			targets.map((target) => [target, rows.map(({ weights }) => inParts(weights[target])).join(',')])
		),
	};
}

/** The weights as they were before they were packed. */
export function unpackWeights({ features, pages, columns, ...rest }: PackedWeights): LineWeights {
	const rows = pages.map((count) => ({ pages: count, weights: {} as Record<string, number> }));
	for (const [target, column] of Object.entries(columns))
		for (const [at, weight] of column.split(',').entries())
			if (weight !== '') rows[at]!.weights[target] = Number(weight) / parts;
	return { ...rest, features: Object.fromEntries(features.split('\n').map((name, at) => [name, rows[at]!])) };
}
