import { matchesWith } from '../../../model/matches-in.ts';
import type { Utf16 } from '../../../model/offsets.ts';
import { parseChineseNumeral } from '../../../model/chinese-numerals.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { regionPatterns, type RegionPatterns } from '../../lexicon/regions.ts';

/** A place in an order: 全市第一, 位列第357名, 居首位. */
export interface Rank {
	/** `[from, to)` of the place with its region. */
	from: Utf16;
	to: Utf16;
	value: number;
	unit: string | null;
	qualifier: string | null;
	/** The region or list in which it holds, as printed: 全市, 赣州市. */
	scope: string;
}

const numeral = String.raw`(?:\d{1,4}|[一二三四五六七八九十百]{1,4})`;
const verb =
	'(?:位居|位列|分列|列居|名列|排名|排在|排|居于?|列|跃居|跃升至?|升至|上升至|上升到|跃至|获得|获评|荣获|取得|拿下|夺得|位于|稳居|高居|综合得分)';

/** Where a rank holds: 全市, 全国三级, 赣州市. */
function scopePattern({ whole }: RegionPatterns): string {
	const place = String.raw`[^\P{Script=Han}全排名列位居第中在于的]{2,4}(?:省|市|县|区|州)`;
	return `(?:(?:在|于)?(?:${whole}|同级|同类|${place})(?:三甲|三级|二级|公立|同级|同类|综合|医院|地市级|州市级|妇幼保健院|中医)*)`;
}

/** What a rank looks like, the surest first, each with what no rank of its kind lacks. */
function rankPatterns(scopeWords: string): readonly { needed: RegExp; pattern: RegExp }[] {
	const ordinalRank = new RegExp(
		`(?:${verb}(?:了|为|在)?)?(?<scope>${scopeWords})?(?:${verb})?(?<top>前)?第(?<number>${numeral})(?<unit>名|位)?(?![一-龥]{0,4}?(?:届|批|期|次|轮|周期|季度|附属|人民|中心|医院|中学|小学|高中|高级中学|幼儿园|职业|师范|实验|初级|棉纺|机械|砖瓦|建筑|中医|党支部|支部|书记|议题|一线|时间|课|个|部|章|类|大|例|台|代|阶段|步|院区|方阵|梯队|要务|责任|资源|动力|任务|天|年|产业|线|所|家|者|政府|故事|现场))`,
		'gu'
	);
	const bareRank = new RegExp(
		`(?:${verb})(?:了|为)?(?<scope>${scopeWords}(?:[^，。；、]{0,6}?))?(?<number>首位|榜首|第一|首)(?=[，。；、）]|$|的)`,
		'gu'
	);
	const unitedRank = new RegExp(
		`(?:${verb})(?:为|在|至)?(?<scope>${scopeWords})?(?:第)?(?<qualifier>前)?(?<number>${numeral})(?<unit>名|位)(?=[，。；、）]|$|的)`,
		'gu'
	);

	/** 进入全省前三, 稳居前十. */
	const topRank = new RegExp(
		`(?:进入|跻身|稳居|位居|名列|排名|居|冲进)(?<scope>${scopeWords})?(?<qualifier>前)(?<number>${numeral})(?<unit>名|位)?(?=[，。；、”]|$)`,
		'gu'
	);
	return [
		{ needed: /第/u, pattern: ordinalRank },
		{ needed: /[名位]/u, pattern: unitedRank },
		{ needed: /首|第一/u, pattern: bareRank },
		{ needed: /前/u, pattern: topRank },
	];
}

/** A verb of standing further off in the clause, or the list itself. */
const farVerb =
	/(?:[列居排强]|榜单?上?)[^，。；]{0,30}$|(?:\d强|百强)[”》]?(?:榜单)?(?:上)?(?:，它?(?:排到|位列|列))?$/u;

/** Words by which a rank of the text is one: a verb of standing or a region before the number. */
function isRank(match: RegExpMatchArray, before: string): boolean {
	// 位列全国1711家同类医院的第428名: the verb stands before those who are ranked.
	const stands = match.groups!.unit !== undefined && farVerb.test(before);
	return (
		match.groups!.scope !== undefined ||
		match.groups!.qualifier === '前' ||
		new RegExp(verb, 'u').test(match[0]) ||
		stands
	);
}

/**
 * Makes a finder of the ranks in a text. Ordinals of events, departments and hospitals (第七届, 第一人民医院, 第一书记) are none.
 *
 * @example
 * find('业务总量均位居赣州市第一、江西省第三') // 赣州市 1, 江西省 3
 * find('全国1521家三级综合医院中位列第357名') // 357 名
 */
export function rankFinder(regions: Lexicon['regions']): (text: string) => Rank[] {
	const patterns = rankPatterns(scopePattern(regionPatterns(regions)));
	return (text) => ranksIn(text, patterns);
}

function ranksIn(text: string, patterns: ReturnType<typeof rankPatterns>): Rank[] {
	const found: Rank[] = [];
	for (const { needed, pattern } of patterns) {
		for (const match of matchesWith(needed, pattern, text)) {
			const { scope, number, unit, qualifier, top } = match.groups!;
			const from = match.index;
			const to = from + match[0].length;
			if (
				!isRank(match, text.slice(Math.max(0, from - 40), from)) ||
				found.some((other) => from < other.to && to > other.from)
			)
				continue;
			const value =
				number!.includes('首') || number === '第一'
					? 1
					: /^\d+$/u.test(number!)
						? Number(number)
						: parseChineseNumeral(number!);
			if (value === undefined) continue;
			found.push({
				from,
				to,
				value,
				unit: unit ?? (number!.includes('首位') ? '位' : null),
				qualifier: qualifier ?? top ?? null,
				scope: scope ?? '',
			});
		}
	}
	return found.sort((a, b) => a.from - b.from);
}
