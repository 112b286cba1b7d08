import { anyOf, type Lexicon } from '../../lexicon/lexicon.ts';
import { unitsOf } from '../../lexicon/units.ts';
import { changeAfter, halfAfter, type Numeral } from '../../../model/numeral.ts';

/** The unit printed after a number, and how far it reaches. */
export interface UnitFound {
	unit: string;
	/** UTF-16 units from the end of the number. */
	length: number;
	/** 多, 余 between measure word and unit: 6个多小时. */
	qualifier: string | null;
	/** What is printed behind it of the next smaller unit, in this one: half of 2天半, .8 of 3元8角. */
	more: number;
}

/** Lengths of time of which reports boast; any other number of years tells when something was, not how much. */
const countedYears = /(?:连续|为|达|长达|延长至|缩短至)$/u;

/** What is small or belongs to one patient's story: 46岁, 历时9个小时, 7.2厘米的肿瘤. */
const story = /(?:历时|经过|耗时|用时|奋战|术后|手术|持续)(?:近|约|了|长达)*$/u;

/** Whether the word after a number is its unit here: 连续7年 but not 百年征程, 平均年龄65.7岁 but not 46岁女患者. */
function isUnit(
	unit: string,
	text: string,
	{ from, to, isChinese }: Pick<Numeral, 'from' | 'to' | 'isChinese'>
): boolean {
	const before = text.slice(Math.max(0, from - 6), from);
	const after = text.slice(to + unit.length);
	if (unit === '年')
		return (
			/^以上的?(?:[党工教军护医]龄|经验)/u.test(after) ||
			(!isChinese && countedYears.test(before) && !after.startsWith('薪'))
		);
	if (unit === '岁' || unit === '周岁') return /年龄(?:为|约|达)?$/u.test(before);
	if (/^(?:个?小时|分钟|秒|天)$/u.test(unit) && /^[前后](?!续)/u.test(after)) return false;
	if (/^(?:个?小时|分钟|秒)$/u.test(unit)) return !story.test(before);
	if (unit === '大')
		return /^(?:[一-龥]{0,4}(?:目标|任务|举措|措施|方面|板块|环节|工程|行动|项目|类别|领域|系列|维度|主题|模块))/u.test(
			after
		);
	if (/^(?:公里|千米|米|厘米|毫米|cm|mm|克|毫升|ml|度)$/u.test(unit))
		return !/^(?:外|的|长|高|深|厚|大小)/u.test(after);
	if (unit === '人') return !after.startsWith('口');
	if (unit === '点') return !/^[到在以至，。]?$/u.test(after.slice(0, 1)) && !/\d/u.test(after.slice(0, 1));
	return true;
}

/**
 * Makes a reader of units: the longest that stands after a number and measures it there; undefined where none does.
 *
 * @example
 * read('6个多小时', { to: 1 }) // 小时, qualifier 多
 * read('6个人的团队', { to: 1 }) // 人
 * read('百年征程', { to: 1 }) // undefined
 */
export function unitReader(lexicon: Lexicon['figures']): (text: string, numeral: Numeral) => UnitFound | undefined {
	const units = unitsOf(lexicon);
	const all = new RegExp(`^${anyOf(units.all)}`, 'u');
	const chinese = new RegExp(`^${anyOf(units.afterChinese)}`, 'u');
	return (text, numeral) => {
		if (numeral.isPercent) return { unit: '%', length: 0, qualifier: null, more: 0 };
		const rest = text.slice(numeral.to);
		const perMany = /^\/10万人?/u.exec(rest)?.[0];
		if (perMany) return { unit: perMany, length: perMany.length, qualifier: null, more: 0 };
		const halved = halfAfter(rest);
		if (halved && isUnit(halved.unit, text, numeral)) return { ...halved, qualifier: null, more: 0.5 };
		const change = changeAfter(rest);
		if (change) return { unit: change.unit, length: change.length, qualifier: null, more: change.value };
		const split = /^个([多余])(小时|月|年|星期)/u.exec(rest);
		if (split)
			return {
				unit: split[2] === '月' ? '个月' : split[2]!,
				length: split[0].length,
				qualifier: split[1]!,
				more: 0,
			};
		if (/^个人(?=[的，。组])/u.test(rest)) return { unit: '人', length: 2, qualifier: null, more: 0 };
		const unit = (numeral.isChinese ? chinese : all).exec(rest)?.[0];
		if (unit === undefined || !isUnit(unit, text, numeral)) return undefined;
		return { unit, length: unit.length, qualifier: null, more: 0 };
	};
}
