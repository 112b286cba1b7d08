/** A decision on a page that was left out: whether it was right, and how probable it was said to be. */
export interface Judged {
	label: string;
	right: boolean;
	probability: number;
}

/** The least probabilities from which a label is called sure, and likely. */
export interface Steps {
	sure: Record<string, number>;
	likely: Record<string, number>;
}

/** Fewer decisions on a label say nothing of how sure it is. */
const leastDecisions = 20;

/** The least probability from which on a share of the decisions is right; more than 1 where there is none. */
function leastFor(share: number, judged: readonly Judged[]): number {
	const sorted = judged.toSorted((a, b) => b.probability - a.probability);
	let right = 0;
	let least = 2;
	for (const [index, one] of sorted.entries()) {
		if (one.right) right += 1;
		if (index + 1 >= leastDecisions && right >= share * (index + 1)) least = one.probability;
	}
	return least > 1 ? least : Math.ceil(least * 1e5) / 1e5;
}

/**
 * The probabilities from which a label is called sure (99 in 100 right) and likely (of those that are not sure, 85 in 100),
 * on pages that were left out; 2 where no probability is enough.
 */
export function calibrate(judged: readonly Judged[]): Steps {
	const labels = [...new Set(judged.map(({ label }) => label))].sort();
	const steps: Steps = { sure: {}, likely: {} };
	for (const label of labels) {
		const own = judged.filter((one) => one.label === label);
		const sure = leastFor(0.99, own);
		steps.sure[label] = sure;
		steps.likely[label] = Math.min(
			sure,
			leastFor(
				0.85,
				own.filter(({ probability }) => probability < sure)
			)
		);
	}
	return steps;
}
