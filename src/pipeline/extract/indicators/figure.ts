import type { Utf16 } from '../../../model/offsets.ts';
import { findTenths } from '../../../model/chinese-numerals.ts';
import { anyOf, type Lexicon } from '../../lexicon/lexicon.ts';
import { unitsOf } from '../../lexicon/units.ts';
import { isInside } from '../masked-spans.ts';
import { notFigureFinder } from './not-figures.ts';
import { findDoublings, findNumerals, type Numeral } from '../../../model/numeral.ts';
import { isHotline } from './hotline.ts';
import { qualifierReader } from './qualifier.ts';
import { unitReader } from './unit.ts';

/** A number that measures or counts something: with its unit and what makes it approximate. */
export interface Figure {
	/** `[from, to)` of qualifier, number, unit and what follows the unit. */
	from: Utf16;
	to: Utf16;
	/** Where the number itself begins. */
	numberFrom: Utf16;
	value: number;
	/** The upper end of a range; null where there is none. */
	valueTo: number | null;
	unit: string | null;
	/** Whether something counted follows a measure word: 9名, 8大. */
	counts: boolean;
	qualifier: string | null;
	/** What sets it apart from a plain figure: a share in words (四成, 三分之一), a doubling (翻一番), 各1台. */
	form: 'plain' | 'share' | 'doubling' | 'each';
}

/** Finds the figures of a text. */
export type FigureFinder = (text: string) => Figure[];

/** 一 and 十 are part of words (一流, 一支队伍) unless something makes them a number: 近十年, 百分之一. */
function isFigurative({ isChinese, value, valueTo }: Numeral, unit: string | undefined): boolean {
	return isChinese && value <= 1 && valueTo === null && unit !== '%';
}

/** What follows a figure without a unit: a mark, or the words of a comparison. */
const endOfClause = /^(?:[，。；、：）\s]|以上|以下|左右|大关|$|同比|[较比]|[升降增减提下上缩][^，。]{0,3}[至到为])/u;

/** What stands before a figure without a unit. */
const bareHead =
	/(?:指数|[值比率近逾超]|突破|CMI|系数|数量?|超过|(?<=\p{Script=Han}{2})(?:[人台例]次|量|额)|(?:提高|提升|上升|增加|增长|下降|降低|减少)了?|[由从])$/u;

/** A round number that was passed: 突破百万大关. */
const threshold = /^大关/u;

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
	const qualifiers = qualifierReader(lexicon);
	const notFigures = notFigureFinder(names);
	const units = unitsOf(lexicon);
	const measures = new Set([...units.measures, ...units.money]);
	const following = new RegExp(`^${anyOf(names.following)}`, 'u');
	const hotline = new RegExp(`^${anyOf(names.hotlines)}$`, 'u');
	const reaching = new RegExp(`${anyOf(lexicon.reachingVerbs)}$`, 'u');

	const isBare = (text: string, { from, to, isChinese }: Numeral, qualifier: string | null): boolean => {
		const rest = text.slice(to);
		if (threshold.test(rest)) return true;
		if (isChinese) return false;
		if (/^(?:年薪|人口)/u.test(rest)) return true;
		const head = text.slice(Math.max(0, from - 6), from);
		return endOfClause.test(rest) && ((qualifier?.length ?? 0) > 1 || reaching.test(head) || bareHead.test(head));
	};

	const read = (text: string, numeral: Numeral): Figure | undefined => {
		const found = readUnit(text, numeral);
		if (hotline.test(text.slice(numeral.from, numeral.to)) && isHotline(text, numeral, found)) return undefined;
		if (phase.test(text.slice(numeral.to)) && numeral.isChinese) return undefined;
		const near = qualifiers.before(text, numeral);
		if (!found && !isBare(text, numeral, near)) return undefined;
		const more = found?.more ?? 0;
		const isEach = /各(?:有|自|设|配|购|新增|捐赠)?$/u.test(text.slice(Math.max(0, numeral.from - 4), numeral.from));
		if (isFigurative(numeral, found?.unit) && more === 0 && !isEach && numeral.qualifier === null && near === null)
			return undefined;
		if (following.test(text.slice(numeral.to)) && (found?.length ?? 0) <= 1) return undefined;
		const start = numeral.from - (near?.length ?? 0);
		const tenths = found?.unit === '成' ? findTenths(text).find(({ from }) => from === numeral.from) : undefined;
		if (found?.unit === '成' && !tenths) return undefined;
		const unitEnd = tenths?.to ?? numeral.to + (found?.length ?? 0) + (threshold.test(text.slice(numeral.to)) ? 2 : 0);
		const trailing = qualifiers.after(text.slice(unitEnd), found?.unit);
		return {
			from: start,
			to: unitEnd + (trailing?.length ?? 0),
			numberFrom: numeral.from,
			value: tenths?.value ?? (more === 0 ? numeral.value : Number((numeral.value + more).toFixed(2))),
			valueTo: tenths ? null : numeral.valueTo,
			// 8大工作任务 has no measure word.
			counts: found !== undefined && !measures.has(found.unit),
			unit: tenths ? '%' : found && found.unit !== '大' ? found.unit : null,
			qualifier:
				near ?? trailing ?? numeral.qualifier ?? found?.qualifier ?? qualifiers.distant(text.slice(0, start)) ?? null,
			form: isEach
				? 'each'
				: tenths || (numeral.isPercent && numeral.isChinese && !isHundredth(text, numeral))
					? 'share'
					: 'plain',
		};
	};

	return (text) => {
		const masked = notFigures(text);
		const figures = findNumerals(text)
			.filter(({ from }) => !isInside(from, masked))
			.flatMap((numeral): Figure[] => {
				const figure = read(text, numeral);
				return figure ? [figure] : [];
			});
		const doublings = findDoublings(text).map(({ from, to, value }): Figure => ({
			from,
			to,
			numberFrom: from,
			value,
			valueTo: null,
			unit: '%',
			counts: false,
			qualifier: null,
			form: 'doubling',
		}));
		return [
			...figures.filter(({ from }) => !doublings.some((one) => from >= one.from && from < one.to)),
			...doublings,
		].sort((a, b) => a.from - b.from);
	};
}

/** 百分之九十五 is printed as a percentage; 三分之一 and 七成 as a share in words. */
function isHundredth(text: string, { from }: Numeral): boolean {
	return text.startsWith('百分之', from);
}
