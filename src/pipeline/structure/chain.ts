/**
 * A chain of states: the best sequence, and how probable each state is at each place (Lafferty, McCallum and Pereira,
 * *Conditional random fields*, 2001). Plain arithmetic on arrays, used by the conversion and by the fitting of weights alike.
 */

/** Which states may follow which, with the weights of doing so. */
export interface Transitions {
	/** Number of states. */
	size: number;
	/** Weight of opening in a state; -Infinity where that cannot be. */
	open: Float64Array;
	/** For each state, the states that may come before it. */
	before: readonly Int32Array[];
	/** Weights of these steps, in the order of `before`. */
	weights: readonly Float64Array[];
}

/**
 * The best sequence of states (Viterbi).
 *
 * @param scores weight of each state at each place, `place × size`
 */
export function bestPath(scores: Float64Array, { size, open, before, weights }: Transitions): Int32Array {
	const places = scores.length / size;
	const best = new Float64Array(scores.length);
	const from = new Int32Array(scores.length);
	for (let state = 0; state < size; state += 1) best[state] = scores[state]! + open[state]!;
	for (let place = 1; place < places; place += 1) {
		for (let state = 0; state < size; state += 1) {
			const at = place * size + state;
			let value = -Infinity;
			const sources = before[state]!;
			for (let index = 0; index < sources.length; index += 1) {
				const one = best[(place - 1) * size + sources[index]!]! + weights[state]![index]!;
				if (one > value) {
					value = one;
					from[at] = sources[index]!;
				}
			}
			best[at] = value + scores[at]!;
		}
	}
	const path = new Int32Array(places);
	if (places === 0) return path;
	const last = (places - 1) * size;
	for (let state = 1; state < size; state += 1) {
		if (best[last + state]! > best[last + path[places - 1]!]!) path[places - 1] = state;
	}
	for (let place = places - 1; place > 0; place -= 1) path[place - 1] = from[place * size + path[place]!]!;
	return path;
}

/** What a pass forward and backward gives. */
export interface Expectation {
	/** Probability of each state at each place, `place × size`. */
	states: Float64Array;
	/** Logarithm of the sum over all sequences. */
	logSum: number;
}

/**
 * Probabilities of the states at each place, over all sequences.
 *
 * @param steps where given, the expected number of each step is added to it, in the order of `Transitions.weights`
 */
export function expect(
	scores: Float64Array,
	{ size, open, before, weights }: Transitions,
	steps?: readonly Float64Array[]
): Expectation {
	const places = scores.length / size;
	const forward = new Float64Array(scores.length);
	const emitted = new Float64Array(scores.length);
	const scale = new Float64Array(places);
	let logSum = 0;
	const factors = weights.map((row) => row.map(Math.exp));
	for (let place = 0; place < places; place += 1) {
		let top = -Infinity;
		for (let state = 0; state < size; state += 1) top = Math.max(top, scores[place * size + state]!);
		logSum += top;
		let sum = 0;
		for (let state = 0; state < size; state += 1) {
			const at = place * size + state;
			emitted[at] = Math.exp(scores[at]! - top);
			let value = 0;
			if (place === 0) value = Math.exp(open[state]!);
			else {
				const sources = before[state]!;
				const row = factors[state]!;
				for (let index = 0; index < sources.length; index += 1)
					value += forward[(place - 1) * size + sources[index]!]! * row[index]!;
			}
			forward[at] = value * emitted[at];
			sum += forward[at];
		}
		scale[place] = sum;
		logSum += Math.log(sum);
		for (let state = 0; state < size; state += 1) forward[place * size + state]! /= sum;
	}
	const states = new Float64Array(scores.length);
	let backward = new Float64Array(size).fill(1);
	for (let place = places - 1; place >= 0; place -= 1) {
		for (let state = 0; state < size; state += 1)
			states[place * size + state] = forward[place * size + state]! * backward[state]!;
		if (place === 0) break;
		const earlier = new Float64Array(size);
		for (let state = 0; state < size; state += 1) {
			const at = place * size + state;
			const weight = (emitted[at]! * backward[state]!) / scale[place]!;
			if (weight === 0) continue;
			const sources = before[state]!;
			const row = factors[state]!;
			for (let index = 0; index < sources.length; index += 1) {
				const step = row[index]! * weight;
				earlier[sources[index]!]! += step;
				if (steps) steps[state]![index]! += forward[(place - 1) * size + sources[index]!]! * step;
			}
		}
		backward = earlier;
	}
	return { states, logSum };
}
