/** The value of a function at a point; its slope is written into `slope`. */
export type Objective = (point: Float64Array, slope: Float64Array) => number;

const dot = (a: Float64Array, b: Float64Array) => {
	let sum = 0;
	for (let index = 0; index < a.length; index += 1) sum += a[index]! * b[index]!;
	return sum;
};

/** Steps remembered. */
const memory = 8;

/**
 * Finds the lowest point of a smooth convex function (L-BFGS: Liu and Nocedal, 1989), from nought.
 *
 * Deterministic: the same function gives the same point.
 */
export function minimise(size: number, objective: Objective, rounds: number): Float64Array {
	let point = new Float64Array(size);
	let slope = new Float64Array(size);
	let value = objective(point, slope);
	const past: { step: Float64Array; turn: Float64Array; scale: number }[] = [];
	for (let round = 0; round < rounds; round += 1) {
		const direction = slope.map((one) => -one);
		const shares: number[] = [];
		for (const { step, turn, scale } of past.toReversed()) {
			const share = scale * dot(step, direction);
			shares.push(share);
			for (let index = 0; index < size; index += 1) direction[index]! -= share * turn[index]!;
		}
		const latest = past.at(-1);
		if (latest) {
			const factor = 1 / (latest.scale * dot(latest.turn, latest.turn));
			for (let index = 0; index < size; index += 1) direction[index]! *= factor;
		}
		for (const { step, turn, scale } of past) {
			const back = shares.pop()! - scale * dot(turn, direction);
			for (let index = 0; index < size; index += 1) direction[index]! += back * step[index]!;
		}
		const descent = dot(slope, direction);
		if (descent > -1e-9) break;
		let length = past.length === 0 ? 1 / Math.sqrt(dot(slope, slope)) : 1;
		let next = point;
		let nextSlope = slope;
		let nextValue = value;
		for (let attempt = 0; attempt < 20; attempt += 1) {
			next = point.map((one, index) => one + length * direction[index]!);
			nextSlope = new Float64Array(size);
			nextValue = objective(next, nextSlope);
			if (nextValue <= value + 1e-4 * length * descent) break;
			length /= 2;
		}
		const step = next.map((one, index) => one - point[index]!);
		const turn = nextSlope.map((one, index) => one - slope[index]!);
		const curvature = dot(step, turn);
		if (curvature > 1e-10) {
			past.push({ step, turn, scale: 1 / curvature });
			if (past.length > memory) past.shift();
		}
		const gain = value - nextValue;
		[point, slope, value] = [next, nextSlope, nextValue];
		if (gain < 1e-5 * Math.abs(value)) break;
	}
	return point;
}
