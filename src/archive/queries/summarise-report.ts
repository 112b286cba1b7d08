import type { ArticleFrontmatter } from '../../model/schemas/article.ts';

/** What a list of reports gives of each: who, where, when and what about. */
export type ReportSummary = Omit<
	ArticleFrontmatter,
	'blocks' | 'ledger' | 'indicators' | 'honours' | 'programmes' | 'people' | 'quotations'
>;

/** A report as `/data/articles.json` has it: what a list gives, with its address. */
export function listedReport(
	report: ArticleFrontmatter,
	address: (path: string) => string
): ReportSummary & { url: string } {
	return { ...summariseReport(report), url: address(`/articles/${report.id}/`) };
}

/** A report without its blocks, its ledger and its facts. */
function summariseReport(report: ArticleFrontmatter): ReportSummary {
	const { blocks, ledger, indicators, honours, programmes, people, quotations, ...summary } = report;
	return summary;
}
