import type { Article, ArticleFrontmatter } from '../../model/schemas/article.ts';
import { figuresIn, honoursIn } from './count-facts.ts';
import { yearsOf } from '../../model/dates.ts';
import { standsAlone, wholeSentences } from './sentences.ts';

/** One figure of the line that says what the archive holds. */
export interface TallyEntry {
	label: string;
	count: number;
	unit: string;
}

/** What the archive holds; a kind of fact that no report has yet is left out. */
export function tally(reports: readonly ArticleFrontmatter[]): TallyEntry[] {
	const sum = (count: (report: ArticleFrontmatter) => number) =>
		reports.reduce((total, report) => total + count(report), 0);
	const distinct = (value: (report: ArticleFrontmatter) => string | null | undefined) =>
		new Set(reports.map(value).filter((item) => item !== null && item !== undefined)).size;
	const passages = (report: ArticleFrontmatter) =>
		report.blocks.filter((block) => block.type === 'paragraph' || block.type === 'listItem').length;
	const entries: TallyEntry[] = [
		{ label: '报道', count: reports.length, unit: '篇' },
		{ label: '医院', count: distinct((report) => report.hospital?.id), unit: '家' },
		{ label: '省', count: distinct((report) => report.hospital?.province), unit: '个' },
		{ label: '段落', count: sum(passages), unit: '段' },
		{ label: '数字', count: sum((report) => figuresIn(report).length), unit: '项' },
		{ label: '荣誉', count: sum((report) => honoursIn(report).length), unit: '项' },
	];
	return entries.filter((entry) => entry.count !== 0);
}

/** The years from which the archive has reports: 2021年至2024年; empty where no report is dated. */
export function readSpan(reports: readonly Pick<ArticleFrontmatter, 'date'>[]): string {
	const years = reports.flatMap((report) => yearsOf(report.date)).sort((a, b) => a - b);
	const [first, last] = [years[0], years.at(-1)];
	if (first === undefined) return '';
	return first === last ? `${first}年` : `${first}年至${last}年`;
}

/**
 * What stands below the first headline: the first sentences of the first paragraph that says something and stands by itself;
 * after a short one, for wide pages, those of the next such paragraph.
 */
export function ledeOf(article: Article): string[] {
	const long = article.blocks.filter(({ type, text }) => type === 'paragraph' && text.length >= 60);
	const alone = long.filter(({ text }) => standsAlone(text));
	const [first, second] = alone.length > 0 ? alone : long;
	if (!first) return [];
	const lede = wholeSentences(first.text, 200);
	const further = alone.length > 0 && second && lede.length < 140 ? wholeSentences(second.text, 260 - lede.length) : '';
	return further !== '' && lede.length + further.length <= 280 ? [lede, further] : [lede];
}
