import type { ArticleFrontmatter } from '../../../model/schemas/article.ts';
import { citedPage, readOrigin } from '../read-provenance.ts';
import { citedDate } from './cited-date.ts';

/** What a citation needs of a report. */
export type Citable = Pick<
	ArticleFrontmatter,
	'id' | 'headline' | 'deck' | 'bylines' | 'publication' | 'date' | 'provenance'
>;

/** All who signed the report, in the order of the page. */
export function authorsOf(report: Pick<Citable, 'bylines'>): string[] {
	return report.bylines.flatMap((byline) => byline.names);
}

/** The page of the newspaper, where it is known. */
export function pageOf({ provenance }: Pick<Citable, 'provenance'>): string | undefined {
	return provenance?.page ? citedPage(provenance.page) : undefined;
}

interface Options {
	/** The edition of the standard: 2025 has full-width punctuation between the parts. */
	edition?: 2015 | 2025;
	/** Cites the archive's copy: the day it was read (2026-11-26), and its address. */
	online?: { accessed: string; address: string };
}

/**
 * A report cited after GB/T 7714. Unknown parts are left out, an inferred date stands in brackets, nothing is invented.
 *
 * @example
 * // 王松，熊仕伟，蒋小科. 党建引领践初心[N]. 随州日报，2021-07-01（4）.
 * // 王松，熊仕伟，蒋小科. 党建引领践初心[N/OL]. 随州日报，2021-07-01（4）[2026-11-26]. https://example.org/articles/….
 */
export function citeGbt(report: Citable, { edition = 2025, online }: Options = {}): string {
	const comma = edition === 2025 ? '，' : ', ';
	const [open, close] = edition === 2025 ? ['（', '）'] : ['(', ')'];
	const authors = authorsOf(report);
	const named = authors.slice(0, 3).join(comma) + (authors.length > 3 ? `${comma}等` : '');
	const date = citedDate(report.date);
	const page = pageOf(report);
	const issued = date ? (date.uncertain ? `[${date.text}]` : date.text) : undefined;
	const where = [report.publication ?? undefined, issued].filter((part) => part !== undefined).join(comma);
	const location = where === '' ? '' : where + (page === undefined ? '' : `${open}${page}${close}`);
	const accessed = online ? `[${online.accessed}]` : '';
	return [named, `${report.headline}[N${online ? '/OL' : ''}]`, location + accessed, online?.address ?? '']
		.filter((part) => part !== '')
		.map((part) => `${part}.`)
		.join(' ');
}

/** What the citation leaves out or infers, said beside it: 年份为推断，置方括号内；报名、版次未载，从略。 */
export function explainCitation(report: Citable): string {
	const date = citedDate(report.date);
	const absent = [
		...(authorsOf(report).length === 0 ? ['署名'] : []),
		...(report.publication === null ? ['报名'] : []),
		...(date ? [] : ['日期']),
		...(pageOf(report) === undefined ? ['版次'] : []),
	];
	const inferred = date?.uncertain ? '日期为推断，置方括号内' : '';
	const omitted = absent.length > 0 ? `${absent.join('、')}未载，从略` : '';
	const remarks = ['GB/T 7714—2025', inferred, omitted].filter((part) => part !== '');
	return `${remarks.join('；')}。${readOrigin(report)}。`;
}
