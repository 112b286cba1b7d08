import type { ArticleFrontmatter } from '../../model/schemas/article.ts';

/** How the pipeline notes on a headline that the archive has the report already. */
const sameReport = /^与 (\S+) 为同一篇报道$/u;

/** Whether a note says that the archive has the report already. */
export const isSameReport = (text: string | undefined): boolean => sameReport.test(text ?? '');

/** The address of the report that this one repeats, word for word or nearly; undefined for one that stands alone. */
export function originalOf(report: Pick<ArticleFrontmatter, 'blocks'>): string | undefined {
	const notes = report.blocks.filter(({ type }) => type === 'headline').flatMap((block) => block.notes);
	const note = notes.find(({ type, text }) => type === 'duplicate' && isSameReport(text));
	return sameReport.exec(note?.text ?? '')?.[1];
}

/** The reports that repeat no other: what lists show and figures count. */
export function withoutReprints<Report extends Pick<ArticleFrontmatter, 'blocks'>>(
	reports: readonly Report[]
): Report[] {
	return reports.filter((report) => originalOf(report) === undefined);
}

/** Reports that are one and the same, by the address of the one that the others repeat; reports that stand alone are left out. */
export function sameReports<Report extends Pick<ArticleFrontmatter, 'id' | 'blocks'>>(
	reports: readonly Report[]
): Map<string, Report[]> {
	const groups = Map.groupBy(reports, (report) => originalOf(report) ?? report.id);
	return new Map([...groups].filter(([, group]) => group.length > 1));
}
