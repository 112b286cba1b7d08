import type { ArticleFrontmatter, Indicator } from '../../model/schemas/article.ts';
import type { IndicatorEntry } from '../../model/schemas/indicator.ts';

/** A figure shown at the head of a report, under the name that the catalogue gives it. */
export interface TellingFigure {
	label: string;
	figure: Indicator;
}

/** What a reader asks first: how much is done, how well, how content people are, who does it, the Party. */
const asked: readonly (readonly IndicatorEntry['group'][])[] = [
	['volume'],
	['quality', 'safety', 'efficiency', 'capability', 'assessment'],
	['satisfaction'],
	['staff'],
	['party'],
];

/** At most so many of what a reader asks at once. */
const ofEach = 2;

/** Whether a figure only says by how much something changed. */
const isChange = ({ value, unit, comparison }: Indicator) => comparison?.value === value && comparison.unit === unit;

/**
 * The figures shown at the head of a report: those of the catalogue that are the hospital's own and in no doubt, each measure
 * once, in the order in which readers ask; none where the report has none.
 *
 * @param hospital name of the hospital that the report is about
 */
export function tellingFigures(
	figures: readonly Indicator[],
	catalogue: readonly Pick<IndicatorEntry, 'id' | 'label' | 'group'>[],
	hospital: string | undefined,
	limit = 5
): TellingFigure[] {
	const entries = new Map(catalogue.map((entry) => [entry.id, entry]));
	const own = figures.flatMap((figure): (TellingFigure & { group: IndicatorEntry['group'] })[] => {
		const entry = entries.get(figure.indicator ?? '');
		const isTold = figure.notes.length === 0 && figure.kind !== 'context' && !isChange(figure);
		return entry && isTold && hospital !== undefined && figure.subject === hospital
			? [{ label: entry.label, figure, group: entry.group }]
			: [];
	});
	const once = own.filter(({ label }, index) => own.findIndex((other) => other.label === label) === index);
	return asked
		.flatMap((groups) => once.filter(({ group }) => groups.includes(group)).slice(0, ofEach))
		.slice(0, limit)
		.map(({ label, figure }) => ({ label, figure }));
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
