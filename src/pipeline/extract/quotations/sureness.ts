import type { Sureness } from '../../../model/schemas/article.ts';
import { quotationRules, type QuotationRule } from './rules.ts';

const ofRule = new Map<QuotationRule, Sureness>(quotationRules.map(({ id, sure }) => [id, sure]));

/** How sure a quotation is: as the rule where its speaker is named in the report, at most likely where only a title speaks. */
export function surenessOf(rule: QuotationRule, isNamed: boolean): Sureness {
	const sure = ofRule.get(rule)!;
	return isNamed || sure === 'guess' ? sure : 'likely';
}
