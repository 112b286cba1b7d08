import type { ArticleFrontmatter } from '../../model/schemas/article.ts';
import { countSubjects } from './subject-of.ts';

/** A section of the masthead. */
export type Section =
	'articles' | 'hospitals' | 'themes' | 'indicators' | 'programmes' | 'honours' | 'regions' | 'timeline' | 'compare';

/** The sections that have something to show, in the order of the masthead. */
export function filledSections(reports: readonly ArticleFrontmatter[]): Section[] {
	const some = (test: (report: ArticleFrontmatter) => boolean) => reports.some(test);
	const filled: [Section, boolean][] = [
		['articles', true],
		['hospitals', some((report) => report.hospital !== null)],
		['themes', some((report) => report.blocks.some((block) => block.themes.length > 0))],
		['indicators', some((report) => report.indicators.some((figure) => figure.indicator !== null))],
		['programmes', some((report) => report.programmes.length > 0)],
		['honours', some((report) => report.honours.length > 0)],
		['timeline', some((report) => report.date !== null)],
		['compare', countSubjects(reports.filter(({ hospital }) => hospital !== null)) > 1],
	];
	return filled.flatMap(([section, has]) => (has ? [section] : []));
}
