import { expect, type Transitions } from '../../src/pipeline/structure/chain.ts';
import {
	sourcesOfState,
	stepName,
	targets,
	targetsOfState,
	type LineWeights,
} from '../../src/pipeline/structure/line-model.ts';
import { canOpen, lineStates } from '../../src/pipeline/structure/line-states.ts';
import { minimise } from './minimise.ts';

/** A page to learn from: the features of its lines and their right states (-1 where unknown). */
export interface Example {
	/** Pages made of one page count as one. */
	page: string;
	features: readonly (readonly string[])[];
	states: Int32Array;
	/** How much the example counts. */
	weight: number;
}

/** A run of lines that are all known. */
interface Run {
	features: Int32Array[];
	states: Int32Array;
	weight: number;
	opens: boolean;
}

/** A feature that fewer pages show is not learnt. */
export const leastPages = 8;
/** Weights of features are kept in such steps: the desk fetches them all. Many of one step decide together: without them .03 of the headlines of unseen pages is lost. */
const weightStep = 0.04;

const size = lineStates.length;
const targetIndexes = [...targets.keys()];

/** The features of enough pages, with the number of pages. */
function countFeatures(examples: readonly Example[]): Map<string, number> {
	const pages = new Map<string, Set<string>>();
	for (const { page, features } of examples)
		for (const name of new Set(features.flat())) {
			const seen = pages.get(name) ?? new Set();
			pages.set(name, seen.add(page));
		}
	return new Map(
		[...pages]
			.map(([name, seen]): [string, number] => [name, seen.size])
			.filter(([, count]) => count >= leastPages)
			.sort(([a], [b]) => (a < b ? -1 : 1))
	);
}

/** The runs of known lines of the examples. */
function runsOf(examples: readonly Example[], index: ReadonlyMap<string, number>): Run[] {
	return examples.flatMap(({ features, states, weight }) => {
		const runs: Run[] = [];
		let from = 0;
		for (let at = 0; at <= states.length; at += 1) {
			if (at < states.length && states[at]! >= 0) continue;
			if (at > from)
				runs.push({
					features: features
						.slice(from, at)
						.map((names) => Int32Array.from(names.flatMap((name) => index.get(name) ?? []))),
					states: states.slice(from, at),
					weight,
					opens: from === 0,
				});
			from = at + 1;
		}
		return runs;
	});
}

/**
 * Fits the weights of a linear-chain conditional random field to examples: the most probable weights under a normal prior.
 *
 * @param prior variance of the prior; a smaller one keeps the weights nearer to nought
 */
export function fitLines(
	examples: readonly Example[],
	prior: number,
	rounds = 70
): Omit<LineWeights, 'sure' | 'likely'> {
	const counts = countFeatures(examples);
	const names = [...counts.keys()];
	const index = new Map(names.map((name, at) => [name, at]));
	const runs = runsOf(examples, index);
	const width = targets.length;
	const stepsFrom = names.length * width;
	const offsets: number[] = [];
	let total = stepsFrom;
	for (const sources of sourcesOfState) {
		offsets.push(total);
		total += sources.length;
	}
	const openFrom = total;
	total += size;

	const transitionsAt = (point: Float64Array): Transitions => ({
		size,
		open: Float64Array.from(lineStates, (state, at) => (canOpen(state) ? point[openFrom + at]! : -Infinity)),
		before: sourcesOfState,
		weights: sourcesOfState.map((sources, state) => point.subarray(offsets[state], offsets[state]! + sources.length)),
	});
	/** A run that does not open its page may begin in any state. */
	const anywhere = new Float64Array(size);

	const point = minimise(
		total,
		(at, slope) => {
			let value = 0;
			const base = transitionsAt(at);
			const free = { ...base, open: anywhere };
			const sums = new Float64Array(width);
			for (const { features, states, weight, opens } of runs) {
				const transitions = opens ? base : free;
				const scores = new Float64Array(states.length * size);
				for (const [place, own] of features.entries()) {
					sums.fill(0);
					for (const feature of own)
						for (let target = 0; target < width; target += 1) sums[target]! += at[feature * width + target]!;
					for (let state = 0; state < size; state += 1) {
						const [label, zone, single] = targetsOfState[state]!;
						scores[place * size + state] = sums[label]! + sums[zone]! + sums[single]!;
					}
				}
				const steps = sourcesOfState.map((sources) => new Float64Array(sources.length));
				const { states: chances, logSum } = expect(scores, transitions, steps);
				let right = 0;
				for (const [place, own] of features.entries()) {
					sums.fill(0);
					const truth = states[place]!;
					right += scores[place * size + truth]!;
					for (let state = 0; state < size; state += 1) {
						const chance = chances[place * size + state]! - (state === truth ? 1 : 0);
						if (chance === 0) continue;
						const [label, zone, single] = targetsOfState[state]!;
						sums[label]! += chance;
						sums[zone]! += chance;
						sums[single]! += chance;
					}
					// Most states are all but impossible at most lines.
					const moved = targetIndexes.filter((target) => Math.abs(sums[target]!) > 1e-6);
					for (const feature of own)
						for (const target of moved) slope[feature * width + target]! += weight * sums[target]!;
					if (place === 0) {
						if (!opens) continue;
						right += transitions.open[truth]!;
						for (let state = 0; state < size; state += 1)
							slope[openFrom + state]! += weight * (chances[state]! - (state === truth ? 1 : 0));
						continue;
					}
					const step = sourcesOfState[truth]!.indexOf(states[place - 1]!);
					right += transitions.weights[truth]![step]!;
					slope[offsets[truth]! + step]! -= weight;
				}
				for (const [state, row] of steps.entries())
					for (let one = 0; one < row.length; one += 1) slope[offsets[state]! + one]! += weight * row[one]!;
				value += weight * (logSum - right);
			}
			for (let one = 0; one < total; one += 1) {
				value += (at[one]! * at[one]!) / (2 * prior);
				slope[one]! += at[one]! / prior;
			}
			return value;
		},
		rounds
	);

	const rounded = (value: number) => Math.round(value * 100) / 100;
	const inSteps = (value: number) => rounded(Math.round(value / weightStep) * weightStep);
	const features: Record<string, { pages: number; weights: Record<string, number> }> = {};
	for (const [at, name] of names.entries()) {
		const weights = Object.fromEntries(
			targets.flatMap((target, one): [string, number][] => {
				const weight = inSteps(point[at * width + one]!);
				return weight === 0 ? [] : [[target, weight]];
			})
		);
		if (Object.keys(weights).length > 0) features[name] = { pages: counts.get(name)!, weights };
	}
	const steps: Record<string, number> = {};
	for (const [state, sources] of sourcesOfState.entries()) {
		if (canOpen(lineStates[state]!)) steps[stepName(undefined, state)] = rounded(point[openFrom + state]!);
		for (const [one, before] of sources.entries()) {
			const weight = rounded(point[offsets[state]! + one]!);
			if (weight !== 0) steps[stepName(before, state)] = weight;
		}
	}
	return { features, steps };
}
