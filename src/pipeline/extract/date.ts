import { blockIds } from '../../model/block-ids.ts';
import { printedText, sourceRun } from '../../model/block-text.ts';
import { codePoints, sum } from '../../model/offsets.ts';
import type { ReportDate } from '../../model/schemas/article.ts';
import type { Article, Block, Page } from '../../model/tree.ts';
import type { FutureReader } from '../lexicon/future.ts';
import { dateInYear, inferDate } from './infer-date.ts';
import { readPrintedDate, type PrintedDate } from './printed-date.ts';

/** The key of a date line, wherever it stands: 发布时间：2023年3月, 【时间】2018年12月20日. */
const dateKey = /^[【[〔]?(?:发布|发表|更新|见报|刊发|刊登|出版|采访|访谈|成稿)?(?:时间|日期)(?:[】\]〕]|\s*[:：])/u;
/** Longest line with such a key. */
const longestKeyed = 40;

/** The date in a block that can have one: a line of the page's own, a signature, a byline or label that a day stands in. */
function dateOf(block: Block): PrintedDate | null {
	const text = printedText(block);
	const isShort = codePoints(text) <= longestKeyed;
	if (block.type === 'furniture' || block.type === 'dateline' || (isShort && dateKey.test(text)))
		return readPrintedDate(text);
	if (block.type !== 'byline' && block.type !== 'credit' && block.type !== 'sectionLabel') return null;
	const date = readPrintedDate(text);
	return date?.edtf.length === 10 ? date : null;
}

/** The printed date of the page: in the article's own lines of that kind first, then in those of the page. */
function statedDate(page: Page, article: Article): ReportDate | null {
	const found: ReportDate[] = [];
	for (const other of [article, ...page.articles.filter((one) => one !== article)]) {
		const ids = blockIds(other.blocks);
		for (const block of other.blocks) {
			// A signature's day and a byline's stand in their own article only.
			if (other !== article && block.type !== 'furniture' && block.type !== 'sectionLabel') continue;
			const date = dateOf(block);
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

/** The year that other articles of the page tell, where they agree: a page is printed in one. */
function yearOfPage(page: Page, article: Article, future: FutureReader): ReportDate | null {
	const years = page.articles
		.filter((other) => other !== article)
		.map((other) => /\d{4}/u.exec(inferDate(page, other, future)?.edtf ?? '')?.[0])
		.filter((year) => year !== undefined);
	if (new Set(years).size !== 1) return null;
	return { edtf: dateInYear(Number(years[0]), article), basis: 'inferred', evidence: [] };
}

/**
 * When an article appeared, as EDTF: the date printed on the page, or else what the text tells with certainty, or else the year
 * that the other articles of the page tell.
 */
export function extractDate(page: Page, article: Article, future: FutureReader): ReportDate | null {
	return statedDate(page, article) ?? inferDate(page, article, future) ?? yearOfPage(page, article, future);
}
