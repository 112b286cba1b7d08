import type { Measured, SetName } from './measure-all.ts';
import { f1 } from './score.ts';

/** The least scores of a set of pages. */
export interface SetFloors {
	/** How many pages they were set on; with other pages they are set anew. */
	pages: number;
	/** F1 by measure, three decimals, the rest cut off. */
	least: Record<string, number>;
}

/** `scripts/fixtures/floors.yaml`. */
export type Floors = Partial<Record<SetName, SetFloors>>;

/** A score beside its floor. */
export interface Difference {
	set: SetName;
	measure: string;
	least: number;
	score: number;
}

/** How scores stand to the floors. */
export interface Comparison {
	fallen: Difference[];
	/** Scores so far above their floor that it should be raised. */
	risen: Difference[];
	/** Sets whose pages or measures are not those of the floors. */
	changed: SetName[];
}

/** A rise of less is left for the next. */
const worthRaising = 0.01;

/** Three decimals, the rest cut off: a score never falls below its own floor. */
const cut = (score: number) => Math.floor(score * 1000 + 1e-9) / 1000;

const sameMeasures = (least: Readonly<Record<string, number>>, scores: ReadonlyMap<string, unknown>) =>
	Object.keys(least).length === scores.size && [...scores.keys()].every((measure) => measure in least);

/** Compares measured scores with the floors; a set that has no pages yet needs none. */
export function compareWithFloors(floors: Floors, measured: Measured): Comparison {
	const comparison: Comparison = { fallen: [], risen: [], changed: [] };
	for (const [set, { pages, scores }] of measured) {
		const known = floors[set];
		if (!known && pages === 0) continue;
		if (known?.pages !== pages || !sameMeasures(known.least, scores)) {
			comparison.changed.push(set);
			continue;
		}
		for (const [measure, counts] of scores) {
			const difference = { set, measure, least: known.least[measure]!, score: cut(f1(counts)) };
			if (difference.score < difference.least) comparison.fallen.push(difference);
			else if (difference.score - difference.least > worthRaising) comparison.risen.push(difference);
		}
	}
	return comparison;
}

/**
 * The floors raised to the scores. None is lowered, unless the set has other pages or measures than before: what is to fall
 * is written into the file by hand, and a commit says why.
 */
export function raiseFloors(floors: Floors, measured: Measured): Floors {
	const changed = new Set(compareWithFloors(floors, measured).changed);
	return Object.fromEntries(
		[...measured]
			.filter(([, { pages }]) => pages > 0)
			.map(([set, { pages, scores }]): [SetName, SetFloors] => {
				const least = [...scores].map(([measure, counts]): [string, number] => {
					const known = changed.has(set) ? undefined : floors[set]?.least[measure];
					return [measure, Math.max(cut(f1(counts)), known ?? 0)];
				});
				return [set, { pages, least: Object.fromEntries(least) }];
			})
	);
}

/** One line on a score and its floor. */
export function inWords({ set, measure, least, score }: Difference): string {
	const by = Math.abs(score - least).toFixed(3);
	return score < least
		? `${set}, ${measure}: ${score.toFixed(3)} is ${by} below its floor ${least.toFixed(3)}`
		: `${set}, ${measure}: the floor ${least.toFixed(3)} could be raised by ${by}`;
}
