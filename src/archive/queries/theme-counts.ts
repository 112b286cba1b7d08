import type { ArticleFrontmatter } from '../../model/schemas/article.ts';

/** Number of passages by theme; themes of which nothing is said are not in it. */
export function passagesByTheme(reports: readonly Pick<ArticleFrontmatter, 'blocks'>[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const report of reports)
		for (const block of report.blocks)
			for (const theme of block.themes) counts.set(theme, (counts.get(theme) ?? 0) + 1);
	return counts;
}
