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

/** The key of the day on which a piece appeared, anywhere in a line. */
const publishedKey = /(?:发布|发表|见报|刊发|刊登|出版)(?:时间|日期)(?:[】\]〕]\s*|\s*[:：]\s*)/u;
/** The key of the day on which somebody was heard, which comes before that of the issue. */
const heardKey = /^[【[〔]?(?:采访|访谈|成稿)(?:时间|日期)(?:[】\]〕]|\s*[:：])/u;
/** A key that says so too, or else that of an event, by what stands beside it. */
const bareKey = /^[【[〔]?(?:时间|日期)(?:[】\]〕]|\s*[:：])/u;
/** Who was heard, or his words. */
const guest =
	/(?:^|\s|[【[〔])(?:采访地点|采访对象|访谈对象|受访者|受访人|受访嘉宾|采访人|采访者|访谈嘉宾|主持人|嘉宾)(?:[】\]〕]|\s*[:：])|^(?:问|答|记者)\s*[:：]/u;
/** Where something is held. */
const venue = /(?:^|\s|[【[〔])\p{Script=Han}{0,2}地点(?:[】\]〕]|\s*[:：])/u;
/** The key of the day of an event. */
const eventKey =
	/(?:义诊|活动|讲座|报名|招聘|面试|考试|培训|直播|会议|举办|举行|服务|坐诊|体检|公示)(?:时间|日期)(?:[】\]〕]|\s*[:：])/u;
/** How many blocks from the day of an event its place stands at most. */
const nearVenue = 2;

/** How a date bears on the day of the page. */
type Kind = 'published' | 'printed' | 'heard' | 'event';

/** What a block makes of its date. */
function kindOf(block: Block, { blocks }: Article): Kind {
	const text = printedText(block);
	if (publishedKey.test(text)) return 'published';
	if (heardKey.test(text)) return 'heard';
	if (eventKey.test(text)) return 'event';
	if (!bareKey.test(text) || /来源|作者/u.test(text)) return 'printed';
	if (blocks.some((other) => guest.test(printedText(other)))) return 'heard';
	const at = blocks.indexOf(block);
	const near = blocks.slice(Math.max(0, at - nearVenue), at + nearVenue + 1);
	return near.some((other) => venue.test(printedText(other))) ? 'event' : 'printed';
}

/** The date of a line: that behind the key of publication, or else any. */
function readLine(text: string): PrintedDate | null {
	const key = publishedKey.exec(text);
	return (key && readPrintedDate(text.slice(key.index))) ?? readPrintedDate(text);
}

/** The date in a block that can have one: a line of the page's own, a signature, a byline or label that a day stands in. */
function dateOf(block: Block): PrintedDate | null {
	const text = printedText(block);
	const isShort = codePoints(text) <= longestKeyed;
	if (block.type === 'furniture' || block.type === 'dateline' || (isShort && dateKey.test(text))) return readLine(text);
	if (block.type !== 'byline' && block.type !== 'credit' && block.type !== 'sectionLabel') return null;
	const date = readLine(text);
	return date?.edtf.length === 10 ? date : null;
}

/** The date that says most: a day more than a month or a year of an issue, unless it is that of an interview. */
function choose<Found extends { edtf: string; kind: Kind }>(found: readonly Found[]): Found | undefined {
	const ofPage = found.filter(({ kind }) => kind !== 'heard');
	const days = ofPage.filter(({ edtf }) => edtf.length === 10);
	const month = ofPage.find(({ edtf }) => edtf.length === 7);
	const ofIssue = days.find(({ kind }) => kind === 'published') ?? days[0] ?? month;
	if (ofIssue) return ofIssue;
	const year = ofPage[0];
	// Somebody was heard in the year of the issue, or else before it.
	const heard = found.filter(({ kind, edtf }) => kind === 'heard' && (!year || edtf.startsWith(year.edtf)));
	return (
		heard.find(({ edtf }) => edtf.length === 10) ?? heard.find(({ edtf }) => edtf.length === 7) ?? year ?? heard[0]
	);
}

/** The printed date of the page: in the article's own lines of that kind first, then in those of the page. */
function statedDate(page: Page, article: Article): ReportDate | null {
	const found: (ReportDate & { kind: Kind })[] = [];
	for (const other of [article, ...page.articles.filter((one) => one !== article)]) {
		const ids = blockIds(other.blocks);
		for (const block of other.blocks) {
			// A signature's day and a byline's stand in their own article only.
			if (other !== article && block.type !== 'furniture' && block.type !== 'sectionLabel') continue;
			const date = dateOf(block);
			const kind = kindOf(block, other);
			if (!date || kind === 'event') continue;
			const from = codePoints(printedText(block).split(date.quote)[0]!);
			const quote = sourceRun(block, page.lines, from, sum(from, codePoints(date.quote)))?.quote ?? date.quote;
			// The date line stands in one article of the page; it is evidence there, and holds for all.
			const evidence = other === article ? [{ quote, block: ids.get(block)! }] : [];
			found.push({ edtf: date.edtf, basis: 'stated', evidence, kind });
		}
	}
	const chosen = choose(found);
	return chosen ? { edtf: chosen.edtf, basis: chosen.basis, evidence: chosen.evidence } : null;
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
