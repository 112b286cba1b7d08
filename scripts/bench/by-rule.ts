import type { Sureness } from '../../src/model/schemas/article.ts';

/** How the facts of one rule, or of one certainty, compare with what was annotated. */
export interface RuleScore {
	found: number;
	/** A figure is right with its value and unit in its block. */
	right: number;
	/** Right, and with the right name too. */
	named: number;
}

/** What every fact says of how it was found. */
interface Found {
	rule: string;
	sure: Sureness;
}

/** Scores by rule, and by certainty. */
export interface ByRule {
	rules: Map<string, RuleScore>;
	sureness: Map<Sureness, RuleScore>;
}

const empty = (): RuleScore => ({ found: 0, right: 0, named: 0 });

export const noRules = (): ByRule => ({ rules: new Map(), sureness: new Map() });

/** Counts facts of one kind under the rule that found each and under how sure it is. */
export function countByRule<Fact extends Found>(
	{ rules, sureness }: ByRule,
	found: readonly Fact[],
	isRight: (fact: Fact) => boolean,
	isNamed: (fact: Fact) => boolean = isRight
): void {
	for (const one of found)
		for (const score of [scoreOf(rules, one.rule), scoreOf(sureness, one.sure)]) {
			score.found += 1;
			if (isRight(one)) score.right += 1;
			if (isNamed(one)) score.named += 1;
		}
}

function scoreOf<Key>(scores: Map<Key, RuleScore>, key: Key): RuleScore {
	const known = scores.get(key) ?? empty();
	scores.set(key, known);
	return known;
}

/**
 * One line a rule, the most frequent first: how many it found, what share of them is right and rightly named, and by how much
 * F1 of all facts of the kind falls without it.
 *
 * @param expected how many facts of the kind were annotated
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
