import type { Utf16 } from '../../../model/offsets.ts';
import type { Figure } from './figure.ts';
import type { NameReader } from './name.ts';
import { draftOfFigure, type Draft } from './reading.ts';

/** What joins the names of a list. */
const joints = /[、和及与]|以及/u;

/**
 * One draft a name of a list of which there are so many each.
 *
 * @example
 * // 购置CT、核磁共振各1台 → CT 1 台, 核磁共振 1 台
 */
export function eachDrafts(figure: Figure, head: string, from: Utf16, clause: number, names: NameReader): Draft[] {
	const words = head.replace(/各.{0,2}$/u, '');
	const list = names.before(words);
	const parts = list?.name.split(joints).filter((part) => part !== '') ?? [];
	if (parts.length < 2) return [];
	return parts.map((name) =>
		draftOfFigure(figure, { rule: 'indicators/each', name, from: from + list!.from, to: figure.to, clause })
	);
}

/** What a share is, after its whole: 为微创手术, 是外地患者. */
const isSomething = /^(?<whole>[^，。；为是]{2,12}?)(?:都|均)?(?:为|是|属于|系)(?<part>[^，。；]{2,16})$/u;

/** Verbs that say what the part of a whole does. */
const doesSomething =
	/^(?<whole>[^，。；]{2,8}?(?:患者|病人|职工|员工|医生|医师|护士|党员|群众|居民|老人|手术|检查|病例|床位|科室|药品|收入))(?<does>[^，。；]{2,12})$/u;

/** A whole by itself before the share: 外地患者约占两成 is read with 占. */
const shareHead = /占[了比到]?$/u;

/**
 * A share in words before its whole; undefined where the whole stands elsewhere.
 *
 * @example
 * // 近四成手术为微创手术 → 微创手术占比 40 %
 * // 三分之一的患者来自外地 → 来自外地的患者占比 33.33 %
 */
export function shareInWords(
	figure: Figure,
	head: string,
	clause: number,
	tail: string,
	names: NameReader
): Draft | undefined {
	if (shareHead.test(head)) return undefined;
	const words = tail.replace(/^[的\s]+/u, '');
	const lead = tail.length - words.length;
	const is = isSomething.exec(words)?.groups;
	const does = is ? undefined : doesSomething.exec(words)?.groups;
	const whole = is?.['whole'] ?? does?.['whole'] ?? names.after(tail)?.name;
	if (whole === undefined || whole.length < 2) return undefined;
	// 微创手术 of 手术 says both; 外地人 of 患者 does not.
	const part = is ? is['part']! : does ? `${does['does']!}的${whole}` : whole;
	const name = is && !part.endsWith(whole.slice(-2)) ? `${part}占${whole}的比例` : `${part}占比`;
	const used = is || does ? words.length : words.indexOf(whole) + whole.length;
	const to = figure.to + lead + used;
	return draftOfFigure(figure, { rule: 'indicators/share-in-words', name, from: figure.from, to, clause, isPart: !is });
}

/** A verb that says what the counted ones are. */
const areSomething = /^(?:都|均)?(?:为|是|系|属于)(?=\p{Script=Han})/u;

/** What opens a predicate without telling anything. */
const openers = /^(?:都|均|也|还|则|已经?|曾|先后|分别|全部|可以?|能够?)+/u;

/** Longest predicate that still names those of whom it tells. */
const longestPredicate = 18;

/** What is only the end of the words before: 的3人, 3人次 of a list. */
const noPredicate = /^(?:[等以之]|[上下左右]|组成|余)/u;

/**
 * A count whose things stand before it, and what is told of them; undefined where nothing is.
 *
 * @param last the indicator before, whose things those counted are some of
 * @example
 * // 接诊4例，其中3例为输入病例 → 输入病例 3 例
 * // 院内制剂42种，其中36种在全省调剂使用 → 在全省调剂使用的院内制剂 36 种
 */
export function thoseTold(
	figure: Figure,
	clause: number,
	tail: string,
	last: Draft | undefined,
	names: NameReader
): Draft | undefined {
	if (!figure.counts) return undefined;
	const verb = areSomething.exec(tail)?.[0];
	const noun = verb === undefined ? undefined : names.after(tail.slice(verb.length));
	if (noun) {
		const to = figure.to + verb!.length + noun.from + noun.name.length;
		return draftOfFigure(figure, { rule: 'indicators/of-them', name: noun.name, from: figure.from, to, clause });
	}
	const told = tail.trim().replace(openers, '').replaceAll('了', '');
	if (told.length < 2 || told.length > longestPredicate || noPredicate.test(told)) return undefined;
	const isOfLast = last?.unit === figure.unit && last.clause >= clause - 2;
	return draftOfFigure(figure, {
		rule: 'indicators/of-them',
		name: isOfLast ? `${told}的${last.name}` : told,
		from: figure.from,
		to: figure.to + tail.trimEnd().length,
		clause,
		isPart: true,
	});
}
