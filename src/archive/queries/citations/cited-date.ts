import type { ReportDate } from '../../../model/schemas/article.ts';
import { dateRange } from '../../../model/dates.ts';

/** What a citation says of the date. */
export interface CitedDate {
	/** `2021-07-01`, `2021-07`, `2021`; for a range its years, `2020/2021`. */
	text: string;
	/** True where the archive inferred it, or where it is approximate: it then stands in brackets. */
	uncertain: boolean;
	/** Year, month, day as far as they are certain. */
	parts: number[];
}

/** The date of a report as a citation gives it; undefined where nothing is known. Ranges shrink to what is certain. */
export function citedDate(date: ReportDate | null): CitedDate | undefined {
	if (!date) return undefined;
	const range = dateRange(date.edtf);
	if (!range) return undefined;
	const plain = /^(\d{4}(?:-\d{2}){0,2})[?~%]?$/u.exec(date.edtf);
	const from = range.from.split('-');
	const to = range.to.split('-');
	const common = from.findIndex((part, index) => part !== to[index]);
	const certain = plain ? plain[1]!.split('-') : from.slice(0, common < 0 ? 3 : common);
	return {
		text: certain.length > 0 ? certain.join('-') : `${from[0]!}/${to[0]!}`,
		uncertain: date.basis === 'inferred' || !plain || plain[0] !== plain[1],
		parts: certain.map(Number),
	};
}
