import type { Indicator } from '../../../model/schemas/article.ts';
import type { Draft } from './reading.ts';

const isRate = /(?:率|占比|比例|比重|使用强度|满意度)$/u;

/**
 * What a reader should doubt about a figure, in Chinese. Nothing is corrected: the value stays as printed.
 *
 * @example
 * // 临床路径入组率92.43%，较去年同期增长了11.98% → 增长的是百分之几还是几个百分点，原文没有说明
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

const persons = /^(?:名|人|人次|位)$/u;

/** Hours a head that nobody can have received at once. */
const manyHours = 24;

/** How far a printed share may be from the share of its parts, in percentage points. */
const tolerance = 1;

/** 20余万名患者 and 9000万小时 in one sentence: so many hours each? */
function hoursEach(figure: Indicator, all: readonly Indicator[]): string[] {
	if (figure.unit !== '小时') return [];
	const heads = all.find(
		(other) => other.block === figure.block && other.line === figure.line && persons.test(other.unit ?? '')
	);
	const each = heads && heads.value > 0 ? figure.value / heads.value : 0;
	return each > manyHours ? [`与同句“${heads!.quote}”相除，每人约${Math.round(each)}小时，可疑`] : [];
}

/** A占B的比例 beside A and B themselves: do they agree? */
function shareOfParts(figure: Indicator, all: readonly Indicator[]): string[] {
	const [part, whole, ...more] = figure.name.replace(/的比例$/u, '').split('占');
	if (part === undefined || whole === undefined || more.length > 0 || figure.unit !== '%') return [];
	const [a, b] = [part, whole].map((name) =>
		all.find((other) => other.name === name || other.name === name.replace(/^(?:同期|全部|全院)/u, ''))
	);
	if (!a || !b) return [];
	if (a.unit !== b.unit || b.value === 0) return [];
	const share = (a.value / b.value) * 100;
	return Math.abs(share - figure.value) > tolerance
		? [`${a.quote}、${b.quote}相除为${share.toFixed(2)}%，与此不合`]
		: [];
}

/** 前25% beside 第357名 of 1521: does the place lie within? */
function percentile(figure: Indicator, all: readonly Indicator[]): string[] {
	if (figure.kind !== 'rank' || figure.unit !== '%') return [];
	const rank = all.find((other) => other.block === figure.block && other.kind === 'rank' && other.outOf !== null);
	const share = rank ? (rank.value / rank.outOf!) * 100 : 0;
	return share > figure.value
		? [`第${rank!.value}名占${rank!.outOf}的${share.toFixed(1)}%，不在前${figure.value}%之内`]
		: [];
}

/** The figures of an article with the doubts that arise from one beside another. */
export function withDoubtsAmong(indicators: readonly Indicator[]): Indicator[] {
	return indicators.map((figure) => ({
		...figure,
		notes: [...figure.notes, ...[hoursEach, shareOfParts, percentile].flatMap((doubt) => doubt(figure, indicators))],
	}));
}
