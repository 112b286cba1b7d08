import type { ArticleFrontmatter } from '../../model/schemas/article.ts';
import { groupBySubject, type Subject } from './subject-of.ts';

/** How many passages of each hospital speak of each theme. */
export interface ThemeMatrix {
	/** The columns: those with most themed passages first come first where there are too many, else in the order given. */
	subjects: Subject[];
	/** Number of passages by theme, then by subject; nothing where there is none. */
	counts: Map<string, Map<string, number>>;
	/** How many subjects were left out. */
	left: number;
}

/** Hospital × theme. At most `limit` hospitals, those with most themed passages. */
export function themeMatrix(
	reports: readonly Pick<ArticleFrontmatter, 'id' | 'headline' | 'hospital' | 'blocks'>[],
	limit = 24
): ThemeMatrix {
	const counts = new Map<string, Map<string, number>>();
	const totals = groupBySubject(reports.map((report) => ({ report }))).map(({ subject, items }) => {
		const themes = items.flatMap(({ report }) => report.blocks.flatMap((block) => block.themes));
		for (const theme of themes) {
			const row = counts.get(theme) ?? new Map<string, number>();
			row.set(subject.id, (row.get(subject.id) ?? 0) + 1);
			counts.set(theme, row);
		}
		return { subject, total: themes.length };
	});
	const speaking = totals.filter(({ total }) => total > 0);
	const least = [...speaking].sort((a, b) => b.total - a.total)[limit - 1]?.total ?? 0;
	const shown = speaking.filter(({ total }) => total >= least).slice(0, limit);
	return { subjects: shown.map(({ subject }) => subject), counts, left: speaking.length - shown.length };
}
