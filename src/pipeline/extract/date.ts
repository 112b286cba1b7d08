import { matchesIn } from '../../model/matches-in.ts';
import type { ReportDate } from '../../model/schemas/article.ts';
import { blockIds } from '../../model/block-ids.ts';
import { printedText, sourceRun } from '../../model/block-text.ts';
import { codePointAt, codePoints, sum, type CodePoint, type Utf16 } from '../../model/offsets.ts';
import { isInCalendar } from '../../model/calendar.ts';
import type { Article, Block, Page } from '../../model/tree.ts';
import type { FutureReader } from '../lexicon/future.ts';
import { readPrintedDate } from './imprint.ts';

/** A date that the text mentions, with the day after which nothing was known of it. */
interface Mention {
	year: number;
	month: number | null;
	day: number | null;
	block: Block;
	/** `[from, to)` of the block's printed text. */
	from: CodePoint;
	to: CodePoint;
}

/** The year in which a hospital was founded says nothing of the report. */
const founding = /(?:建于|创于|成立于|创办于|创立于|组建于|始于|起源于|源于|前身是)\s*$/u;
/** A plan that bears its year: 2025年远景, 2021—2025. */
const futureAfter = /^(?:年?(?:前|底前|末前|远景|规划)|[—-]20\d\d)/u;

const yearMention = /(?<!\d)((?:19|20)\d{2})\s*年(?:\s*(\d{1,2})\s*月(?:\s*(\d{1,2})\s*日)?)?/gu;
const anniversary = /(?:建党|中国共产党(?:成立|建党))(\d{2,3})周年/gu;

const pad = (value: number, width = 2) => String(value).padStart(width, '0');

/** The printed date of the page: in the article's own lines of that kind first, then in those of the page. */
function statedDate(page: Page, article: Article): ReportDate | null {
	const found: ReportDate[] = [];
	for (const other of [article, ...page.articles.filter((one) => one !== article)]) {
		const ids = blockIds(other.blocks);
		for (const block of other.blocks) {
			if (block.type !== 'furniture' && block.type !== 'dateline') continue;
			// A signature's day stands in its own article only.
			if (block.type === 'dateline' && other !== article) continue;
			const date = readPrintedDate(printedText(block));
			if (!date) continue;
			const from = codePoints(printedText(block).split(date.quote)[0]!);
			const quote = sourceRun(block, page.lines, from, sum(from, codePoints(date.quote)))?.quote ?? date.quote;
			// The date line stands in one article of the page; it is evidence there, and holds for all.
			const evidence = other === article ? [{ quote, block: ids.get(block)! }] : [];
			found.push({ edtf: date.edtf, basis: 'stated', evidence });
		}
	}
	// A day says more than the year of an issue.
	return (
		found.find(({ edtf }) => edtf.length === 10) ?? found.find(({ edtf }) => edtf.length === 7) ?? found[0] ?? null
	);
}

/** Every year that running text speaks of as past or present. */
function mentions(article: Article, future: FutureReader): Mention[] {
	return article.blocks
		.filter((block) => ['paragraph', 'listItem', 'editorsNote', 'caption'].includes(block.type))
		.flatMap((block) => {
			const text = printedText(block);
			const at = (index: Utf16) => codePointAt(text, index);
			const years = matchesIn(yearMention, text).flatMap((match): Mention[] => {
				const before = text.slice(Math.max(0, match.index - 6), match.index);
				const after = text.slice(match.index + match[0].length - (match[2] ? 0 : 1));
				const isToCome = future.isBeforeYear(before) || futureAfter.test(after) || future.isHopedAfterYear(after);
				if (isToCome || founding.test(before)) return [];
				const [whole, ...figures] = match;
				const [year, month, day] = figures.map((figure) => Number(figure || 0)) as [number, number, number];
				const hasMonth = isInCalendar(year, month);
				return [
					{
						year,
						month: hasMonth ? month : null,
						day: hasMonth && isInCalendar(year, month, day) ? day : null,
						block,
						from: at(match.index),
						to: at(match.index + whole.trimEnd().length),
					},
				];
			});
			const jubilees = matchesIn(anniversary, text).map((match): Mention => ({
				year: 1921 + Number(match[1]),
				month: null,
				day: null,
				block,
				from: at(match.index),
				to: at(match.index + match[0].length),
			}));
			return [...years, ...jubilees];
		});
}

/** How a report of the day opens: 9月12日，…; 近日，…. The month and day, where it prints them. */
const opensToday = /^[^。]{0,40}?(?:近日|日前|昨日|昨天|今天|(?<!\d)(?<!年)(\d{1,2})月(\d{1,2})日)/u;

/** What is said of the year in which the report was printed. */
const thisYear = /今年(?!年)/u;

/** A range from a day of a year to its end. */
const fromDay = (year: number, month: number, day: number | null) =>
	`[${year}-${pad(month)}-${pad(day ?? 1)}..${year}-12-31]`;

/** A feature, which looks back on the year in which it is printed, has at least so many paragraphs. */
const featureLength = 12;

/** Whether a feature tells of a year as its own: it names no other, or names it again and again, or a month of it. */
function isOfFeature(found: readonly Mention[], year: number, last: Mention): boolean {
	const own = found.filter((mention) => mention.year === year);
	return own.length === found.length || own.length >= 3 || last.month !== null;
}

/**
 * When an article appeared, as EDTF: the date printed on the page, or else what the text tells with certainty.
 *
 * Four things tell it: the last full date of an event, which opens a range to the end of its year; a jubilee of the party; in a long feature the year that
 * it tells of; and, in a report that opens with a day (9月12日，…) and speaks of 今年, the last year that it names, which is then the one before.
 * A year or a month that is only mentioned – a founding, a comparison, an aim – tells nothing, and the date is null.
 *
 * @example
 * // 2021年5月24日,随着……从营口凯旋 → [2021-05-24..2021-12-31], inferred
 */
export function extractDate(page: Page, article: Article, future: FutureReader): ReportDate | null {
	const stated = statedDate(page, article);
	if (stated) return stated;
	const found = mentions(article, future);
	if (found.length === 0) return null;
	const year = Math.max(...found.map((mention) => mention.year));
	const rank = (mention: Mention) => (mention.month ?? 0) * 100 + (mention.day ?? 0);
	const last = found.filter((mention) => mention.year === year).sort((a, b) => rank(b) - rank(a))[0]!;
	const quote = sourceRun(last.block, page.lines, last.from, last.to)?.quote ?? '';
	const evidence = [{ quote, block: blockIds(article.blocks).get(last.block)! }];
	if (last.month !== null && last.day !== null)
		return { edtf: fromDay(year, last.month, last.day), basis: 'inferred', evidence };
	if (quote.endsWith('周年')) return { edtf: String(year), basis: 'inferred', evidence };
	const texts = article.blocks.filter(({ type }) => type === 'paragraph' || type === 'listItem').map(printedText);
	const opening = opensToday.exec(texts[0] ?? '');
	if (!opening && texts.length >= featureLength && isOfFeature(found, year, last))
		return { edtf: last.month === null ? String(year) : fromDay(year, last.month, null), basis: 'inferred', evidence };
	if (!opening || !texts.some((text) => thisYear.test(text))) return null;
	const [month, day] = [Number(opening[1] ?? 0), Number(opening[2] ?? 0)];
	const edtf = isInCalendar(year + 1, month, day) ? fromDay(year + 1, month, day) : String(year + 1);
	return { edtf, basis: 'inferred', evidence };
}
