import type { ByRule } from './by-rule.ts';
import type { Score } from './score.ts';

/** Of the figures with the right value and unit, how many have the right one of these. */
const ofFigures = [
	'names of figures',
	'qualifiers',
	'periods',
	'kinds of figures',
	'comparisons',
	'targets',
	'denominators',
] as const;
/** The same of the honours that were found. */
const ofHonours = ['levels of honours', 'kinds of honours'] as const;

/** What is measured of facts. */
export const factMeasures = [
	'figures',
	...ofFigures,
	'honours',
	...ofHonours,
	'people',
	'quotations',
	'programmes',
	'themes',
] as const;
export type FactMeasure = (typeof factMeasures)[number];

/** Kinds of facts of which each says which rule found it. */
export const ruledMeasures = [
	'figures',
	'honours',
	'people',
	'quotations',
	'programmes',
] as const satisfies FactMeasure[];
export type RuledMeasure = (typeof ruledMeasures)[number];

/** Measures that are asked only of what was found. */
export const attributes: ReadonlySet<FactMeasure> = new Set([...ofFigures, ...ofHonours]);

/** How the facts of some pages compare with what was annotated. */
export interface FactScores {
	scores: Map<FactMeasure, Score>;
	/** Every difference in words, each beginning with its page. */
	differences: string[];
	/** Figures whose value does not stand in their quote. */
	unprinted: number;
	/** Quotes that are no run of the source's characters. */
	broken: number;
	/** Facts of each kind by the rule that found them. */
	byRule: ReadonlyMap<RuledMeasure, ByRule>;
}
