import type { Indicator, Sureness } from '../../src/model/schemas/article.ts';
import type { GoldIndicator } from './facts-gold.ts';
import { isAlike } from './score.ts';

/** How the figures of one rule, or of one certainty, compare with what was annotated. */
export interface RuleScore {
	found: number;
	/** With the right value and unit in the right block. */
	right: number;
	/** Right, and with the right name too. */
	named: number;
}

/** Scores by rule, and by certainty. */
export interface ByRule {
	rules: Map<string, RuleScore>;
	sureness: Map<Sureness, RuleScore>;
}

const empty = (): RuleScore => ({ found: 0, right: 0, named: 0 });

/** Counts the figures of an article under the rule that found each and under how sure it is. */
export function countByRule(
	{ rules, sureness }: ByRule,
	pairs: readonly (readonly [gold: GoldIndicator, found: Indicator])[],
	found: readonly Indicator[]
): void {
	const golds = new Map(pairs.map(([gold, one]) => [one, gold]));
	for (const one of found) {
		const gold = golds.get(one);
		for (const score of [scoreOf(rules, one.rule), scoreOf(sureness, one.sure)]) {
			score.found += 1;
			if (gold) score.right += 1;
			if (gold && isAlike(gold.name, one.name)) score.named += 1;
		}
	}
}

function scoreOf<Key>(scores: Map<Key, RuleScore>, key: Key): RuleScore {
	const known = scores.get(key) ?? empty();
	scores.set(key, known);
	return known;
}

/**
 * One line a rule, the most frequent first: how many it found, what share of them is right and rightly named, and by how much
 * F1 of all figures falls without it.
 *
 * @param expected how many figures were annotated
 */
export function linesByRule({ rules, sureness }: ByRule, expected: number): string[] {
	const all = [...rules.values()].reduce(
		(sum, { found, right }) => ({ found: sum.found + found, right: sum.right + right }),
		{ found: 0, right: 0 }
	);
	const f1 = (right: number, found: number) => (2 * right) / Math.max(1, found + expected);
	const line = (name: string, { found, right, named }: RuleScore, worth?: number) =>
		`${name.padEnd(28)} found ${String(found).padStart(5)}  right ${(right / found).toFixed(3)}  and named ${(named / found).toFixed(3)}` +
		(worth === undefined ? '' : `  worth ${worth.toFixed(4)}`);
	return [
		...[...rules]
			.sort(([, a], [, b]) => b.found - a.found)
			.map(([rule, score]) => {
				const without = f1(all.right - score.right, all.found - score.found);
				return line(rule, score, f1(all.right, all.found) - without);
			}),
		...[...sureness].sort(([, a], [, b]) => b.found - a.found).map(([sure, score]) => line(sure, score)),
	];
}
