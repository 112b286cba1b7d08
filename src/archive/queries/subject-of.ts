import type { ArticleFrontmatter } from '../../model/schemas/article.ts';
import { flatHeadline } from './split-phrases.ts';

/** Whom a report is about: its hospital, or the report itself where no single hospital is the subject. */
export interface Subject {
	id: string;
	name: string;
	/** Address of its page under the base path. */
	path: string;
}

export function subjectOf(report: Pick<ArticleFrontmatter, 'id' | 'headline' | 'hospital'>): Subject {
	const { hospital } = report;
	return hospital
		? { id: hospital.id, name: hospital.name, path: `/hospitals/${hospital.id}/` }
		: { id: report.id, name: `《${flatHeadline(report.headline)}》`, path: `/articles/${report.id}/` };
}

/** The number of hospitals that the reports of a list are about; a report about none counts as one. */
export function countSubjects(reports: readonly Pick<ArticleFrontmatter, 'id' | 'headline' | 'hospital'>[]): number {
	return new Set(reports.map((report) => subjectOf(report).id)).size;
}

/** Things of reports by whom they are about, in the order given. */
export function groupBySubject<Item extends { report: Pick<ArticleFrontmatter, 'id' | 'headline' | 'hospital'> }>(
	items: readonly Item[]
): { subject: Subject; items: Item[] }[] {
	const groups = Map.groupBy(items, ({ report }) => subjectOf(report).id);
	return [...groups.values()].map((group) => ({ subject: subjectOf(group[0]!.report), items: group }));
}
