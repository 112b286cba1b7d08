import { matchesIn } from '../../../model/matches-in.ts';
import type { Utf16 } from '../../../model/offsets.ts';
import { anyOf, type Lexicon } from '../../lexicon/lexicon.ts';

/** What the words before a figure say of a change. */
export interface Change {
	direction: 'up' | 'down';
	/** As printed: 同比, 较去年同期; null where the text says only that something grew. */
	base: string | null;
	/** Where in the words before the figure the base or, without one, the verb begins: what stands before is the name. */
	from: Utf16;
}

/** Reads a change from the words that stand between the clause's start and a figure. */
export type ChangeReader = (head: string) => Change | undefined;

/** What a change is measured against. */
const basePattern =
	/同比(?:分别)?|环比(?:分别)?|[与同和跟][^，、]{2,12}相比|(?:相?较于?|相?比|对比)(?:[“"]?十[一二三四五六]五[”"]?(?:规划)?(?:期间|时期|末)?|(?:上一?年度?|去年|前年|往年|同期|以前|以往|过去|之前|全国|全省|全市|20\d{2}年度?|[一二三四五六七八九十\d]+年前|改革前|建院初期|[^，、的]{2,10}(?:前|平均水平|以前|之前|水平|时))(?:同期|全年|底|末|初|[上下]半年|[前第]?[一二三四]季度)?)/gu;

/** Anything else that a change is measured against, directly before its verb: 比老院区增加. */
const standardBefore = /(?:相?比|较)[^，、。；的\d]{2,10}$/u;

/** A difference from a standard: 低于全省平均水平0.9个千分点. */
const againstStandard = /(?:低于|高于|超出)[^，。；、]{2,14}?(?:平均水平|平均值|标准线?|平均数)的?$/u;

/** 比白天短了近一半, 比全省平均水平低0.9%: an adjective tells of a difference behind what it is compared with. */
const comparative = /(?<![最较更偏])(?:(?<up>[高多长])|[低短少])(?:了|出)?(?:将近|约|近|超过|超)?$/u;

/** With what: 比白天, 比去年同期; never 比例, 占比, 比武. */
const compared = /(?<![相无好对占])比(?![例率重值较价分赛武拼照])[^，。；、“”\d]{2,16}$/u;

/** A verb of one character means a change only after a base: 同比增12%. */
const needsBase = 1;

/**
 * Makes a reader of changes.
 *
 * @example
 * read('较去年同期增长了') // { direction: 'up', base: '较去年同期', from: 0 }
 * read('例数同比增长') // { direction: 'up', base: '同比', from: 2 }
 * read('提升至') // undefined: it says where the figure arrived, not by how much it changed
 */
export function changeReader(lexicon: Pick<Lexicon['figures'], 'risingVerbs' | 'fallingVerbs'>): ChangeReader {
	const verb = new RegExp(
		`(?:(?<up>${anyOf(lexicon.risingVerbs)})|(?<down>${anyOf(lexicon.fallingVerbs)}))(?:了|幅度?|率|约|近|为|达|达到|超|超过|分别)*$`,
		'u'
	);
	return (head) => {
		const standard = againstStandard.exec(head);
		if (standard) {
			const direction = /^[高超]/u.test(standard[0]) ? 'up' : 'down';
			return { direction, base: standard[0].replace(/的$/u, ''), from: standard.index };
		}
		const match = verb.exec(head);
		if (!match) return differenceIn(head);
		const word = match.groups!.up ?? match.groups!.down!;
		if (/新$|(?:多|少)$/u.test(head.slice(0, match.index)) && word.startsWith('增')) return undefined;
		const bases = matchesIn(basePattern, head.slice(0, match.index));
		const base = bases.at(-1) ?? standardBefore.exec(head.slice(0, match.index));
		if (!base && word.length <= needsBase) return undefined;
		return {
			direction: match.groups!.up ? 'up' : 'down',
			base: base?.[0].replace(/分别$/u, '') ?? null,
			from: base?.index ?? match.index,
		};
	};
}

/** A difference that an adjective tells, without a verb of change. */
function differenceIn(head: string): Change | undefined {
	const match = comparative.exec(head);
	const base = match && compared.exec(head.slice(0, match.index));
	return base ? { direction: match.groups!.up ? 'up' : 'down', base: base[0], from: base.index } : undefined;
}

/** What a change is measured against where no verb says so: 同比翻一番; else the end of the words. */
export function baseBefore(head: string): Pick<Change, 'base' | 'from'> {
	const base = matchesIn(basePattern, head).at(-1);
	return { base: base?.[0] ?? null, from: base?.index ?? head.length };
}

/** Words that lead to a figure from an earlier one: 由11个, 从2019年的12万. */
const fromHead =
	/(?:由|从)(?:(?:20\d{2}年|原来|过去|最初|改革前|创建前|建院初期|成立之初|当初|原先|以前|之前|此前|当年|[^，。；、\d由从]{1,10}?(?:时|那年|前|年|期|月|初|底)(?=的))(?:的|底的|末的)?)?\s*(?:每[班人床台张次科例份天日周月年]|平均)?(?:不足|不到|近|约|超过)?$/u;

/** What stands between an earlier and a later figure: 增至, 增加到, 降为. */
const toLink =
	/^(?:，|，?[^，。；、\d]{0,8}?)[至到为成达](?:了|目前|现在|如今|今年|去年|眼下|现|20\d{2}年)?[\s的]*(?:每[班人床台张次科例份天日周月年]|平均)?$/u;

/** Whether the words before a figure make it the start of a change. */
export function startsFrom(head: string): RegExpExecArray | null {
	return fromHead.exec(head);
}

/** Whether the words between two figures make the second the end of a change. */
export function arrivesAt(between: string): boolean {
	return toLink.test(between.trim());
}

/** What a multiple compares with: 是2018年的3.2倍. */
export function multipleOf(head: string): string | undefined {
	return /(?:是|为|达到?|相当于)(?:[约近]|了)?((?:20\d{2}年|去年|上年|上一[个年轮]|同期|改革前|[五六三四十\d]+年前|平日|以往|以前|当年|[^，。\d]{1,8}(?:那年|前|时))[^，。]{0,6}?)的?$/u.exec(
		head
	)?.[1];
}
