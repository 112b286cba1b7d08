import { matchesIn, matchesWith } from '../../../model/matches-in.ts';
import type { Utf16 } from '../../../model/offsets.ts';
import { anyOf, type Lexicon } from '../../lexicon/lexicon.ts';
import { regionPatterns, type RegionPatterns } from '../../lexicon/regions.ts';
import type { Clause } from '../clauses.ts';
import type { HonourRule } from './rules.ts';

/** Something claimed to be a first, at its place in the text. */
export interface FirstFound {
	name: string;
	/** Region or circle in which it is the first: 全市, 省内. */
	scope: string;
	from: Utf16;
	to: Utf16;
	/** Where the name begins. */
	nameFrom: Utf16;
	rule: HonourRule;
}

/** A region in which something is a first: 全市, 随州市, 冀北部, 渝东南. */
function placePattern({ whole, signed, direction, corner }: RegionPatterns): string {
	const letter = String.raw`[^\P{Script=Han}了成为全建的在是有第]`;
	const county = String.raw`[^\P{Script=Han}了成为建的在是有第院病园社校]{2,3}[县区](?=首)`;
	return `(?:当地|[该我][省市县州]|${whole}|${letter}{2,4}(?:省|市|州|地区|${direction}部|${corner})|${letter}${direction}部|${letter}${corner}(?=首)|${signed}(?:片区|地区)?|${county})`;
}

/** A gap in a region that was filled: 填补了全市心脏移植的空白. */
const gapFilled =
	/填补了?(?<scope>[^，。；！？“”]{0,16}(?:(?:[省市县州国]|(?<![病院小社])区)[^，。；！？“”]{2,20}?))空白/gu;

/** Something never had before: 实现张掖市该奖项零的突破, 结束了全县没有博士的历史, 创下同类手术患者年龄之最. */
const neverBefore =
	/(?:(?:由此)?实现了?)?(?<broken>[^，。；！？实现]{2,24}?(?:实现了?)?“?零的突破”?)|(?<ended>结束了?[^，。；！？]{4,30}的历史)|(?<extreme>创下了?[^，。；！？]{2,24}之最)/gu;

/** A method of one's own: 首创的“五步正脊法”. */
const invented = /首创的?“[^”]{2,16}”/gu;

/** Without one of these nothing is said to be the first, or led, or never to have been. */
const firstWord = /[属是为](?:首[家例个次创台]|第一[家例个台]|头一[家例个台]|唯一一[家个])/u;

/** What ends the name of a first: what became of it. */
const afterName = /(?:在[^的]{2,}(?:成功|顺利|开展|完成)|成功|顺利|正式|落户|投入使用|投用|启用|揭牌|诞生).*$/u;

/** Lists whose parts are names by themselves are several firsts: 自体造血干细胞移植术、颅底内镜技术等一大批先进手术. */
function parts(list: string): string[] {
	const members = list.split('、');
	const last = members.at(-1)!;
	const cut = /等(?:一大?批|多项|一系列|[\d十百多余]+[项个]).*$/u;
	if (members.length > 1 && cut.test(last)) return [...members.slice(0, -1), last.replace(cut, '')];
	return [list];
}

/** Makes a finder of claims to be first: 在全省率先开展……, 全市首例……, 填补……空白. */
export function firstFinder(
	lexicon: Lexicon['honours'],
	regions: Lexicon['regions']
): (text: string, clause: Clause) => FirstFound[] {
	const patterns = regionPatterns(regions);
	const place = placePattern(patterns);
	const places = new RegExp(place, 'gu');
	const { whole } = patterns;
	/** 首家, 首个, 首例 in a region; without one (首批3个病区) it is no claim. */
	const firstOfKind = new RegExp(
		String.raw`(?<scope>${place})(?:[^\P{Script=Han}了成为建的在是有第首]{2,6})?(?:的)?(?:首家|首个|首例|首台|首套|首座|首创|首支|首项|首款|第一家|第一个|第一例|头一[家个例台项次])[^，。；！？]*`,
		'gu'
	);
	/** What is said to be the first: 在全市五个山区县中尚属首家. */
	const isFirst = new RegExp(
		String.raw`(?:在|这在)?(?<scope>${place})[^，。；！？“”]{0,16}?(?:尚属|属|是|为)(?:首[家例个次创台]|第一[家例个台]|头一[家例个台]|唯一一[家个])(?=[，。；！？]|$)`,
		'gu'
	);
	/** Done for the first time in a region: 在全省首次开展…… */
	const firstTime = new RegExp(
		String.raw`(?<scope>${place})[^，。；！？]{0,8}?首次(?:成功)?(?:开展|完成|实施|应用|引进|获批|获得)[^，。；！？]*`,
		'gu'
	);
	const verb = `(?:${anyOf(lexicon.firstVerbs)})(?:了)?`;
	// With its region any verb makes a claim (在全省率先摸索出); without one 率先垂范 is none.
	const leading = new RegExp(
		String.raw`(?:在?(?<scope>${place})(?:(?!${whole})[^，。；率]){0,12}?(?:较早)?率先(?:在[^，。；]{2,8})?(?:${verb}|(?!垂范|示范|发展|突破|行动)\p{Script=Han}{2}了?)|率先(?:在[^，。；]{2,8})?${verb})(?<rest>[^，。；！？]+?)(?=和率先|并率先|及率先|$)`,
		'gu'
	);
	const ranking = new RegExp(`^(?:${anyOf(lexicon.rankingVerbs)})`, 'u');
	const charted = new RegExp(`率先(?:${anyOf(lexicon.rankingVerbs)}).*(?:${anyOf(lexicon.rankingEndings)})`, 'u');
	return (text, clause) => {
		const words = text.slice(clause.from, clause.to);
		const led = matchesWith(/率先/u, leading, words).flatMap((match): FirstFound[] => {
			const { scope = '', rest = '' } = match.groups!;
			// 在全省率先迈入百强: a place on a list, whoever came first.
			if (ranking.test(rest) || charted.test(match[0])) return [];
			const at = clause.from + match.index + match[0].length - rest.length;
			const earlier = matchesIn(places, words.slice(0, match.index)).at(-1)?.[0] ?? '';
			let offset = 0;
			return parts(rest).map((name) => {
				const nameFrom = at + rest.indexOf(name, offset);
				offset = rest.indexOf(name, offset) + name.length;
				return {
					name,
					scope: scope || earlier,
					from: clause.from + match.index,
					to: nameFrom + name.length,
					nameFrom,
					rule: 'honours/first-led',
				};
			});
		});
		const said = matchesWith(firstWord, isFirst, words).map((match): FirstFound => {
			const from = clause.from + match.index + (match[0].startsWith('这') ? 1 : 0);
			const name = match[0].replace(/^这/u, '');
			const scope = match.groups!['scope']!;
			return { name, scope, from, to: from + name.length, nameFrom: from, rule: 'honours/first-of-kind' };
		});
		const kinds = matchesWith(/首[家个例台套座创支项款]|第一[家个例]|头一[家例个台项次]/u, firstOfKind, words).map(
			(match): FirstFound => {
				const name = match[0].replace(afterName, '');
				const from = clause.from + match.index;
				return {
					name,
					scope: match.groups!['scope']!,
					from,
					to: from + name.length,
					nameFrom: from,
					rule: 'honours/first-of-kind',
				};
			}
		);
		const filled = matchesIn(gapFilled, words).map((match): FirstFound => {
			const from = clause.from + match.index;
			return {
				name: match[0],
				scope: match.groups!['scope']!,
				from,
				to: from + match[0].length,
				nameFrom: from,
				rule: 'honours/gap-filled',
			};
		});
		const never = matchesWith(/零的突破|的历史|之最/u, neverBefore, words).map((match): FirstFound => {
			const { broken, ended, extreme } = match.groups!;
			const name = broken ?? ended ?? extreme!;
			const nameFrom = clause.from + match.index + match[0].length - name.length;
			return {
				name,
				scope: name,
				from: clause.from + match.index,
				to: nameFrom + name.length,
				nameFrom,
				rule: 'honours/never-before',
			};
		});
		const plain = (
			[
				['honours/first-time', /首次/u, firstTime],
				['honours/invented', /首创/u, invented],
			] as const
		).flatMap(([rule, needed, pattern]) =>
			matchesWith(needed, pattern, words).map((match): FirstFound => {
				const from = clause.from + match.index;
				const { scope = '' } = match.groups ?? {};
				return { name: match[0], scope, from, to: from + match[0].length, nameFrom: from, rule };
			})
		);
		return [...led, ...kinds, ...said, ...filled, ...never, ...plain];
	};
}
