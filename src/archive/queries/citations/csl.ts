import { flatHeadline } from '../split-phrases.ts';
import { citedDate } from './cited-date.ts';
import { authorsOf, type Citable } from './gbt.ts';

/** A newspaper article in CSL-JSON; fields that are not known are missing. */
export interface CslItem {
	id: string;
	type: 'article-newspaper';
	title: string;
	/** Chinese names are not divided: given and family name stand together. */
	author?: { literal: string }[];
	'container-title'?: string;
	issued?: { 'date-parts': number[][] } & { circa?: true };
	URL: string;
	language: 'zh-CN';
	note: string;
}

/** What every citation says of the text's origin. */
export const scanNote = '文字据报纸版面扫描件识读，原件对照见网址';

/**
 * A report in CSL-JSON. Unknown parts are left out; an inferred date is marked `circa`.
 *
 * @example
 * // { type: 'article-newspaper', title: '党建引领践初心', author: [{ literal: '王松' }], … }
 */
export function toCsl(report: Citable, address: string): CslItem {
	const authors = authorsOf(report);
	const date = citedDate(report.date);
	const hasParts = date !== undefined && date.parts.length > 0;
	return {
		id: report.id,
		type: 'article-newspaper',
		title: flatHeadline(report.headline),
		...(authors.length > 0 ? { author: authors.map((literal) => ({ literal })) } : {}),
		...(report.publication === null ? {} : { 'container-title': report.publication }),
		...(hasParts
			? { issued: { 'date-parts': [date.parts], ...(date.uncertain ? { circa: true as const } : {}) } }
			: {}),
		URL: address,
		language: 'zh-CN',
		note: scanNote,
	};
}
