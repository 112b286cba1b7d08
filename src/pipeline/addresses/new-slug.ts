import { slugOfName } from '../../model/slug-of-name.ts';
import type { ReportSigns } from './recognise-reports.ts';

/** What the address of a new report is made of. */
export type Unslugged = Pick<ReportSigns, 'hospital' | 'date' | 'headline'>;

/** The year of an EDTF expression: of its earliest bound. */
function slugYear(edtf: string | undefined): string {
	return /\d{4}/u.exec(edtf ?? '')?.[0] ?? 'undated';
}

/**
 * The address that a report has by its hospital and year, before it is known whether another has it.
 *
 * @example
 * // 辽宁省肿瘤医院, [2021-05-24..2021-12-31] → liaoning-cancer-hospital-2021
 */
export function slugByRule({ hospital, headline, date }: Unslugged): string {
	return `${hospital?.id ?? slugOfName(headline).slice(0, 40).replace(/-+$/u, '')}-${slugYear(date?.edtf)}`;
}

/** Whether an address is what the rule makes, a number behind it or not. */
export function isByRule(address: string, article: Unslugged): boolean {
	const slug = slugByRule(article);
	return address === slug || (address.startsWith(`${slug}-`) && /^\d+$/u.test(address.slice(slug.length + 1)));
}

/** The address of a new report: by hospital and year, `-2` and so on where that is or was another's. */
export function newSlug(article: Unslugged, isTaken: (slug: string) => boolean): string {
	const base = slugByRule(article);
	let slug = base;
	for (let count = 2; isTaken(slug); count += 1) slug = `${base}-${count}`;
	return slug;
}
