import type { ArticleFrontmatter } from '../../model/schemas/article.ts';

/** What a list of reports gives of each: who, where, when and what about. */
export type ReportSummary = Omit<
	ArticleFrontmatter,
	'blocks' | 'ledger' | 'indicators' | 'honours' | 'programmes' | 'people' | 'quotations'
>;

/** A report without its blocks, its ledger and its facts. */
export function summariseReport(report: ArticleFrontmatter): ReportSummary {
	const { blocks, ledger, indicators, honours, programmes, people, quotations, ...summary } = report;
	return summary;
}
