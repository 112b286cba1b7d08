import type { ArticleFrontmatter, BlockMetadata, Honour, Indicator } from '../../model/schemas/article.ts';

/** The figures that are counted and listed: denominators (context) stand beside their ranks. */
export function figuresIn(report: Pick<ArticleFrontmatter, 'indicators'>): Indicator[] {
	return report.indicators.filter(({ kind }) => kind !== 'context');
}

/** Whether a figure is that of the hospital that its report is about, not of a department, a region or another institution. */
export function isOwnFigure(
	{ subject }: Pick<Indicator, 'subject'>,
	{ hospital }: Pick<ArticleFrontmatter, 'hospital'>
): boolean {
	return hospital === null || subject === hospital.name;
}

/** How words of a block should read, where its editor corrects a misprint in them: “五红”应作“五四”. */
function misprintsIn(words: string, { notes }: Pick<BlockMetadata, 'notes'>): string[] {
	return notes.flatMap(({ type, sic, corr, certainty }) =>
		type === 'emended' && sic !== undefined && corr !== undefined && words.includes(sic)
			? [`“${sic}”${certainty === 'high' ? '应作' : '疑作'}“${corr}”`]
			: []
	);
}

/** An honour that is named several times, with all that the editor says of it and of misprints in its name. */
export function asOne(same: readonly Honour[], blocks: readonly Pick<BlockMetadata, 'id' | 'notes'>[] = []): Honour {
	const remarks = [
		...new Set(
			same.flatMap(({ name, block, remarks: own = [] }) => [
				...own,
				...blocks.filter(({ id }) => id === block).flatMap((one) => misprintsIn(name, one)),
			])
		),
	];
	return remarks.length > 0 ? { ...same[0]!, remarks } : same[0]!;
}

/** The honours of a report, each once: name, level and year tell them apart. */
export function honoursIn(report: Pick<ArticleFrontmatter, 'honours'>): Honour[][] {
	return [...Map.groupBy(report.honours, ({ name, level, year }) => `${name}|${level ?? ''}|${year ?? ''}`).values()];
}
