import type { ReportDate } from '../../model/schemas/article.ts';
import { blockIds } from '../../model/block-ids.ts';
import { printedText, sourceRun } from '../../model/block-text.ts';
import { codePointAt, codePoints, sum, type CodePoint, type Utf16 } from '../../model/offsets.ts';
import { isInCalendar } from '../../model/calendar.ts';
import { parseChineseNumeral } from '../../model/chinese-numerals.ts';
import type { Article, Block, Page } from '../../model/tree.ts';
import type { FutureReader } from '../lexicon/future.ts';

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
const fullDate = /(?<!\d)((?:19|20)\d{2})[年\-./．]\s*(\d{1,2})[月\-./．]\s*(\d{1,2})日?/u;
const anniversary = /(?:建党|中国共产党(?:成立|建党))(\d{2,3})周年/gu;

const pad = (value: number, width = 2) => String(value).padStart(width, '0');

const chineseDate = /([一二三四五六七八九〇○零]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日/u;
/** The value of a Chinese number as a date line prints it, with 〇 also as a circle: 二○二四, 十二. */
const chineseValue = (text: string): number => parseChineseNumeral(text.replaceAll('○', '〇')) ?? 0;

/** Year, month and day of a printed date, in either kind of figures. */
function readDate(text: string): { quote: string; parts: [number, number, number] } | undefined {
	const match = fullDate.exec(text);
	const [quote = '', ...figures] = match ?? chineseDate.exec(text) ?? [];
	const [year = 0, month = 0, day = 0] = figures.map(match ? Number : chineseValue);
	return isInCalendar(year, month, day) ? { quote, parts: [year, month, day] } : undefined;
}

/** The printed date of the page: a date line among its furniture. */
function statedDate(page: Page, article: Article): ReportDate | null {
	for (const other of page.articles) {
		const ids = blockIds(other.blocks);
		for (const block of other.blocks) {
			const date = block.type === 'furniture' ? readDate(printedText(block)) : undefined;
			if (!date) continue;
			const [year, month, day] = date.parts;
			const from = codePoints(printedText(block).split(date.quote)[0]!);
			const quote = sourceRun(block, page.lines, from, sum(from, codePoints(date.quote)))?.quote ?? date.quote;
			// The date line stands in one article of the page; it is evidence there, and holds for all.
			const evidence = other === article ? [{ quote, block: ids.get(block)! }] : [];
			return { edtf: `${year}-${pad(month)}-${pad(day)}`, basis: 'stated', evidence };
		}
	}
	return null;
}

/** Every year that running text speaks of as past or present. */
function mentions(article: Article, future: FutureReader): Mention[] {
	return article.blocks
		.filter((block) => ['paragraph', 'listItem', 'editorsNote', 'caption'].includes(block.type))
		.flatMap((block) => {
			const text = printedText(block);
			const at = (index: Utf16) => codePointAt(text, index);
			const years = [...text.matchAll(yearMention)].flatMap((match): Mention[] => {
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
			const jubilees = [...text.matchAll(anniversary)].map((match): Mention => ({
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

/**
 * When an article appeared, as EDTF: the date printed on the page, or else what the text allows.
 *
 * The text was printed after the last day it tells of and, as newspapers go, in the same year. So the last full date opens
 * a range that ends with its year, and a year alone is given as the year. Plans for the future do not count. Without any
 * year the date is null.
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
	if (last.month === null) return { edtf: String(year), basis: 'inferred', evidence };
	const start = last.day === null ? `${year}-${pad(last.month)}-01` : `${year}-${pad(last.month)}-${pad(last.day)}`;
	return { edtf: `[${start}..${year}-12-31]`, basis: 'inferred', evidence };
}
