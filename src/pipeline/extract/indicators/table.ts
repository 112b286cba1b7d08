import type { Comparison } from '../../../model/schemas/article.ts';
import { scaled, scaleOf } from '../../../model/chinese-numerals.ts';
import type { Passage } from '../passages.ts';

/** The head of a table printed line by line: 指标　2018年　2022年　增减. */
export interface TableHead {
	/** The periods of its columns, the first cell left out. */
	periods: string[];
}

/** A figure of a row. */
export interface TableRow {
	name: string;
	unit: string | null;
	value: number;
	period: string;
	/** The first column's figure and the printed change, where the table has a column for changes. */
	compared: Comparison | null;
}

const period = /^(?:20\d{2}年(?:度|[上下]半年)?|改革[前后]|去年|今年|上年|本年)$/u;
const head = /^(?<name>[^（）]+)(?:（(?<scale>万|亿)?(?<unit>[^）]*)）)?$/u;
const number = /^[+＋\-－−]?(?<digits>\d+(?:,\d{3})*(?:\.\d+)?)(?<percent>%|个百分点)?$/u;

const cellsOf = ({ plain }: Passage) => plain.trim().split(/\s+/u);

/** Reads the head of a table: a name for the rows, then at least two periods; undefined where the line is none. */
export function readTableHead(passage: Passage): TableHead | undefined {
	const [, ...columns] = cellsOf(passage);
	const periods = columns.filter((cell) => period.test(cell));
	return periods.length >= 2 && columns.slice(0, periods.length).every((cell) => period.test(cell))
		? { periods }
		: undefined;
}

/**
 * Reads a row under a head; undefined where the line is none. Where a column tells the changes the row is one figure, the last,
 * compared with the first; without one each cell is a figure of its own.
 *
 * @example
 * // under 2018年, 2022年: 年门急诊量(万人次)　61.5　97.3　＋58.2% → value 973000 人次, from 615000, change 58.2 %
 */
export function readTableRow(passage: Passage, { periods }: TableHead): TableRow[] | undefined {
	const [first = '', ...cells] = cellsOf(passage);
	const title = head.exec(first)?.groups;
	const numbers = cells.map((cell) => number.exec(cell)?.groups);
	if (!title || numbers.length < periods.length || numbers.slice(0, periods.length).some((one) => one === undefined))
		return undefined;
	const scale = scaleOf(title['scale'] ?? '');
	const valueOf = (index: number) => scaled(Number(numbers[index]!['digits']!.replaceAll(',', '')), scale);
	const unit = title['unit'] === '' ? null : (title['unit'] ?? null);
	const cell = (index: number): TableRow => ({
		name: title['name']!,
		unit,
		value: valueOf(index),
		period: periods[index]!,
		compared: null,
	});
	const change = numbers[periods.length];
	if (!change) return periods.map((_, index) => cell(index));
	const [from, value] = [valueOf(0), valueOf(periods.length - 1)];
	const compared = {
		base: periods[0]!,
		direction: value > from ? ('up' as const) : value < from ? ('down' as const) : ('same' as const),
		value: Number(change['digits']),
		unit: change['percent'] ?? (unit === '%' ? null : unit),
		from,
	};
	return [{ ...cell(periods.length - 1), compared }];
}
