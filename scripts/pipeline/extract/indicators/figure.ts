import { anyOf, type Lexicon } from '../../lexicon.ts';
import { isInside, quotedNames, type Span } from '../masked-spans.ts';
import { findNumerals, type Numeral } from './numeral.ts';

/** A number that measures or counts something: with its unit and what makes it approximate. */
export interface Figure {
	/** `[from, to)` of qualifier, number, unit and what follows the unit. */
	from: number;
	to: number;
	/** Where the number itself begins. */
	numberFrom: number;
	value: number;
	unit: string | null;
	qualifier: string | null;
}

/** Finds the figures of a text. */
export type FigureFinder = (text: string) => Figure[];

/** Dates and times, which are never figures. */
const dates = [
	/(?<!\d)(?:19|20)\d{2}(?:年度?|[-—~至]{1,2}(?:19|20)\d{2}年?度?)(?:(?:上|下)半年|前?第?[一二三四1-4]季度)?/gu,
	/\d{1,4}[./-]\d{1,2}[./-]\d{1,2}/gu,
	/(?<!\d)\d{1,2}月(?:[份底初末]|中旬|上旬|下旬)?(?:\d{1,2}日?)?(?:[至—-]\d{1,2}(?:月|日))?/gu,
	/(?<=月)\d{1,2}(?:日|、)/gu,
	/(?<![至到为达均\d.])\d{1,2}日(?!间|均)/gu,
	/\d{1,2}[:：]\d{2}/gu,
	/\d{1,2}(?:时|点)(?:\d{1,2}分|[半整许])?(?![个名])/gu,
	/[〇零一二三四五六七八九]{4}年/gu,
	/[一二三四五六七八九十]{1,3}(?:月|时许|点钟|日)(?![一-龥]*?率)/gu,
	/[七八]一(?=[”"前后])/gu,
	/\d{1,2}·\d{1,2}/gu,
	/(?<!\d)\d{5,}(?:-\d+)+/gu,
];

/** Letters that make a number part of a name or a specification: 3D, 6S, 3.0T, CT64. */
const specification =
	/(?<![\d.])\d+(?:\.\d+)?(?:[A-Za-z](?![A-Za-z]*\/)|[A-Z])[A-Za-z]*|[A-Za-z]+-?\d+(?:\.\d+)?(?=[A-Za-z强级型版])|[A-Z]\d+(?:[A-Z]\d*)?(?![\d.%])/gu;

/** Letters that are units, not specifications. */
const latinUnit = /\d(?:cm|mm|km|ml|kg|mg|m²|㎡)$/u;

/** Service round the clock, a quality and no figure. */
const roundTheClock = /7\s?[×x*]\s?24(?:小时)?|(?<!\d)24小时(?!内|以内|后)|(?<!\d)365天/giu;

/** An ordinal: 第七届, 第1期; ranks are read elsewhere. */
const ordinal = /第\s?(?:\d+|[一二三四五六七八九十百]+)/gu;

/** Runs of a text whose numbers are no figures. */
function namesAndDates(text: string, names: Lexicon['names-with-numbers']): Span[] {
	const spanOf = (match: RegExpExecArray): Span => [match.index, match.index + match[0].length];
	const matches = [...dates, roundTheClock, ordinal].flatMap((pattern) => [...text.matchAll(pattern)].map(spanOf));
	const specifications = [...text.matchAll(specification)].filter(([whole]) => !latinUnit.test(whole)).map(spanOf);
	const phrases = [...text.matchAll(new RegExp(anyOf(names.phrases), 'gu'))].map(spanOf);
	return [...quotedNames(text), ...matches, ...specifications, ...phrases];
}

/** Han characters in whose company 一 or 十 is a word: 一流, 统一, 一支队伍. */
function isFigurative({ isChinese, value }: Numeral, unit: string | null): boolean {
	return isChinese && value <= 1 && unit !== '%';
}

/**
 * Makes a finder of figures. A Chinese number counts only before a unit, and 一 (一支队伍) never; a bare Arabic number
 * only where the text says that something is so much (指数为1.05).
 *
 * @example
 * find('聘任9名行风监督员') // value 9, unit 名
 * find('全院千余名职工') // value 1000, unit 名, qualifier 余
 * find('通过“323”攻坚行动') // none
 */
export function figureFinder(lexicon: Lexicon['figures'], names: Lexicon['names-with-numbers']): FigureFinder {
	const all = [...lexicon.units, ...lexicon.measures, ...lexicon.money];
	const unitPattern = new RegExp(`^${anyOf(all)}`, 'u');
	const chineseUnit = new RegExp(`^${anyOf(lexicon.chineseUnits)}`, 'u');
	const following = new RegExp(`^${anyOf(names.following)}`, 'u');
	const before = new RegExp(`${anyOf(lexicon.qualifiersBefore)}$`, 'u');
	const after = new RegExp(`^${anyOf(lexicon.qualifiersAfter)}`, 'u');
	const hotline = new RegExp(`^${anyOf(names.hotlines)}$`, 'u');
	const reaching = new RegExp(`${anyOf(lexicon.reachingVerbs)}$`, 'u');

	const qualifierBefore = (text: string, at: number): string | null => {
		const found = before.exec(text.slice(Math.max(0, at - 4), at))?.[0] ?? null;
		const barred = found ? lexicon.notQualifierAfter[found] : undefined;
		return found && barred?.includes(text[at - found.length - 1] ?? ' ') ? null : found;
	};

	return (text) => {
		const masked = namesAndDates(text, names);
		return findNumerals(text).flatMap((numeral): Figure[] => {
			const rest = text.slice(numeral.to);
			const digits = text.slice(numeral.from, numeral.to);
			if (isInside(numeral.from, masked) || hotline.test(digits)) return [];
			const printed = numeral.isPercent ? '%' : ((numeral.isChinese ? chineseUnit : unitPattern).exec(rest)?.[0] ?? null);
			const unit = printed !== null && isUnit(printed, text, numeral) ? printed : null;
			const qualifier = qualifierBefore(text, numeral.from);
			if (numeral.isChinese && unit === null) return [];
			if (printed === '年' && unit === null && !rest.startsWith('年薪')) return [];
			if (isFigurative(numeral, unit) && numeral.qualifier === null && qualifier === null) return [];
			if (following.test(rest) && !(unit && unit.length > 1)) return [];
			const unitEnd = numeral.to + (numeral.isPercent ? 0 : (unit?.length ?? 0));
			const trailing = after.exec(text.slice(unitEnd))?.[0] ?? null;
			if (unit === null && !isBareFigure(text, numeral, reaching)) return [];
			const start = numeral.from - (qualifier?.length ?? 0);
			return [
				{
					from: start,
					to: unitEnd + (trailing?.length ?? 0),
					numberFrom: numeral.from,
					value: numeral.value,
					// 8大工作任务 has no measure word.
					unit: unit === '大' ? null : unit,
					qualifier: qualifier ?? trailing ?? numeral.qualifier,
				},
			];
		});
	};
}

/** Lengths of time of which reports boast; any other number of years tells when something was, not how much. */
const countedYears = /(?:连续|为|达|长达|延长至|缩短至)$/u;

/** What is small or belongs to one patient's story: 46岁, 历时9个小时, 7.2厘米的肿瘤. */
const story = /(?:历时|经过|耗时|用时|奋战|术后|手术|持续)(?:近|约|了|长达)*$/u;

/** Whether the word after a number is its unit here: 连续7年 but not 百年征程, 平均年龄65.7岁 but not 46岁女患者. */
function isUnit(unit: string, text: string, { from, to, isChinese }: Numeral): boolean {
	const before = text.slice(Math.max(0, from - 6), from);
	const after = text.slice(to + unit.length);
	if (unit === '年') return /^以上(?:党龄|工龄|经验)/u.test(after) || (!isChinese && countedYears.test(before) && !after.startsWith('薪'));
	if (unit === '岁' || unit === '周岁') return /年龄(?:为|约|达)?$/u.test(before);
	if (/^(?:个?小时|分钟|秒)$/u.test(unit)) return !story.test(before);
	if (unit === '大') return /^(?:[一-龥]{0,4}(?:目标|任务|举措|措施|方面|板块|环节|工程|行动|项目|类别|领域|系列|维度|主题|模块))/u.test(after);
	if (/^(?:公里|千米|米|厘米|毫米|cm|mm|克|毫升|ml|度)$/u.test(unit)) return !/^(?:外|的|长|高|深|厚|大小)/u.test(after);
	if (unit === '点') return !/^[到在以至，。]?$/u.test(after.slice(0, 1)) && !/\d/u.test(after.slice(0, 1));
	return true;
}

/** Whether a number without a unit is a figure: a verb says so, or 指数, 值 stands before it, and the clause ends. */
function isBareFigure(text: string, { from, to, isChinese }: Numeral, reaching: RegExp): boolean {
	if (isChinese) return false;
	const ends = /^(?:[，。；、：）\s]|以上|以下|左右|$|同比|[较比])/u.test(text.slice(to));
	const head = text.slice(Math.max(0, from - 6), from);
	return ends && (reaching.test(head) || /(?:指数|[值比率近]|CMI|系数|数量?|超过)$/u.test(head));
}
