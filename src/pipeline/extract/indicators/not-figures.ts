import { anyOf, type Lexicon } from '../../lexicon/lexicon.ts';
import { quotedNames, type Span } from '../masked-spans.ts';

/** Dates and times, which are never figures. */
const dates = [
	/(?<!\d)(?:19|20)\d{2}(?:年度?|[-—~至]{1,2}(?:19|20)\d{2}年?度?)(?:(?:上|下)半年|前?第?[一二三四1-4]季度)?/gu,
	/\d{1,4}[./-]\d{1,2}[./-]\d{1,2}/gu,
	/(?<!\d)\d{1,2}月(?:[份底初末]|中旬|上旬|下旬)?(?:\d{1,2}日?)?(?:[至—-]\d{1,2}(?:月|日))?/gu,
	/(?<=月)\d{1,2}(?:日|、)/gu,
	/(?<![至到为达均\d.])\d{1,2}日(?!间|均)/gu,
	/(?<!比[^，。；]{0,20})\d{1,2}[:：]\d{2}/gu,
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
const latinUnit = /\d(?:DDDs|cm|mm|km|ml|kg|mg|m²|㎡)$/u;

/** Service round the clock, a quality and no figure. */
const roundTheClock = /7\s?[×x*]\s?24(?:小时)?|(?<!\d)24小时(?!内|以内|后)|(?<!\d)365天/giu;

/** An ordinal: 第七届, 第1期; ranks are read elsewhere. */
const ordinal = /第\s?(?:\d+|[一二三四五六七八九十百]+)/gu;

/** A set that goes by its number: 五大目标, 十大行动. In digits (8大工作任务) it is counted. */
const namedSet = /[一二三四五六七八九十两]{1,3}大(?=\p{Script=Han})/gu;

/** Runs of a text whose numbers are no figures. */
export function namesAndDates(text: string, names: Lexicon['names-with-numbers']): Span[] {
	const spanOf = (match: RegExpExecArray): Span => [match.index, match.index + match[0].length];
	const matches = [...dates, roundTheClock, ordinal, namedSet].flatMap((pattern) =>
		[...text.matchAll(pattern)].map(spanOf)
	);
	const specifications = [...text.matchAll(specification)].filter(([whole]) => !latinUnit.test(whole)).map(spanOf);
	const phrases = [...text.matchAll(new RegExp(anyOf(names.phrases), 'gu'))].map(spanOf);
	return [...quotedNames(text), ...matches, ...specifications, ...phrases];
}
