import { findTenths, parseChineseNumeral, scaleOf } from '../../model/chinese-numerals.ts';
import type { Indicator } from '../../model/schemas/article.ts';
import { splitQualifier } from './glance.ts';

/** A figure as its sentence prints it: what stands before the number, the number, what stands after it. */
export interface PrintedFigure {
	before: string;
	number: string;
	/** Unit and qualifier in their printed order: %以上, 余场次. */
	after: string;
}

/** The number that Chinese numerals or a word for none or first mean: 十三 is 13, 首 is 1. */
function readNumerals(numerals: string): number {
	if (numerals === '无' || numerals === '首') return numerals === '首' ? 1 : 0;
	return parseChineseNumeral(numerals) ?? Number.NaN;
}

const numberPattern =
	/第?(?:(?<arabic>\d+(?:\.\d+)?)(?<scale>[百千万亿]*)|(?<numerals>[〇零一二两三四五六七八九十百千万亿]+|[首无]))/gu;

/** The number of a match as a value. */
function valueOf(groups: Readonly<Record<string, string | undefined>>): number {
	if (groups['arabic'] === undefined) return readNumerals(groups['numerals'] ?? '');
	return Number(groups['arabic']) * scaleOf(groups['scale'] ?? '');
}

const same = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));

/** Both orders in which a unit and a qualifier can follow a number, longest first. */
function tails(unit: string, qualifier: string): string[] {
	return [qualifier + unit, unit + qualifier, unit, qualifier].filter((tail) => tail !== '');
}

/**
 * How the sentence of a figure prints it, with unit and qualifier in their place; the plain value where it is not found.
 *
 * @example
 * // 各类科普讲座2000余场次 → { before: '', number: '2000', after: '余场次' }
 * // 出院随访率超过92% → { before: '超过', number: '92', after: '%' }
 */
export function printedFigure(figure: Pick<Indicator, 'value' | 'unit' | 'qualifier' | 'quote'>): PrintedFigure {
	const unit = figure.unit ?? '';
	const qualifier = figure.qualifier ?? '';
	const tenths = unit === '%' ? findTenths(figure.quote).find(({ value }) => value === figure.value) : undefined;
	if (tenths) {
		const { before, after } = splitQualifier(figure.qualifier);
		return { before, number: figure.quote.slice(tenths.from, tenths.to), after };
	}
	const found = [...figure.quote.matchAll(numberPattern)]
		.filter((match) => same(valueOf(match.groups!), figure.value))
		.map((match) => {
			const rest = figure.quote.slice(match.index + match[0].length);
			const after = tails(unit, qualifier).find((tail) => rest.startsWith(tail)) ?? '';
			const before = qualifier !== '' && figure.quote.slice(0, match.index).endsWith(qualifier) ? qualifier : '';
			return { before, number: match[0], after };
		})
		.sort((a, b) => b.before.length + b.after.length - (a.before.length + a.after.length))[0];
	if (!found) {
		const { before, after } = splitQualifier(figure.qualifier);
		return { before, number: String(figure.value), after: unit + after };
	}
	// The unit of 90.15%、49.59% or of 8.9万至9万人次 may stand after another number.
	return found.after.includes(unit) ? found : { ...found, after: found.after + unit };
}

/** The same in one run: 2000余场次. */
export function readFigure(figure: Pick<Indicator, 'value' | 'unit' | 'qualifier' | 'quote'>): string {
	const { before, number, after } = printedFigure(figure);
	return before + number + after;
}
