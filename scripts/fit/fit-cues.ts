import { enough } from '../../src/pipeline/extract/themes/mark-themes.ts';
import type { ThemeScores } from '../../src/pipeline/extract/themes/score-text.ts';
import { weighSurroundings } from '../../src/pipeline/extract/themes/weigh-surroundings.ts';
import { minimise } from './minimise.ts';
import type { ArticleEvidence, Evidence } from './theme-evidence.ts';

/** A cue of a theme, and the weight that it is expected to have before any passage is read. */
export interface Cue {
	slug: string;
	word: string;
	expected: number;
}

/** How steeply a theme grows probable with its score, and how probable it is (in log odds) where the score is just enough. */
const steepness = 2.8;
const oddsAtEnough = Math.log(0.27 / 0.73);
/** What it costs to move a weight away from what was expected, by the square of the distance: the best on pages left out. */
const stiffness = 1.6 * steepness ** 2;
/** The surroundings are weighed anew so often. */
const rounds = 4;
/** Steps of the optimiser in a round. */
const steps = 60;

/** A judged passage in one round, with a number for each theme: what its surroundings say, and what is right (1 or 0). */
interface Judged {
	evidence: Evidence;
	around: Float64Array;
	right: Float64Array;
	weight: number;
}

const softplus = (x: number) => Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));

/**
 * Fits the weights of cues to judged passages: a logistic regression for each theme, with a normal prior about the expected
 * weights (Hastie, Tibshirani and Friedman, The Elements of Statistical Learning, 4.4 and 18.4). The score of a passage is the
 * one by which it is marked. What its surroundings say for a theme depends on the weights in turn: in each round it is taken
 * from those of the round before, which leaves the function convex.
 *
 * A cue that would speak against its theme is held at nought.
 *
 * @param articles evidence of the cues, by their indexes
 * @returns a weight for each cue, 0 or more
 */
export function fitCues(articles: readonly ArticleEvidence[], cues: readonly Cue[]): Float64Array {
	const slugs = [...new Set(cues.map(({ slug }) => slug))];
	const themeOf = cues.map(({ slug }) => slugs.indexOf(slug));

	/** Adds to each theme what a text says for it. */
	const add = (sums: Float64Array, evidence: Evidence, weights: Float64Array) => {
		for (const [cue, factor] of evidence) sums[themeOf[cue]!]! += factor * weights[cue]!;
		return sums;
	};
	const scoresOf = (evidence: Evidence, weights: Float64Array): ThemeScores => {
		const sums = add(new Float64Array(slugs.length), evidence, weights);
		return slugs
			.map((slug, theme): ThemeScores[number] => [slug, sums[theme]!])
			.filter(([, sum]) => sum > 0)
			.sort((a, b) => b[1] - a[1]);
	};
	const judge = (weights: Float64Array) =>
		articles.flatMap(({ headlines, sections, weight }) => {
			const above = scoresOf(headlines, weights);
			return sections.flatMap((section) => {
				const own = section.map(({ evidence }) => scoresOf(evidence, weights));
				const said = weighSurroundings(own, above);
				return section.flatMap(({ evidence, right }, place): Judged[] => {
					if (!right) return [];
					const around = Float64Array.from(slugs, (slug) => said[place]!.get(slug) ?? 0);
					return [
						{ evidence, around, right: Float64Array.from(slugs, (slug) => Number(right.includes(slug))), weight },
					];
				});
			});
		});

	const expected = Float64Array.from(cues, (cue) => cue.expected);
	const held = new Set<number>();
	let weights = expected;
	for (let round = 0; round < rounds; round += 1) {
		const judged = judge(weights);
		const movedBy = (distances: Float64Array) =>
			expected.map((weight, cue) => (held.has(cue) ? 0 : weight + distances[cue]!));
		const distances = minimise(
			cues.length,
			(point, slope) => {
				const at = movedBy(point);
				let value = 0;
				for (const { evidence, around, right, weight } of judged) {
					const slopes = add(around.slice(), evidence, at).map((score, theme) => {
						const odds = oddsAtEnough + steepness * (score - enough);
						value += weight * (softplus(odds) - right[theme]! * odds);
						return weight * steepness * (1 / (1 + Math.exp(-odds)) - right[theme]!);
					});
					for (const [cue, factor] of evidence) slope[cue]! += factor * slopes[themeOf[cue]!]!;
				}
				for (const cue of held) slope[cue] = 0;
				for (const [cue, distance] of point.entries()) {
					value += stiffness * distance ** 2;
					slope[cue]! += 2 * stiffness * distance;
				}
				return value;
			},
			steps
		);
		weights = movedBy(distances).map((weight) => Math.max(weight, 0));
		for (const [cue, weight] of weights.entries()) if (weight === 0) held.add(cue);
	}
	return weights;
}
