import type { ArticleFrontmatter, Honour, Indicator } from '../../model/schemas/article.ts';

/** The figures that are counted and listed: denominators (context) stand beside their ranks. */
export function figuresIn(report: Pick<ArticleFrontmatter, 'indicators'>): Indicator[] {
	return report.indicators.filter(({ kind }) => kind !== 'context');
}

/** The honours of a report, each once: name, level and year tell them apart. */
export function honoursIn(report: Pick<ArticleFrontmatter, 'honours'>): Honour[][] {
	return [...Map.groupBy(report.honours, ({ name, level, year }) => `${name}|${level ?? ''}|${year ?? ''}`).values()];
}
