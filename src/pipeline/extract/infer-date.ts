import { blockIds } from '../../model/block-ids.ts';
import { printedText, sourceRun } from '../../model/block-text.ts';
import { isInCalendar } from '../../model/calendar.ts';
import { parseChineseNumeral } from '../../model/chinese-numerals.ts';
import { matchesIn } from '../../model/matches-in.ts';
import { codePointAt, type CodePoint, type Utf16 } from '../../model/offsets.ts';
import type { ReportDate } from '../../model/schemas/article.ts';
import type { Article, Block, Page } from '../../model/tree.ts';
import type { FutureReader } from '../lexicon/future.ts';

/**
 * What a year that the text names says of the day of the report. `begun`: it is spoken of while it runs (2021年上半年). `over`: a
 * figure of the whole of it is known (2022年门诊量). `ended`: so is one, but what came of it later is told too. `known`: anything
 * else that has happened. `until`: 到2022年, which may be past or to come. `ahead`: an aim.
 */
type Tense = 'begun' | 'over' | 'ended' | 'known' | 'until' | 'ahead';

/** A year that the text names. */
interface Mention {
	year: number;
	month: number | null;
	day: number | null;
	tense: Tense;
	block: Block;
	/** `[from, to)` of the block's printed text. */
	from: CodePoint;
	to: CodePoint;
}

/** The year in which a hospital was founded or somebody was born says nothing of the report. */
const founding = /(?:建于|创于|成立于|创办于|创立于|组建于|始于|起源于|源于|前身是|[出诞]?生于)\s*$/u;
const foundingAfter = /^年?(?:[^，,。；;]{0,4}(?:出生|生(?=[，,。；;)）])|建院|建成的|创建|创办|创立))/u;
/** A plan that bears its year: 2025年远景, 2021—2025. */
const futureAfter = /^(?:年?(?:前(?!\S{1,2}(?:个?月|季度))|底前|年底前|末前|远景|规划|展望|计划|目标)|[—-]20\d\d)/u;
/** A year with which another is compared, or from which something goes on. */
const baseBefore = /[比较与同从由自和于]\s*$/u;
/** A year in which something is, or was, to be finished. */
const finishing = /^年?底?\S{0,4}(?:完工|竣工|投用|投入使用|交付)/u;
const baseAfter = /^(?:年?的|年?以?[来后]|年?起|年?至今)/u;
/** Behind a year that still runs. */
const begunAfter =
	/^年?(?:年初|初|上半年|前\S{1,2}个?月|前三季度|第?[一二三1-3]季度|[^，,。；;]{0,12}(?:会议|大会|会)上|公布的)/u;
/** Behind a year that is over: 2022年底, 2022年，门诊量…; in its course a year's own figure is called 年度 too. */
const overAfter =
	/^年?(?:全年|年?底(?!前)|年?末(?!前))|^年(?!度)[，,]?[^，,。；;]{0,24}?(?:诊|人次|台次|住院|出院|收入|支出|率|占比|手术|满意|接生|分娩|服务|完成|结余|减少|增长)[^。；;]{0,16}?[\d一二三四五六七八九十百千万]/u;
/** Behind a figure from which years have gone by: 2017年，门诊20万人次，此后逐年增长. */
const endedAfter =
	/^年?(?:(?!(?:19|20)\d{2}\s*年)[^。；;]){0,60}?[，,；;。]\s*(?:而|但)?(?:此后|其后|自此|从此|后来(?!居上|者)|至今|到现在|逐年|(?:之后|以后|随后)(?:逐年|每年|连年|几年|数年|多年|的?[\d一二两三四五六七八九十]+年)|(?:如今|现在|而今|现)(?:已|则|更)?经?(?:达|增|突破|超过|翻))/u;

const yearMention = /(?<![\d—~-])((?:19|20)\d{2})\s*年(?:\s*(\d{1,2})\s*月(?:\s*(\d{1,2})\s*日)?)?/gu;

/** A figure of a count, in either script. */
const digits = String.raw`[\d一二三四五六七八九十百零〇]`;
const counts = (origin: number, pattern: string) => [origin, new RegExp(pattern, 'gu')] as const;

/** Anniversaries of what every reader dates alike, and days that are counted from their first; the year before the first. */
const counted: readonly (readonly [origin: number, pattern: RegExp])[] = [
	counts(1921, `(?:建党|中国共产党(?:成立|建党)|党的生日)(?<number>${digits}{2,5})周年`),
	counts(1949, `(?:新中国|中华人民共和国|共和国|建国)(?:成立)?(?<number>${digits}{2,5})(?:周年|华诞)`),
	counts(1927, `(?:建军|解放军(?:成立|建军))(?<number>${digits}{2,5})周年`),
	counts(1978, `改革开放(?<number>${digits}{2,3})周年`),
	counts(2017, `第(?<number>${digits}{1,3})个中国医师节`),
	counts(1911, `第(?<number>${digits}{2,5})个(?:5[·.]12)?国际护士节`),
	counts(1987, `第(?<number>${digits}{1,3})个世界(?:艾滋病日|无烟日)`),
	counts(1991, `第(?<number>${digits}{1,3})个世界精神卫生日`),
	counts(2003, `第(?<number>${digits}{1,3})个世界献血者日`),
	counts(1988, `第(?<number>${digits}{1,3})个(?:全国)?爱国卫生月`),
	counts(1995, `第(?<number>${digits}{1,3})个(?:全国爱眼日|世界防治结核病日)`),
	counts(1984, `第(?<number>${digits}{1,3})个教师节`),
];

const pad = (value: number) => String(value).padStart(2, '0');

const running = ['paragraph', 'listItem', 'editorsNote', 'caption'];

/** What the words before and behind a year make of it; those behind are null where a month stands there. */
function tenseOf(before: string, after: string | null, future: FutureReader): Tense | undefined {
	if (founding.test(before) || foundingAfter.test(after ?? '')) return undefined;
	if (/截[至止到]\s*$/u.test(before)) return after === null ? 'known' : 'over';
	if (futureAfter.test(after ?? '') || future.isHopedAfterYear(after ?? '')) return 'ahead';
	if (future.isBeforeYear(before)) return /[到至]\s*$/u.test(before) ? 'until' : 'ahead';
	if (finishing.test(after ?? '')) return 'until';
	if (after === null || baseBefore.test(before) || baseAfter.test(after)) return 'known';
	return begunAfter.test(after) ? 'begun' : overAfter.test(after) ? 'over' : 'known';
}

/** Every year that running text names. */
function mentionsOf(article: Article, future: FutureReader): Mention[] {
	return article.blocks
		.filter(({ type }) => running.includes(type))
		.flatMap((block) => {
			const text = printedText(block);
			const at = (index: Utf16) => codePointAt(text, index);
			return matchesIn(yearMention, text).flatMap((match): Mention[] => {
				const [whole, ...figures] = match;
				const before = text.slice(Math.max(0, match.index - 6), match.index);
				const after = text.slice(match.index + whole.length - (match[2] ? 0 : 1));
				const [year, month, day] = figures.map((figure) => Number(figure || 0)) as [number, number, number];
				const hasMonth = isInCalendar(year, month);
				const told = tenseOf(before, hasMonth ? null : after, future);
				if (told === undefined) return [];
				const tense = told === 'over' && endedAfter.test(after) ? 'ended' : told;
				return [
					{
						year,
						month: hasMonth ? month : null,
						day: hasMonth && isInCalendar(year, month, day) ? day : null,
						tense,
						block,
						from: at(match.index),
						to: at(match.index + whole.trimEnd().length),
					},
				];
			});
		});
}

const span = /(?<!\d)((?:18|19|20)\d{2})年?[—–―~～-]+((?:19|20)\d{2})(?!\d)/gu;
const age = /([\d一二三四五六七八九十百]{1,4})(?:周年|华诞)/gu;

const countOf = (number: string) => (/^\d+$/u.test(number) ? Number(number) : parseChineseNumeral(number));

/** The year of a jubilee of the house that is printed with both its years: 建院70周年 … (1949—2019). */
function jubileeYear(article: Article): Mention | undefined {
	const texts = article.blocks.map(printedText);
	const ages = new Set(texts.flatMap((text) => matchesIn(age, text).map((match) => countOf(match[1]!))));
	for (const block of article.blocks) {
		const text = printedText(block);
		for (const match of matchesIn(span, text)) {
			const [first, year] = [Number(match[1]), Number(match[2])];
			if (!ages.has(year - first)) continue;
			const [from, to] = [match.index, match.index + match[0].length].map((index) => codePointAt(text, index as Utf16));
			return { year, month: null, day: null, tense: 'begun', block, from: from!, to: to! };
		}
	}
	return undefined;
}

/** Before an anniversary that is past: 曾在建党90周年, 早在改革开放30周年. */
const pastBefore = /(?:曾[^，,。；;的]{0,12}|早在|还?记得|[当那]年)\S{0,2}$/u;
/** Behind one that is past: …时, …那年, …以来, …之际，医院曾获评, …获得表彰，如今仍. */
const pastAfter = new RegExp(
	[
		'的?(?:时(?![刻代期节点])|那一?[年时天]|当[年时]|以来)',
		'[^，,。；;]{0,12}[，,]?[^，,。；;]{0,8}曾(?!经?的)(?![^，,。；;]{0,14}的(?!称号|荣誉|表彰|奖))',
		'[^，,。；;]*[，,](?:(?:如今|至今|现在)[他她]?(?:仍|还|依然|依旧|已)|后来|此后|其后|从此|从那)',
	]
		.map((way) => `^${way}`)
		.join('|'),
	'u'
);

/** An anniversary that is still to come: 建军100周年奋斗目标, 到新中国成立100周年, 到2049年新中国成立100周年. */
const aheadAfter = /^的?(?:奋斗)?目标/u;
const aheadBefore = /(?:[到至](?:(?:19|20)\d{2}年)?|世纪中叶)[，,、]?(?:即|也就是)?$/u;

/** The latest year of an anniversary or of a counted day: 建党100周年, 第六个中国医师节. */
function countedYear(article: Article): Mention | undefined {
	const found: Mention[] = [];
	for (const block of article.blocks) {
		if (!running.includes(block.type)) continue;
		const text = printedText(block);
		for (const [origin, pattern] of counted)
			for (const match of matchesIn(pattern, text)) {
				const count = countOf(match.groups?.['number'] ?? '');
				const end = match.index + match[0].length;
				const [before, after] = [text.slice(0, match.index), text.slice(end)];
				if (!count || pastBefore.test(before) || pastAfter.test(after)) continue;
				if (aheadBefore.test(before) || aheadAfter.test(after)) continue;
				const [from, to] = [match.index, end].map((index) => codePointAt(text, index as Utf16));
				found.push({ year: origin + count, month: null, day: null, tense: 'begun', block, from: from!, to: to! });
			}
	}
	return found.toSorted((one, other) => other.year - one.year)[0];
}

/** A day without a year, with which a report of the day opens: 9月12日，…. */
const openingDay = /(?<![\d年去前])(?<!年 )(\d{1,2})月(\d{1,2})日/u;
/** What is said close to the day of the report: at its start, or as the end of a count. */
const nearToday = /近日|日前|近来|昨[日天]|今天/u;
/** What is said in the year of the report. */
const countedSoFar = /截[至止到]今年|到今年\d{1,2}月|今年(?:上半年|前\S{1,2}个月|第?[一二三]季度)/u;

/** A day with which a paragraph begins. */
const firstDay = /^(\d{1,2})月(\d{1,2})日/u;
/** The day of a dispatch: 新华社西宁2月3日电. */
const dispatchDay = /^[^。，,；;]{0,24}?(\d{1,2})月(\d{1,2})日[电讯]/u;

/** A day of the report without its year. */
interface Day {
	month: number;
	day: number;
	/** Whether it is the report's own, not that of something before. */
	isOwn?: boolean;
}

const toDay = ([, month, day]: RegExpExecArray): Day => ({ month: Number(month), day: Number(day) });

/** The day of the dispatch, or the latest with which a paragraph begins, or else that of the first or the second paragraph. */
function readOpening(article: Article): Day | undefined {
	const news = article.blocks.filter(({ type }) => type === 'paragraph' || type === 'listItem').map(printedText);
	const dispatch = dispatchDay.exec(news[0] ?? '');
	if (dispatch) return { ...toDay(dispatch), isOwn: true };
	const firsts = news.map((text) => firstDay.exec(text)).filter((match) => match !== null);
	const latest = firsts.map(toDay).toSorted((a, b) => b.month * 100 + b.day - (a.month * 100 + a.day))[0];
	const inside = news.slice(0, 2).map((text) => openingDay.exec(text.slice(0, 120)));
	const found = inside[0] ?? inside[1];
	return latest ?? (found ? toDay(found) : undefined);
}

/** A report of a year as EDTF: its own day, from the last day that it tells of on, or the year alone. */
function inYear(year: number, day: Day | undefined): string {
	if (!day || !isInCalendar(year, day.month, day.day)) return String(year);
	const first = `${year}-${pad(day.month)}-${pad(day.day)}`;
	return day.isOwn ? first : `[${first}..${year}-12-31]`;
}

/** The date of an article of which only the year is known, from elsewhere on its page. */
export const dateInYear = (year: number, article: Article): string => inYear(year, readOpening(article));

/** The mention that tells most of a day. */
const mostExact = (mentions: readonly Mention[]) =>
	mentions.toSorted(
		(one, other) => (other.month ?? 0) * 100 + (other.day ?? 0) - ((one.month ?? 0) * 100 + (one.day ?? 0))
	)[0];

/**
 * When an article appeared, as EDTF, from what its text tells with certainty; null where it does not.
 *
 * Five things tell it: an anniversary of what all date alike (建党100周年, 第六个中国医师节); a jubilee of the house with both its
 * years (建院70周年, 1949—2019); a year that is spoken of while it runs (2021年上半年); and, where the text speaks of its own time
 * (今年, 近日, 9月12日，…), the last year of which a figure of the whole is known, which is then the one before, or the last year
 * named, if figures of the whole are those of the one before it. A year that is only mentioned – a founding, a past event, a comparison, an aim –
 * tells nothing, and what a plan of an earlier year contradicts is not given.
 *
 * @example
 * // 9月12日，…… 2022年，门诊10万人次。今年上半年，…… → [2023-09-12..2023-12-31]
 */
export function inferDate(page: Page, article: Article, future: FutureReader): ReportDate | null {
	const mentions = mentionsOf(article, future);
	const past = mentions.filter(({ tense }) => tense !== 'ahead' && tense !== 'until');
	const jubilee = countedYear(article) ?? jubileeYear(article);
	const last = Math.max(0, ...past.map(({ year }) => year), ...(jubilee ? [jubilee.year] : []));
	const texts = article.blocks.filter(({ type }) => running.includes(type) && type !== 'caption').map(printedText);
	const opening = readOpening(article);
	const given = (year: number, by: Mention, day: Day | undefined): ReportDate | null => {
		if (mentions.some(({ tense, year: planned }) => tense === 'ahead' && planned < year)) return null;
		const quote = sourceRun(by.block, page.lines, by.from, by.to)?.quote ?? '';
		return {
			edtf: inYear(year, day),
			basis: 'inferred',
			evidence: [{ quote, block: blockIds(article.blocks).get(by.block)! }],
		};
	};
	const ofLast = past.filter(({ year }) => year === last);
	// Years have gone by since; how many, nothing tells.
	if (ofLast.some(({ tense }) => tense === 'ended')) return null;
	const exact = mostExact(ofLast);
	const ownDay = exact?.month ? { month: exact.month, day: exact.day ?? 1 } : undefined;
	const over = ofLast.find(({ tense }) => tense === 'over');
	if (jubilee?.year === last && !over) return given(last, ownDay ? exact! : jubilee, ownDay ?? opening);
	const isNear =
		opening !== undefined ||
		texts.slice(0, 4).some((text) => nearToday.test(text)) ||
		texts.some((text) => countedSoFar.test(text)) ||
		// A count up to the end of a year, in a report that also speaks of 去年, was made in the next.
		(texts.some((text) => text.includes(`截至${last}年底`)) && texts.some((text) => text.includes('去年')));
	if (over) return isNear ? given(last + 1, over, opening) : null;
	const isAfterFigures = past.some(({ tense, year }) => tense === 'over' && year === last - 1);
	const isOfYearBefore = opening && exact?.month && exact.month > opening.month;
	if (isNear && isAfterFigures && !isOfYearBefore) return given(last, exact!, opening);
	const begun = ofLast.find(({ tense }) => tense === 'begun');
	return begun ? given(last, ownDay ? exact! : begun, ownDay ?? opening) : null;
}
