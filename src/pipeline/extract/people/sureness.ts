import type { Sureness } from '../../../model/schemas/article.ts';
import { peopleRules, type PeopleRule } from './rules.ts';

const ofRule = new Map<PeopleRule, Sureness>(peopleRules.map(({ id, sure }) => [id, sure]));

/** A role that is more of a clause: 抓好党员教育的支部书记. */
const longestRole = 16;

/** How sure a person is: as the rule, less where the name is unusual or the role too long to be only a post. */
export function surenessOf(rule: PeopleRule, role: string, isUsual: boolean): Sureness {
	if (role.length > longestRole) return 'guess';
	return isUsual ? ofRule.get(rule)! : 'likely';
}
