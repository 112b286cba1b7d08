import type { Indicator } from '../../model/schemas/article.ts';
import { printedFigure } from './printed-figure.ts';

/** A figure that no report prints: what it would be, and the sum by which the archive found it. */
export interface DerivedFigure {
	/** What it is: 2022年, 名次与总数之比. */
	label: string;
	/** 110.73万÷（1＋8.42%）. */
	sum: string;
	/** Rounded to the figures of the printed number: 102.1万人次. */
	value: string;
	/** False where the value is rounded. */
	exact: boolean;
}

/** Significant digits of a printed number, at most four. */
function precisionOf(number: string): number {
	return Math.min(4, Math.max(2, number.replace(/\D/gu, '').replace(/^0+/u, '').length));
}

function toPrecision(value: number, digits: number): string {
	const rounded = value.toPrecision(digits);
	return rounded.includes('e') ? String(Number(rounded)) : rounded;
}

/** The period before: the year before 2023, the same months of the year before 2021-01/2021-06. */
function earlierPeriod(edtf: string | null): string | undefined {
	const match = /^(\d{4})(?:-01\/\1-06)?$/u.exec(edtf ?? '');
	return match ? `${Number(match[1]) - 1}年${match[0].includes('/') ? '上半年' : ''}` : undefined;
}

const yearOnYear = /同比|去年|上年|前一年|较\d{4}年/u;

/** The earlier value of a quantity that grew or fell by a printed percentage. */
function earlierValue(figure: Indicator): DerivedFigure[] {
	const change = figure.comparison;
	if (figure.unit === '%' || change?.unit !== '%' || change.value === null || change.value === figure.value) return [];
	const base = change.base ?? '';
	const period = yearOnYear.test(base) ? (/\d{4}年/u.exec(base)?.[0] ?? earlierPeriod(figure.periodEdtf)) : undefined;
	if (period === undefined || (change.direction !== 'up' && change.direction !== 'down')) return [];
	const factor = 1 + ((change.direction === 'up' ? 1 : -1) * change.value) / 100;
	const { number } = printedFigure(figure);
	const match = /^(\d+(?:\.\d+)?)([百千万亿]*)$/u.exec(number);
	if (!match || factor <= 0) return [];
	const [, digits, scale] = match as unknown as [string, string, string];
	const rounded = toPrecision(Number(digits) / factor, precisionOf(digits));
	return [
		{
			label: period,
			sum: `${number}÷（1${change.direction === 'up' ? '＋' : '－'}${change.value}%）`,
			value: `${rounded}${scale}${figure.unit ?? ''}`,
			exact: false,
		},
	];
}

/** The place of a rank among all: 357 of 1521 is 23.5%; and the earlier rank, where the change is printed in places. */
function shareOfRank(figure: Indicator): DerivedFigure[] {
	if (figure.kind !== 'rank' || figure.outOf === null || figure.outOf <= 0) return [];
	const share = ((figure.value / figure.outOf) * 100).toFixed(1);
	return [{ label: '名次与总数之比', sum: `${figure.value}÷${figure.outOf}`, value: `${share}%`, exact: false }];
}

function earlierRank(figure: Indicator): DerivedFigure[] {
	const change = figure.comparison;
	if (figure.kind !== 'rank' || change === null) return [];
	if (change.value === null || change.unit === '%' || change.from !== null) return [];
	if (change.direction !== 'up' && change.direction !== 'down') return [];
	const sign = change.direction === 'up' ? 1 : -1;
	const earlier = figure.value + sign * change.value;
	if (earlier < 1) return [];
	const year = /\d{4}年/u.exec(change.base ?? '')?.[0];
	return [
		{
			label: `${year ?? '此前'}名次`,
			sum: `${figure.value}${sign === 1 ? '＋' : '－'}${change.value}`,
			value: `第${earlier}名`,
			exact: true,
		},
	];
}

/**
 * What follows from a figure by a sum: 本站推算, never mixed with what is printed. A rate whose change is printed in per cent
 * gives none: per cent or percentage points, the report does not say.
 */
export function deriveFigures(figure: Indicator): DerivedFigure[] {
	return [...earlierValue(figure), ...shareOfRank(figure), ...earlierRank(figure)];
}

/** The sum in one run: 2022年：110.73万÷（1＋8.42%）≈102.1万人次. */
export function readDerived({ label, sum, value, exact }: DerivedFigure): string {
	return `${label}：${sum}${exact ? '＝' : '≈'}${value}`;
}
