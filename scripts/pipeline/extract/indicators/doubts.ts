import type { Draft } from './read-sentence.ts';

const isRate = /(?:率|占比|比例|比重|使用强度|满意度)$/u;

/**
 * What a reader should doubt about a figure, in Chinese. Nothing is corrected: the value stays as printed.
 *
 * @example
 * // 临床路径入组率92.43%，较去年同期增长了11.98% → 增长的是百分之几还是几个百分点,原文没有说明
 */
export function doubtsOf({ comparison, value, unit, isChange }: Draft, name: string): string[] {
	const doubts: string[] = [];
	const changesRate = isRate.test(name) && comparison?.unit === '%' && comparison.value !== null;
	if (changesRate) doubts.push('率的增减写作百分数：是百分之几还是几个百分点，原文没有说明');
	if (isRate.test(name) && unit === '%' && value > 100 && !isChange) doubts.push('率超过100%，原文如此');
	if (comparison?.from !== null && comparison?.from !== undefined && comparison.from === value)
		doubts.push('前后两数相同');
	return doubts;
}
