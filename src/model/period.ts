import { matchesIn, matchesWith } from './matches-in.ts';
import type { Utf16 } from './offsets.ts';
import { isInCalendar } from './calendar.ts';
import { parseChineseNumeral } from './chinese-numerals.ts';
import { foldDates } from './fold-dates.ts';

/** Time words of a text. */
export interface TimeWords {
	from: Utf16;
	to: Utf16;
	/** As printed. */
	text: string;
	/** EDTF where the words can be resolved. */
	edtf: string | null;
	/** Whether they name a definite span, which also governs the sentences that follow; 目前 and 近日 do not. */
	isDefinite: boolean;
}

const han = '[一二三四五六七八九十两]';
const number = `(?:\\d{1,2}|${han}{1,3})`;
const part = '(?:上半年|下半年|全年|年初|年末|年底|年中|(?:前|第)?[一二三四1-4]个?季度|初|末|底)?';

/** From a day to a day: 自1月20日起至2月8日24时, 2022年3月1日—15日, 去年12月25日至今年1月3日. */
const days =
	/(?:自|从)?(?<fromYear>(?<!\d)(?:20)?\d{2}年|今年|去年|前年|上年)?(?<!\d)(?<fromMonth>\d{1,2})月(?<fromDay>\d{1,2})日(?:\d{1,2}时)?起?[-—~至到]+(?<toYear>(?:20)?\d{2}年|今年|去年|次年|翌年)?(?:(?<toMonth>\d{1,2})月)?(?<toDay>\d{1,2})日(?:\d{1,2}时)?止?/u;

const timeWords: readonly RegExp[] = [
	days,
	// 2011年1至11月, 今年1—3月
	/(?:(?<!\d)20\d{2}年|今年|去年|前年|上年)\d{1,2}(?:至|到|[-—~])\d{1,2}月(?:份|底)?/u,
	// 98年, at the head of a clause
	/(?<=^|[，。；])[5-9]\d年(?=[，\p{Script=Han}])(?![来间内前后多以])/u,
	// 2010.01.29
	/(?<!\d)(?:19|20)\d{2}[-.]\d{1,2}[-.]\d{1,2}(?!\d)/u,
	// 从2016到2018, 2007年与2009年之间
	/从20\d{2}[-—~至到]+20\d{2}(?!\d)年?|(?<!\d)20\d{2}年[与和]20\d{2}年之?间/u,
	// 08年, 08年12月
	/(?<!\d)0\d年(?:\d{1,2}月)?(?:以来|以后|之后|起|[初底末])?/u,
	// 2021年3月至6月, 2019年至2023年, 2021年5月24日
	/(?:截至|截止到?|[自从]|(?<![高升降少加长大短低缩减增扩压展])到)?(?<!\d)20\d{2}年?\s*[-—~至到]+\s*(?:20\d{2}年度?|今年|目前|现在)(?:以来)?/u,
	/(?:截至|截止到?|自|从)?(?<!\d)20\d{2}年\d{1,2}月(?:\d{1,2}日)?(?:[-—~至到]+(?:20\d{2}年)?\d{1,2}月(?:份|底)?)?[份底初末]?(?:以来|起|开始)?/u,
	new RegExp(`(?:截至|截止到?|自|从)?(?<!\\d)20\\d{2}年(?:度|${part})(?:以来|以后|之后|起|开始)?`, 'u'),
	// 2022全年, 2023上半年
	/(?<!\d)20\d{2}(?:全年|[上下]半年)/u,
	/(?<!\d)19\d{2}年(?:\d{1,2}月(?:\d{1,2}日)?|[初底末]|[春夏秋冬]天?)?/u,
	/(?:截至|截止到?|自|从)?“?十[一二三四五][•·・．.]?五”?(?:规划)?(?:(?:期间|时期)(?:以来|[末初](?![步稿衷心端级]))?|以来|期?[末初](?![步稿衷心端级期])|[末初]期|收官(?:之?年)?|开局之?年)/u,
	new RegExp(
		`(?:截至|截止到?|自|从)?(?:今年|去年|前年|上年|本年度?|当年)(?:${part})(?:\\d{1,2}月(?:份)?(?:[-—~至]+\\d{1,2}月(?:份)?)?)?(?:\\d{1,2}日)?(?:以来|起|开始)?`,
		'u'
	),
	new RegExp(`(?:近|过去|最近|前)${number}(?:个)?(?:年|月)(?:来|间|多来)?`, 'u'),
	new RegExp(`${number}[多余]?个?[多余]?[年月][多余]?来`, 'u'),
	// 升至去年的82.6%: what the figure arrived at is no time.
	new RegExp(
		`(?:截至|(?<![高升降少加长大短低缩减增扩压展])[到至])(?:今年|去年|20\\d{2}年)(?:${part}|\\d{1,2}月(?:份)?(?:底|初|末|中旬)?)(?:前)?`,
		'u'
	),
	new RegExp(`(?:今年|去年)前${number}个月`, 'u'),
	new RegExp(`(?:未来|今后|此后|随后)${number}年(?:间|内|来)?`, 'u'),
	new RegExp(`${number}年(?:前|后的今天|后|间|过去|时间)`, 'u'),
	/(?:改革|创建|整改|改造|建设|合作|托管|下沉|驻点|实施|搬迁)以?(?:前|后|期间)(?=，|医院)/u,
	/(?:年底前?|年内|[半一]年过去|半年[来间]|当天|昨[夜天日晚]|当晚|常年|过去(?=，|[一-龥])|当日(?=，)|当年|本年|近半年来?|去年底)/u,
	/(?:这几年来?|今天(?=，)|近年来|近几年来?|(?:[一二两三五几十\d]+)年下来|多年来|长期以来|历年来?|一年来|几年来|近些年来?)/u,
	/(?:每年|每月|每周|每天|每日|每季度|(?<!安)全年|上半年|下半年|本月|上月)/u,
	/(?:目前|眼下|如今|现如今|当前|至今|迄今|截至目前|现在|日前|近日|近期|前不久|此前)/u,
	/(?<![\d年])\d{1,2}月\d{1,2}日(?:上午|下午|晚|凌晨)?(?![电讯])/u,
	new RegExp(`${number}天前`, 'u'),
	new RegExp(`连续${number}年(?=零|实现|位|居|蝉联|保持|获|被|荣|增长|下降|稳|在)`, 'u'),
	/(?<![\d年])\d{1,2}月(?:[份底初]|上旬|中旬|下旬)(?:以来)?/u,
	/(?:上线|运行|启用|投用|改造|整改|试点|建成|投入使用)(?:以|之)?[后前](?=，)/u,
	/(?<![\d年])\d{1,2}月?(?:至|到|[-—~])\d{1,2}月(?:份|底)?/u,
	/(?<=^|[，。；])(?!相?较|相?比(?!赛|武|拼)|对比)[^，。；、\d]{2,10}期间/u,
	/(?<=^|[，。；]|(?<!互联网|云)医院|卫生院|保健院|中心|科室)(?!自)(?:(?![今去前本近多]年|长期|(?<!互联网|云)医院|卫生院|保健院|中心|科室)[^，。；、\d]){2,14}以来/u,
	new RegExp(`${number}(?:个多?月|天|周)(?:来|间|内|里)`, 'u'),
	/(?:上个月|上周|本周|今晨|一夜之间|半年多来|一年多来)/u,
	// 五年引进博士9名: a span of years before its verb.
	new RegExp(`(?<=^|[，。；：])${number}年半?(?:时间)?(?=[发引培投累完新拿派建救开翻增])`, 'u'),
	/(?<=^|[，。；：“\p{Script=Han}])一[年天夜](?=(?:累计|共|要|就|能|可|服务|接诊|收下|开展|配送|为|节省|替|给|腾出|跑|看|收费)[^，。；]{0,10}\d)/u,
	/明年(?:\d{1,2}月(?:份|底|初)?|年底|底|初)?/u,
	/(?:建院|成立|开诊|运行|开业)以来/u,
	/自(?:从)?[^，。；、\d]{2,24}(?:以来|之后|后)(?=，|累计|共)/u,
	/自20\d{2}年[^，。；、\d]{2,16}以来/u,
];

/** Those that take what a clause begins with for the name of a time: 5月突击期间, 党建联盟成立以来. */
const ends = /期间$|以来$/u;

const patterns = timeWords.map(({ source }) => {
	const end = ends.exec(source)?.[0];
	return { needed: end === undefined ? undefined : new RegExp(end, 'u'), pattern: new RegExp(source, 'gu') };
});

/** The longest reading at a place wins, so the patterns are tried one by one. */
function matchesOf(text: string): { index: Utf16; words: string }[] {
	const all = patterns
		.flatMap(({ needed, pattern }) => (needed ? matchesWith(needed, pattern, text) : matchesIn(pattern, text)))
		.map((match) => ({ index: match.index, words: match[0] }))
		.sort((a, b) => a.index - b.index || b.words.length - a.words.length);
	const found: typeof all = [];
	for (const match of all) {
		const last = found.at(-1);
		if (!last || match.index >= last.index + last.words.length) found.push(match);
	}
	return found;
}

/** Words of time that name no span by themselves. */
const indefinite =
	/时间$|^一[年天夜]$|^(?:常年|过去|目前|眼下|今天|这几年|如今|现如今|当前|至今|迄今|现在|日前|近日|近期|前不久|此前|每|全年)/u;

const pad = (value: number) => String(value).padStart(2, '0');

/** A year of two figures: 08年, 18年10月. Without nought or month it is a number of years. */
const shortYear = /(?<!\d)(0\d|[12]\d(?=年\d{1,2}月))年/u;

/** A year of the last century: 98年. */
const lastCentury = /^([5-9]\d)年/u;

/** The year that 今年, 去年 or a printed year names. */
function yearOfWords(words: string, reportYear: number | undefined): number | undefined {
	const printed =
		/(?:19|20)\d{2}/u.exec(words)?.[0] ??
		shortYear.exec(words)?.[1]?.padStart(4, '20') ??
		lastCentury.exec(words)?.[1]?.padStart(4, '19');
	if (printed) return Number(printed);
	if (reportYear === undefined) return undefined;
	if (/去年|上年/u.test(words)) return reportYear - 1;
	if (words.includes('前年')) return reportYear - 2;
	if (words.includes('明年')) return reportYear + 1;
	return /今年|本年|当年/u.test(words) ? reportYear : undefined;
}

const fiveYearPlans: Readonly<Record<string, string>> = {
	十一五: '2006/2010',
	十二五: '2011/2015',
	十三五: '2016/2020',
	十四五: '2021/2025',
	十五五: '2026/2030',
};

/** The years of a plan; 末 and 收官之年 its last, 初 and 开局之年 its first, 以来 from its first on. */
function resolvePlan(words: string, years: string | undefined): string | null {
	const [first, last] = years?.split('/') ?? [];
	if (first === undefined || last === undefined) return null;
	if (/以来|^[自从]/u.test(words)) return `${first}/..`;
	if (/[末底]期?$|收官/u.test(words)) return last;
	return /初期?$|开局/u.test(words) ? first : `${first}/${last}`;
}

/** An interval, or the one month or year that it is; null where it would end before it begins. */
function between(from: string, to: string): string | null {
	if (from === to) return from;
	return to < from && to !== '..' ? null : `${from}/${to}`;
}

/** A year, a month or a day, as far as it is in the calendar. */
function pointIn(year: number, month: number, day: number): string {
	if (!isInCalendar(year, month)) return String(year);
	return [year, pad(month), ...(isInCalendar(year, month, day) ? [pad(day)] : [])].join('-');
}

/** From a day to a day: a year that stands at one end only counts for both, and where the end would come first, for the one. */
function resolveDays(
	{ fromYear, fromMonth, fromDay, toYear, toMonth = fromMonth, toDay }: Readonly<Record<string, string | undefined>>,
	reportYear: number | undefined
): string | null {
	const [month, day, lastMonth, lastDay] = [fromMonth, fromDay, toMonth, toDay].map(Number) as [
		number,
		number,
		number,
		number,
	];
	const isTurned = lastMonth < month || (lastMonth === month && lastDay < day);
	const printed = yearOfWords(`${fromYear ?? ''}${fromMonth}月`, reportYear);
	const isNext = toYear === '次年' || toYear === '翌年';
	const last =
		isNext && printed !== undefined
			? printed + 1
			: (yearOfWords(`${toYear ?? ''}${toMonth}月`, reportYear) ?? (printed ?? NaN) + Number(isTurned));
	const first = printed ?? last - Number(isTurned);
	return Number.isNaN(first + last) ? null : between(pointIn(first, month, day), pointIn(last, lastMonth, lastDay));
}

/**
 * Resolves time words to EDTF, as far as they say; 今年 and 去年 are counted from the year of the report.
 *
 * @example
 * resolvePeriod('今年上半年', 2021) // '2021-01/2021-06'
 * resolvePeriod('自2011年以来', 2021) // '2011/..'
 * resolvePeriod('近年来', 2021) // null
 */
export function resolvePeriod(printed: string, reportYear: number | undefined): string | null {
	const words = foldDates(printed).text;
	const plan = /十[一二三四五][•·・．.]?五/u.exec(words)?.[0];
	if (plan) return resolvePlan(words, fiveYearPlans[plan.replace(/[•·・．.]/u, '')]);
	const year = yearOfWords(words, reportYear);
	if (year === undefined) return null;
	const range = /(20\d{2})年?\s*[-—~至到与和]+\s*(20\d{2}|今年)/u.exec(words);
	if (range) return between(range[1]!, range[2] === '今年' ? String(reportYear ?? '..') : range[2]!);
	const span = days.exec(words);
	if (span) return resolveDays(span.groups!, reportYear);
	const months = /(\d{1,2})(?:月份?)?[-—~至到]+(?:(20\d{2})年)?(\d{1,2})月/u.exec(words);
	if (months && [months[1], months[3]].every((month) => isInCalendar(year, Number(month)))) {
		const first = yearOfWords(words.slice(0, months.index), reportYear) ?? year;
		const [from, to] = [Number(months[1]), Number(months[3])];
		// 2020年11月至3月 ends in the next year.
		const last = months[2] ?? (to < from ? first + 1 : first);
		return between(`${first}-${pad(from)}`, `${last}-${pad(to)}`);
	}
	const day = /(\d{1,2})月(?:(\d{1,2})日)?/u.exec(words) ?? /(?<=\d{4}[-.])(\d{1,2})[-.](\d{1,2})/u.exec(words);
	const point = pointIn(year, Number(day?.[1] ?? 0), Number(day?.[2] ?? 0));
	if (/以来|以后|之后|起|开始|^自|^从/u.test(words)) return `${point}/..`;
	if (day) return point;
	const first = /前([一二两三四五六七八九十]{1,2}|\d{1,2})个月/u.exec(words)?.[1];
	const count = first === undefined ? NaN : (parseChineseNumeral(first) ?? Number(first));
	if (count > 1 && count <= 12) return `${year}-01/${year}-${pad(count)}`;
	if (words.includes('上半年')) return `${year}-01/${year}-06`;
	if (words.includes('下半年')) return `${year}-07/${year}-12`;
	const quarter = /(前|第)?([一二三四1-4])个?季度/u.exec(words);
	if (quarter) {
		const index = parseChineseNumeral(quarter[2]!) ?? Number(quarter[2]);
		return `${year}-${pad(quarter[1] === '前' ? 1 : index * 3 - 2)}/${year}-${pad(index * 3)}`;
	}
	if (/年[底末]/u.test(words)) return `${year}-12`;
	if (words.includes('年初')) return `${year}-01`;
	return point;
}

/** A time that belongs to a comparison (较2021年, 由2019年的12万) and not to the figure. */
const compared = /(?:[较比与和同由从是]|超过)$/u;

/** What was published then is of an earlier time: 在2024年公布的2022年度……考核. */
const published = /^(?:[上下]半年|\d{1,2}月)?(?:公布|发布|印发|出台|下发)的?/u;

/** What follows the base of a comparison: 的三倍, 同期的1.8倍, 的近七成. */
const timesAsMuch =
	/^(?:同期|全年)?的(?:约|近|将近|不到|不足|超过?)?[数几多一二两三四五六七八九十百\d.]+(?:多|余)?(?:倍|成|分之)/u;

/** The time words of a text, in order, without those of a comparison or of a founding. */
export function findTimeWords(printed: string, reportYear: number | undefined): TimeWords[] {
	const { text, at } = foldDates(printed);
	return matchesOf(text)
		.filter(
			({ index, words }) =>
				!isCompared(text, index, index + words.length) &&
				!isFounding(text, index, index + words.length) &&
				!published.test(text.slice(index + words.length))
		)
		.map(({ index, words }) => {
			const [from, to] = [at(index), at(index + words.length)];
			return {
				from,
				to,
				text: printed.slice(from, to),
				edtf: resolvePeriod(words, reportYear),
				isDefinite: !indefinite.test(words),
			};
		});
}

/** What was founded then: 始建于1951年, 这家创办于1938年的医院. */
const foundedIn = /(?:始建|创办|创建|组建|成立|兴建|重建|诞生|创立|开办|建)于$/u;

/** What a report tells of the time of the founding itself: 当时只有9名医护人员. */
const atFounding = /^[^。；！？]*?(?:当时|那时|之初|最初|起初|初创|草创|只有|仅有|不足|起家)/u;

/** Words that tell when something was founded, and no time of what is told behind them. */
const isFounding = (text: string, from: Utf16, to: Utf16): boolean =>
	foundedIn.test(text.slice(Math.max(0, from - 4), from)) && !atFounding.test(text.slice(to));

function isCompared(text: string, from: Utf16, to: Utf16): boolean {
	// 从2018年的58.9%升至88.6%: 从 stands in the words themselves.
	if (
		/^[从自由]/u.test(text.slice(from, to)) &&
		/^的(?:约|近|不足|不到)?[\d.一二三四五六七八九十]/u.test(text.slice(to))
	)
		return true;
	// 是“十三五”时期的三倍: what is so many times as much.
	if (timesAsMuch.test(text.slice(to))) return true;
	// 这间去年3月投用的药房: the time of a thing, not of the figure.
	if (/^(?:正式)?(?:投用|启用|建成|成立|开诊|投入使用|落成|引进|组建|创办)的/u.test(text.slice(to))) return true;
	const before = compared.exec(text.slice(Math.max(0, from - 2), from))?.[0];
	if (before === undefined) return false;
	return /[由从是]/u.test(before) ? /^的?(?:约|近)?[\d.]/u.test(text.slice(to)) : true;
}
