import { matchesIn } from '../../../model/matches-in.ts';
import type { IndicatorKind } from '../../../model/schemas/article.ts';
import type { FutureReader } from '../../lexicon/future.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { unitsOf } from '../../lexicon/units.ts';

/** What decides the kind of an indicator. */
export interface KindEvidence {
	name: string;
	unit: string | null;
	/** Whether the words round the figure ask for it rather than report it. */
	isTarget: boolean;
	isRank: boolean;
	/** Whether it is only the denominator of a rank. */
	isContext: boolean;
	/** Whether the figure says by how much something changed. */
	isChange: boolean;
}

const countedNames = /(?:量|人次|人数|例数|次数|台次|数|投诉|病例|手术|出院)$/u;
const incomeNames = /(?:收入|费用|经费|支出|成本|资金|投资|结余|负债|价|薪|奖励)$/u;
const contextNames = /人口|辖区|路程|车程|居民总数/u;

/**
 * The kind of an indicator: aims first, then ranks, satisfaction, money, then what is counted and what is measured.
 *
 * A change in per cent takes the kind of what changed: 门诊量同比增长13.4% is a count.
 */
export function kindOf(evidence: KindEvidence, lexicon: Lexicon['figures']): IndicatorKind {
	const { name, unit } = evidence;
	if (evidence.isTarget) return 'target';
	if (evidence.isContext) return 'context';
	if (evidence.isRank) return 'rank';
	if (name.includes('满意')) return 'satisfaction';
	if (unit !== null && lexicon.money.includes(unit)) return 'money';
	if (evidence.isChange && incomeNames.test(name)) return 'money';
	if (evidence.isChange && countedNames.test(name)) return 'count';
	if (contextNames.test(name) || unit === '平方公里') return 'context';
	if (/年薪$/u.test(name)) return 'money';
	if (unit === null)
		return countedNames.test(name) || /任务|举措|目标|病历|工程|方面/u.test(name) ? 'count' : 'measure';
	if (unit === '级' || unit === 'DDDs' || unitsOf(lexicon).measures.includes(unit)) return 'measure';
	return 'count';
}

/** Plans with a year that has not come: 到2025年. */
const byYear = /到(20\d{2})年/gu;

/** Whether the words of a clause state an aim rather than a result; a year after the report's own is one. */
export function asksFor(clause: string, reportYear: number | undefined, future: FutureReader): boolean {
	const years = matchesIn(byYear, clause).map(([, year]) => Number(year));
	return future.asks(clause) || (reportYear !== undefined && years.some((year) => year > reportYear));
}

/** Whether the last sentence of a lead-in announces aims. */
export function leadsToAims(leadIn: string, future: FutureReader): boolean {
	return future.announcesAims(leadIn.split('。').findLast((sentence) => sentence !== '') ?? '');
}

/** By when something is required: 到今年年底, 至2026年底; 到去年底 is done. */
const deadline = /^[到至](?:今年|明年|后年|20\d{2}年)年?[底末]/u;

/** A requirement that returns or has a day: 每年至少组织1次, 每月不少于2次, 到今年年底不低于95%. */
export function isRequirement(qualifier: string | null, period: string | null): boolean {
	if (!/^(?:至少|不少于|不低于|不超过|不得超过|不高于)$/u.test(qualifier ?? '')) return false;
	return deadline.test(period ?? '') || (/^[至不][少低]/u.test(qualifier ?? '') && /^每/u.test(period ?? ''));
}
