import type { Numeral } from '../../../model/numeral.ts';
import type { UnitFound } from './unit.ts';

/** Words before a number that is dialled. */
const dialled = /(?:拨打?|打通?|呼叫|热线|电话|号码)[了过：“"]*$/u;

/** Words after a number by which it is a telephone or a service. */
const service = /^[”"]?(?:急救|热线|指挥|调度|平台|电话|救护|接警|出车|中心|便民|市民|政务|工单|系统)/u;

/**
 * Whether a number that is also a hotline is one here: it has no unit, or it is dialled.
 *
 * @example
 * // 拨打120 → true
 * // 120名医生 → false
 */
export function isHotline(text: string, { from, to }: Numeral, unit: UnitFound | undefined): boolean {
	if (dialled.test(text.slice(0, from)) || service.test(text.slice(to))) return true;
	return unit === undefined && !/[达到为至有约近]$/u.test(text.slice(0, from));
}
