import { flatHeadline } from '../split-phrases.ts';
import { citedDate } from './cited-date.ts';
import { originNote } from './csl.ts';
import { authorsOf, pageOf, type Citable } from './gbt.ts';

/** Lines of a RIS file end so on every system. */
const lineEnd = '\r\n';

/** `2021/07/01`, as far as it is known. */
function risDate(parts: readonly number[]): string {
	const [year = '', ...rest] = parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0'));
	return [year, rest[0] ?? '', rest[1] ?? ''].join('/').replace(/\/+$/u, '');
}

/**
 * A report in RIS, type NEWS. Unknown parts are left out; of an inferred date the year stands as year and
 * the note says that it is inferred; it is never given as the day.
 *
 * @example
 * // TY  - NEWS ⏎ AU  - 王松 ⏎ TI  - 党建引领践初心 ⏎ T2  - 随州日报 ⏎ … ⏎ ER  -
 */
export function toRis(report: Citable, address: string): string {
	const date = citedDate(report.date);
	const origin = originNote(report);
	const page = pageOf(report);
	const printed = date && !date.uncertain && date.parts.length > 0 ? date.parts : undefined;
	const lines: [tag: string, value: string][] = [
		['TY', 'NEWS'],
		...authorsOf(report).map((author): [string, string] => ['AU', author]),
		['TI', flatHeadline(report.headline)],
		...(report.publication === null ? [] : ([['T2', report.publication]] as [string, string][])),
		...(date?.parts[0] === undefined ? [] : ([['PY', String(date.parts[0])]] as [string, string][])),
		...(printed ? ([['DA', risDate(printed)]] as [string, string][]) : []),
		...(page === undefined ? [] : ([['SP', page]] as [string, string][])),
		['LA', 'zh-CN'],
		['UR', address],
		['N1', date && !printed ? `${origin}；日期推断为${date.text}` : origin],
		['ID', report.id],
		['ER', ''],
	];
	return lines.map(([tag, value]) => `${tag}  - ${value.replaceAll(/\s+/gu, ' ')}${lineEnd}`).join('');
}
