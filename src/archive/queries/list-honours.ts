import type { ArticleFrontmatter, Honour } from '../../model/schemas/article.ts';
import { asOne, honoursIn } from './count-facts.ts';

/** An honour with every report and place that names it. */
export interface ListedHonour {
	honour: Honour;
	report: ArticleFrontmatter;
	/** Further mentions in the same report. */
	again: number;
}

/** Honours of one level, or of none that the report tells. */
export interface HonourLevel {
	level: Honour['level'];
	honours: ListedHonour[];
}

/** Honours of all reports, each once a report: name, level and year tell them apart. */
function distinctHonours(reports: readonly ArticleFrontmatter[]): ListedHonour[] {
	return reports.flatMap((report) => {
		return honoursIn(report).map((same) => ({ honour: asOne(same, report.blocks), report, again: same.length - 1 }));
	});
}

/**
 * What the reports say was given, by level, highest first, those of unknown level last; and apart from them what they claim
 * to be the first to have done (首例, 率先).
 */
export function listHonours(
	reports: readonly ArticleFrontmatter[],
	levels: readonly string[]
): { given: HonourLevel[]; firsts: HonourLevel[] } {
	const rank = (level: Honour['level']) => (level === null ? levels.length : levels.indexOf(level));
	const byLevel = (honours: readonly ListedHonour[]) =>
		[...Map.groupBy(honours, ({ honour }) => honour.level)]
			.map(([level, ofLevel]) => ({ level, honours: ofLevel }))
			.sort((a, b) => rank(a.level) - rank(b.level));
	const all = distinctHonours(reports);
	return {
		given: byLevel(all.filter(({ honour }) => honour.kind !== 'first')),
		firsts: byLevel(all.filter(({ honour }) => honour.kind === 'first')),
	};
}
