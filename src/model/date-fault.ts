import { matchesIn } from './matches-in.ts';
import { parse } from 'edtf';
import { isInCalendar } from './calendar.ts';
import { dateRange } from './dates.ts';
import { proposeDate } from './propose-date.ts';

const forms =
	'日期写成 2023-08-19（某日）、2023-08（某月）、2023（某年）、2023-08~（大约）或 [2023-06-01..2023-08-31]（其间某一天）';

/** What the calendar lacks of the days and months that a text names; undefined where it has them all. */
function notInCalendar(text: string): string | undefined {
	for (const [, year, month, day] of matchesIn(
		/(?<!\d)(\d{4})[-/.年](\d{1,2})(?!\d)(?:[-/.月](\d{1,2})(?!\d))?/gu,
		text
	)) {
		if (!isInCalendar(Number(year), Number(month))) return `没有${Number(month)}月`;
		const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
		if (day !== undefined && !isInCalendar(Number(year), Number(month), Number(day)))
			return `${Number(year)}年${Number(month)}月有${last}天，没有${Number(day)}日`;
	}
	return undefined;
}

/** A day, a month or a year, for certain or not. */
const point = /^\d{4}(?:-\d{2}){0,2}[?~%]?$/u;

/** Whether a text is EDTF, and in a form that the archive puts in order. */
function isEdtf(text: string): boolean {
	try {
		parse(text);
	} catch {
		return false;
	}
	const ends = text.replaceAll(/[[\]]/gu, '').split(/\.\.|\//u);
	const ranges = ends.map((end) => (point.test(end) ? dateRange(end) : undefined));
	const [first, last = first] = ranges;
	return ends.length <= 2 && first !== undefined && last !== undefined && first.from <= last.to;
}

/**
 * What is wrong with a date, in Chinese, with how it is written; undefined where it is EDTF.
 *
 * @example
 * dateFault('2023年8月19日') // '2023年8月19日 请写成 2023-08-19'
 * dateFault('2023-02-31') // '2023-02-31 不是日期：2023年2月有28天，没有31日'
 */
export function dateFault(text: string): string | undefined {
	const missing = notInCalendar(text.normalize('NFKC'));
	if (missing !== undefined) return `${text} 不是日期：${missing}`;
	if (isEdtf(text)) return undefined;
	const proposal = proposeDate(text);
	if (proposal !== undefined && isEdtf(proposal)) return `${text} 请写成 ${proposal}`;
	const [first, last] = text.replaceAll(/[[\]]/gu, '').split(/\.\.|\//u);
	if (first && last && isEdtf(first) && isEdtf(last)) {
		const turned = text.startsWith('[') ? `[${last}..${first}]` : `${last}/${first}`;
		return `${text} 的先后颠倒了；是不是 ${turned}？`;
	}
	return `${text} 看不出是哪一天：${forms}`;
}

/** The same for a date that must be one day. */
export function dayFault(text: string): string | undefined {
	const fault = dateFault(text);
	if (fault !== undefined || /^\d{4}-\d{2}-\d{2}$/u.test(text)) return fault;
	return `${text} 不是某一天：写成 2023-08-19 这样的日期`;
}
