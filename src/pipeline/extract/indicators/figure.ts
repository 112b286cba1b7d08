import type { Utf16 } from '../../../model/offsets.ts';
import { findTenths } from '../../../model/chinese-numerals.ts';
import { anyOf, type Lexicon } from '../../lexicon/lexicon.ts';
import { unitsOf } from '../../lexicon/units.ts';
import { isInside } from '../masked-spans.ts';
import { namesAndDates } from './not-figures.ts';
import { findNumerals, type Numeral } from '../../../model/numeral.ts';
import { unitReader } from './unit.ts';

/** A number that measures or counts something: with its unit and what makes it approximate. */
export interface Figure {
	/** `[from, to)` of qualifier, number, unit and what follows the unit. */
	from: Utf16;
	to: Utf16;
	/** Where the number itself begins. */
	numberFrom: Utf16;
	value: number;
	unit: string | null;
	/** Whether something counted follows a measure word: 9名, 8大. */
	counts: boolean;
	qualifier: string | null;
}

/** Finds the figures of a text. */
export type FigureFinder = (text: string) => Figure[];

/** 一 and 十 are part of words (一流, 一支队伍) unless something makes them a number: 近十年, 百分之一. */
function isFigurative({ isChinese, value }: Numeral, unit: string | undefined): boolean {
	return isChinese && value <= 1 && unit !== '%';
}

/** Qualifiers of one character that make sense only before a round Chinese number: 上万, 数百, 几十. */
const beforeRound = /^[上数几]$/u;

/** Words that qualify a figure from further off: 至少组织1次, 最高可获10万元, 不低于平均水平的1.2倍. */
const distant =
	/(?<qualifier>至少|最少|不少于|最高|最多)[^，。；、\d]{0,5}$|(?<limit>不低于|不少于|不高于|不超过)[^，。；、\d]{0,16}的$/u;

/** What follows a figure without a unit: a mark, or the words of a comparison. */
const endOfClause = /^(?:[，。；、：）\s]|以上|以下|左右|$|同比|[较比]|[升降增减提下上缩][^，。]{0,3}[至到为])/u;

/** What stands before a figure without a unit. */
const bareHead =
	/(?:指数|[值比率近逾超]|突破|CMI|系数|数量?|超过|(?:提高|提升|上升|增加|增长|下降|降低|减少)了?|[由从])$/u;

/** The second phase of a building, no count: 二期工程. */
const phase = /^期(?:工程|项目|工地|建设|主体|大楼|住院)/u;

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
	const readUnit = unitReader(lexicon);
	const units = unitsOf(lexicon);
	const measures = new Set([...units.measures, ...units.money]);
	const following = new RegExp(`^${anyOf(names.following)}`, 'u');
	const before = new RegExp(`${anyOf(lexicon.qualifiersBefore)}$`, 'u');
	const after = new RegExp(`^(?:${anyOf(lexicon.qualifiersAfter)})`, 'u');
	const hotline = new RegExp(`^${anyOf(names.hotlines)}$`, 'u');
	const reaching = new RegExp(`${anyOf(lexicon.reachingVerbs)}$`, 'u');

	const qualifierBefore = (text: string, { from, isChinese }: Numeral): string | null => {
		const found = before.exec(text.slice(Math.max(0, from - 4), from))?.[0] ?? null;
		if (found === null || (beforeRound.test(found) && !isChinese)) return null;
		if (found !== '前' && beforeRound.test(found) && !/^[十百千万亿]/u.test(text.slice(from))) return null;
		return lexicon.notQualifierAfter[found]?.includes(text[from - found.length - 1] ?? ' ') ? null : found;
	};

	// 24小时内, but 3名内科医生.
	const trailingQualifier = (rest: string, unit: string | undefined): string | null =>
		after.exec(rest)?.[0] ?? (/小时|分钟|[天日月年周]$/u.test(unit ?? '') && rest.startsWith('内') ? '内' : null);

	const isBare = (text: string, { from, to, isChinese }: Numeral): boolean => {
		if (isChinese) return false;
		if (/^(?:年薪|人口)/u.test(text.slice(to, to + 2))) return true;
		const head = text.slice(Math.max(0, from - 6), from);
		return endOfClause.test(text.slice(to)) && (reaching.test(head) || bareHead.test(head));
	};

	return (text) => {
		const masked = namesAndDates(text, names);
		return findNumerals(text).flatMap((numeral): Figure[] => {
			if (isInside(numeral.from, masked)) return [];
			const found = readUnit(text, numeral);
			const isHotline =
				hotline.test(text.slice(numeral.from, numeral.to)) &&
				(!found || !/[达到为至有约近]$/u.test(text.slice(0, numeral.from)));
			if (phase.test(text.slice(numeral.to)) && numeral.isChinese) return [];
			if (isHotline || (!found && !isBare(text, numeral))) return [];
			const near = qualifierBefore(text, numeral);
			if (isFigurative(numeral, found?.unit) && numeral.qualifier === null && near === null) return [];
			if (following.test(text.slice(numeral.to)) && (found?.length ?? 0) <= 1) return [];
			if (text[numeral.from - 1] === '各') return [];
			const start = numeral.from - (near?.length ?? 0);
			const far = distant.exec(text.slice(Math.max(0, start - 24), start))?.groups;
			const tenths = found?.unit === '成' ? findTenths(text).find(({ from }) => from === numeral.from) : undefined;
			const unitEnd = tenths?.to ?? numeral.to + (found?.length ?? 0);
			const trailing = trailingQualifier(text.slice(unitEnd), found?.unit);
			return [
				{
					from: start,
					to: unitEnd + (trailing?.length ?? 0),
					numberFrom: numeral.from,
					value: tenths?.value ?? numeral.value,
					// 8大工作任务 has no measure word.
					counts: found !== undefined && !measures.has(found.unit),
					unit: tenths ? '%' : found && found.unit !== '大' ? found.unit : null,
					qualifier:
						near ?? trailing ?? numeral.qualifier ?? found?.qualifier ?? far?.['qualifier'] ?? far?.['limit'] ?? null,
				},
			];
		});
	};
}
