import type { ArticleFrontmatter, Indicator } from '../../model/schemas/article.ts';

const telling: readonly Indicator['kind'][] = ['satisfaction', 'measure', 'rank', 'count'];

/** The figures shown at the head of a report: mapped to the catalogue first, one a name, at most three. */
export function tellingFigures(figures: readonly Indicator[], limit = 3): Indicator[] {
	const names = new Set<string>();
	return [...figures]
		.filter((figure) => telling.includes(figure.kind) && figure.notes.length === 0)
		.map((figure, place) => ({
			figure,
			place,
			rank: (figure.indicator === null ? 10 : 0) + telling.indexOf(figure.kind),
		}))
		.sort((a, b) => a.rank - b.rank || a.place - b.place)
		.map(({ figure }) => figure)
		.filter((figure) => !names.has(figure.name) && names.add(figure.name))
		.slice(0, limit);
}

/** The themes of a report by the number of passages that speak of them, most first. */
export function countThemes(report: Pick<ArticleFrontmatter, 'blocks'>): { theme: string; passages: number }[] {
	const counts = new Map<string, number>();
	for (const block of report.blocks) for (const theme of block.themes) counts.set(theme, (counts.get(theme) ?? 0) + 1);
	return [...counts].map(([theme, passages]) => ({ theme, passages })).sort((a, b) => b.passages - a.passages);
}

const afterNumber = /^(?:以上|以下|余|多|左右|以内|之多|出头)$/u;

/** A qualifier in its place: 约 and 达 before the number, 以上 and 余 after it. */
export function splitQualifier(qualifier: string | null): { before: string; after: string } {
	if (qualifier === null) return { before: '', after: '' };
	return afterNumber.test(qualifier) ? { before: '', after: qualifier } : { before: qualifier, after: '' };
}
