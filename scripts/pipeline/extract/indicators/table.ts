import { scaled, scaleOf } from '../../chinese-numerals.ts';
import type { Passage } from '../passages.ts';

/** The head of a table printed line by line: 指标　2018年　2022年　增减. */
export interface TableHead {
	/** The periods of its columns, the first cell left out. */
	periods: string[];
}

/** A row of a table: its last period's value, with the first one's to compare. */
export interface TableRow {
	name: string;
	unit: string | null;
	value: number;
	period: string;
	from: number;
	base: string;
	/** The printed change, where the table has a column for it. */
	change: { value: number; unit: string | null } | null;
}

const period = /^(?:20\d{2}年(?:度|[上下]半年)?|改革[前后]|去年|今年|上年|本年)$/u;
const head = /^(?<name>.+?)(?:（(?<scale>万|亿)?(?<unit>[^）]*)）)?$/u;
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
 * Reads a row under a head; undefined where the line is none.
 *
 * @example
 * // under 2018年, 2022年: 年门急诊量(万人次)　61.5　97.3　＋58.2% → value 973000 人次, from 615000, change 58.2 %
 */
export function readTableRow(passage: Passage, { periods }: TableHead): TableRow | undefined {
	const [first = '', ...cells] = cellsOf(passage);
	const title = head.exec(first)?.groups;
	const numbers = cells.map((cell) => number.exec(cell)?.groups);
	if (!title || numbers.length < periods.length || numbers.slice(0, periods.length).some((one) => one === undefined))
		return undefined;
	const scale = scaleOf(title['scale'] ?? '');
	const valueOf = (index: number) => scaled(Number(numbers[index]!['digits']!.replaceAll(',', '')), scale);
	const change = numbers[periods.length];
	const unit = title['unit'] || null;
	return {
		name: title['name']!,
		unit,
		value: valueOf(periods.length - 1),
		period: periods.at(-1)!,
		from: valueOf(0),
		base: periods[0]!,
		change: change
			? { value: Number(change['digits']), unit: change['percent'] ?? (unit === '%' ? null : unit) }
			: null,
	};
}
