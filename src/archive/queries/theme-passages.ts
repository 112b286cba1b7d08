import type { Article, Block } from '../../model/schemas/article.ts';

/** A passage of a report. */
export interface Passage {
	report: Article;
	block: Block;
}

/** The passages that speak of a theme, in the order of the reports and of their text. */
export function passagesOf(theme: string, reports: readonly Article[]): Passage[] {
	return reports.flatMap((report) =>
		report.blocks.filter((block) => block.themes.includes(theme)).map((block) => ({ report, block }))
	);
}

/** The other themes of a theme's passages, by the number of passages that speak of both. */
export function neighbouringThemes(theme: string, passages: readonly Passage[]): { theme: string; passages: number }[] {
	const counts = new Map<string, number>();
	for (const { block } of passages)
		for (const other of block.themes) if (other !== theme) counts.set(other, (counts.get(other) ?? 0) + 1);
	return [...counts]
		.map(([slug, count]) => ({ theme: slug, passages: count }))
		.sort((a, b) => b.passages - a.passages || (a.theme < b.theme ? -1 : 1));
}

/** The programmes that passages name, with the reports that do; those of most reports first. */
export function programmesIn(passages: readonly Passage[]): { id: string; name: string; reports: Article[] }[] {
	const found = new Map<string, { id: string; name: string; reports: Article[] }>();
	for (const [report, ofReport] of Map.groupBy(passages, (passage) => passage.report)) {
		const blocks = new Set(ofReport.map(({ block }) => block.id));
		for (const { id, name, mentions } of report.programmes) {
			if (!mentions.some((mention) => blocks.has(mention.block))) continue;
			const entry = found.get(id) ?? { id, name, reports: [] };
			entry.reports.push(report);
			found.set(id, entry);
		}
	}
	return [...found.values()].sort((a, b) => b.reports.length - a.reports.length);
}
