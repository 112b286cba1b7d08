import { bestPath, expect, type Transitions } from './chain.ts';
import {
	beginsArticle,
	canFollow,
	canOpen,
	lineLabels,
	lineStates,
	stateName,
	zones,
	type LineLabel,
} from './line-states.ts';

/**
 * Weights of the reading of lines, as `npm run fit` writes them: for each feature and each label or zone, how strongly the one
 * speaks for the other (natural logarithm of odds), and on how many pages the feature was seen, 0 where that is not told.
 */
export interface LineWeights {
	features: Readonly<Record<string, { pages: number; weights: Readonly<Record<string, number>> }>>;
	/** `state > state`, and `> state` for the first line of a page. */
	steps: Readonly<Record<string, number>>;
	/** Least probabilities for sure and for likely, by label, calibrated on pages left out. */
	sure: Readonly<Record<string, number>>;
	likely: Readonly<Record<string, number>>;
}

/** What weights belong to: each label, then each zone. */
export const targets: readonly string[] = [...lineLabels, ...zones, ...lineStates.map(stateName)];

/** For each state, the indexes of its label and its zone in `targets`. */
export const targetsOfState: readonly (readonly [number, number, number])[] = lineStates.map((state) => [
	targets.indexOf(state.label),
	targets.indexOf(state.zone),
	targets.indexOf(stateName(state)),
]);

/** The states that may stand before each state. */
export const sourcesOfState: readonly Int32Array[] = lineStates.map((state) =>
	Int32Array.from([...lineStates.keys()].filter((one) => canFollow(lineStates[one]!, state)))
);

/** The name of a step in files of weights. */
export const stepName = (before: number | undefined, state: number): string =>
	`${before === undefined ? '' : `${stateName(lineStates[before]!)} `}> ${stateName(lineStates[state]!)}`;

/** What a line is, by the weights. */
export interface LineReading {
	/** Index in `lineStates`. */
	state: number;
	/** Probability of the state's label, all zones taken together. */
	probability: number;
}

/** What is known of the lines of a page beyond their features. */
export interface ReadingLimits {
	/** All lines are of one article, as their editor said. */
	isOne?: boolean | undefined;
	/** Labels that each line cannot have; or the only one that it can. */
	labels?: readonly (ReadonlySet<LineLabel> | LineLabel)[];
}

/** What a label weighs that a line cannot have: less than anything, and yet a number. */
const impossible = -60;

/** Reads the lines of a page, given their features. */
export interface LineModel {
	read: (features: readonly (readonly string[])[], limits?: ReadingLimits) => LineReading[];
	/** What the features of a line weigh for a label, the strongest first. */
	reasons: (features: readonly string[], label: string) => { feature: string; weight: number; pages: number }[];
}

/** Makes the model from its weights. */
export function lineModel(weights: LineWeights): LineModel {
	const size = lineStates.length;
	const rows = new Map(
		Object.entries(weights.features).map(([name, { weights: own }]) => {
			const used = [...targets.keys()].filter((target) => (own[targets[target]!] ?? 0) !== 0);
			return [
				name,
				{ at: Int32Array.from(used), weight: Float64Array.from(used, (target) => own[targets[target]!]!) },
			] as const;
		})
	);
	const transitions: Transitions = {
		size,
		open: Float64Array.from(lineStates, (state, index) =>
			canOpen(state) ? (weights.steps[stepName(undefined, index)] ?? 0) : -Infinity
		),
		before: sourcesOfState,
		weights: sourcesOfState.map((sources, state) =>
			Float64Array.from(sources, (before) => weights.steps[stepName(before, state)] ?? 0)
		),
	};
	/** Steps within one article. */
	const within: Transitions = {
		...transitions,
		weights: transitions.weights.map((row, state) =>
			row.map((weight, index) =>
				beginsArticle(lineStates[sourcesOfState[state]![index]!], lineStates[state]!) ? -Infinity : weight
			)
		),
	};
	return {
		read(features, { isOne = false, labels } = {}) {
			const scores = new Float64Array(features.length * size);
			const sums = new Float64Array(targets.length);
			for (const [place, names] of features.entries()) {
				sums.fill(0);
				for (const name of names) {
					const row = rows.get(name);
					if (!row) continue;
					const { at, weight } = row;
					for (let index = 0; index < at.length; index += 1) sums[at[index]!]! += weight[index]!;
				}
				for (let state = 0; state < size; state += 1) {
					const [label, zone, own] = targetsOfState[state]!;
					scores[place * size + state] = sums[label]! + sums[zone]! + sums[own]!;
				}
				const limit = labels?.[place];
				if (limit === undefined) continue;
				for (let state = 0; state < size; state += 1) {
					const { label } = lineStates[state]!;
					if (typeof limit === 'string' ? label !== limit : limit.has(label))
						scores[place * size + state]! += impossible;
				}
			}
			if (features.length === 0) return [];
			const steps = isOne ? within : transitions;
			const path = bestPath(scores, steps);
			const { states } = expect(scores, steps);
			return Array.from(path, (state, place) => {
				let probability = 0;
				for (let other = 0; other < size; other += 1)
					if (lineStates[other]!.label === lineStates[state]!.label) probability += states[place * size + other]!;
				return { state, probability };
			});
		},
		reasons: (features, label) =>
			features
				.flatMap((feature) => {
					const own = weights.features[feature];
					const weight = own?.weights[label];
					return own && weight !== undefined ? [{ feature, weight, pages: own.pages }] : [];
				})
				.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)),
	};
}
