import type { ArticleFrontmatter } from '../../model/schemas/article.ts';
import { readReportDate } from '../../model/dates.ts';
import { shortProvince } from '../../model/short-province.ts';
import { readByline } from './report-head.ts';
import { flatHeadline } from './split-phrases.ts';

/** The line above a headline in a list: the section label, or the kickers that are no decks of their own. */
export function kickerLine(report: Pick<ArticleFrontmatter, 'sectionLabel' | 'kickers' | 'blocks'>): string {
	const kickers = report.blocks.filter((block) => block.type === 'kicker');
	const plain = report.kickers.filter((text, index) => {
		const printed = (kickers[index]?.source ?? []).reduce((sum, [, from, to]) => sum + to - from, 0);
		return printed - Array.from(text.replaceAll(' ', '')).length < 2;
	});
	return [report.sectionLabel, ...plain]
		.filter((text) => text !== null)
		.map(flatHeadline)
		.join('　');
}

/** The line below a headline in a list: 随州市中心医院　湖北　随州日报　约2021年6月至7月. */
export function sourceLine(report: ArticleFrontmatter, options: { byline?: boolean } = {}): string {
	const signed = report.bylines.length > 0 ? report.bylines.map(readByline).join('　') : '未署名';
	return [
		report.hospital?.name,
		report.hospital?.province ? shortProvince(report.hospital.province) : undefined,
		report.publication ?? undefined,
		readReportDate(report.date) ?? '日期未载',
		options.byline ? signed : undefined,
	]
		.filter((part) => part !== undefined)
		.join('　');
}

/** What a report is, in one sentence, for search engines, feeds and the clipboard. */
export function describeReport(report: ArticleFrontmatter): string {
	const where = [report.publication, readReportDate(report.date)].filter(Boolean).join('，');
	const subject = report.hospital ? `关于${report.hospital.name}的报道` : '报道';
	return `${report.deck ? `${report.deck}。` : ''}${where ? `${where}，` : ''}${subject}，逐字存录，每段可引，附原件对照。`;
}
