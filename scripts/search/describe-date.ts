/** The first and last day that an EDTF date can mean, as far as it says: `[2021-05-24..2021-12-31]` → both ends. */
export function dateBounds(edtf: string): [from: string, to: string] {
	const days = edtf.match(/\d{4}(?:-\d{2}(?:-\d{2})?)?/gu) ?? [];
	return [days[0] ?? '', days.at(-1) ?? ''];
}

function inWords(day: string): string {
	const [year = '', month, date] = day.split('-');
	return [`${year}年`, month && `${Number(month)}月`, date && `${Number(date)}日`].filter(Boolean).join('');
}

/**
 * A date as a result list shows it, without false precision: a range of some months, about a year.
 *
 * @example
 * describeDate('[2021-05-24..2021-12-31]'); // → 约2021年5月至12月
 */
export function describeDate(edtf: string): string {
	const [from, to] = dateBounds(edtf);
	if (from === '') return '';
	const about = /[~?%[]/u.test(edtf) ? '约' : '';
	if (from === to) return about + inWords(from);
	const [start, end] = [inWords(from.slice(0, 7)), inWords(to.slice(0, 7))];
	if (start === end) return about + start;
	return about + start + '至' + (from.slice(0, 4) === to.slice(0, 4) ? end.slice(5) : end);
}
