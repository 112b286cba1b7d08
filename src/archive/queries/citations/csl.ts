import { flatHeadline } from '../split-phrases.ts';
import { citedDate } from './cited-date.ts';
import { authorsOf, pageOf, type Citable } from './gbt.ts';
import { readOrigin } from '../read-provenance.ts';

/** A newspaper article in CSL-JSON; fields that are not known are missing. */
export interface CslItem {
	id: string;
	type: 'article-newspaper';
	title: string;
	/** Chinese names are not divided: given and family name stand together. */
	author?: { literal: string }[];
	'container-title'?: string;
	issued?: { 'date-parts': number[][] } & { circa?: true };
	page?: string;
	URL: string;
	language: 'zh-CN';
	note: string;
}

/** What every citation says of the text's origin. */
export function originNote(report: Citable): string {
	return `${readOrigin(report)}；原件对照见网址`;
}

/**
 * A report in CSL-JSON. Unknown parts are left out; an inferred date is marked `circa`.
 *
 * @example
 * // { type: 'article-newspaper', title: '党建引领践初心', author: [{ literal: '王松' }], … }
 */
export function toCsl(report: Citable, address: string): CslItem {
	const authors = authorsOf(report);
	const date = citedDate(report.date);
	const page = pageOf(report);
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
		...(page === undefined ? {} : { page }),
		URL: address,
		language: 'zh-CN',
		note: originNote(report),
	};
}
