import type { Sureness } from '../../../model/schemas/article.ts';
import { honourRules, type HonourRule } from './rules.ts';

const ofRule = new Map<HonourRule, Sureness>(honourRules.map(({ id, sure }) => [id, sure]));

/** A name that is more of a clause. */
const longestName = 30;

/** How sure an honour is: as the rule, less where its name is as long as a clause, or is a prize without any giver. */
export function surenessOf(rule: HonourRule, name: string, level: string | null): Sureness {
	if (name.length > longestName) return 'guess';
	return level === null && ofRule.get(rule) === 'sure' ? 'likely' : ofRule.get(rule)!;
}
