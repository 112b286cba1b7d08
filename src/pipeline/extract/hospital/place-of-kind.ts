import { divisions, peoples, shortPlaceName } from '../../../model/divisions.ts';
import { matchesIn } from '../../../model/matches-in.ts';
import { anyOf } from '../../lexicon/lexicon.ts';

/** Characters behind which a name may begin. */
const before = /\P{Script=Han}|[在到由与和对向让为是的把被从往于去了至赴驻访记进近自即及或任据悉讯称说派请经过入离]/u;

const provinces = anyOf(
	divisions.filter(({ level }) => level === 'province').flatMap(({ name }) => [name, shortPlaceName(name)])
);
/** A province before a name: 浙江 of 浙江桐岭县. */
const endsInProvince = new RegExp(`${provinces}$`, 'u');
const beginsWithProvince = new RegExp(`^${provinces}.`, 'u');

/** What a run of characters before 市 or 县 ends with that is no name: 全市, 大城市, 各县. */
const noName =
	/(?:^|[大小中老全])城$|[首大]都$|[上超夜菜集街股全本各我该每某外内小大几多两级地副直到由向去在对和与于至来及年月日时前后]$|[院社园病校灾景辖片街牧厂库战地]$|开发$|[市县区州旗省到由向去在对与为把被的了送是]|(?!^)从|^(?:一个|这个|那个|全|各|我)/u;

/** How many characters names of places have before the word for their kind. */
const lengths = [4, 3, 2];

/** An autonomous county, banner or prefecture by its whole name: 松川朝鲜族自治县. */
const autonomousPlace = new RegExp(
	`(?<=^|\\P{Script=Han}|[在到由与和对向从省市])\\p{Script=Han}{2,4}?(?:(?:${peoples})+|蒙古)自治[县旗州]`,
	'gu'
);

/**
 * The place of a kind (市, 县, 旗, 州 …) that a text speaks of most, by its name as printed: 绵源市. A name is known by standing
 * somewhere behind no Chinese character, or behind a word that no name begins with. Undefined where none or several stand out.
 *
 * @example
 * placeOfKind('市', '昨日，绵源市召开大会。市第三人民医院……') // '绵源市'
 */
export function placeOfKind(kind: string, text: string): string | undefined {
	const autonomous = new Set(matchesIn(autonomousPlace, text).map(([name]) => name));
	const [own, ...others] = [...autonomous].filter((name) => name.endsWith(kind));
	if (own !== undefined && others.length === 0) return own;
	const total = new Map<string, number>();
	const begun = new Set<string>();
	for (let at = text.indexOf(kind); at >= 0; at = text.indexOf(kind, at + 1)) {
		for (const length of lengths) {
			if (at < length) continue;
			const stem = text.slice(at - length, at);
			if (!/^\p{Script=Han}+$/u.test(stem) || noName.test(stem) || beginsWithProvince.test(stem)) continue;
			const name = stem + kind;
			total.set(name, (total.get(name) ?? 0) + 1);
			const ahead = text.slice(Math.max(0, at - length - 8), at - length);
			if (ahead === '' || before.test(ahead.at(-1)!) || endsInProvince.test(ahead)) begun.add(name);
		}
	}
	const found = [...begun]
		.map((name) => ({ name, count: total.get(name)! }))
		.filter(
			({ name }) =>
				![...begun].some((longer) => longer !== name && longer.endsWith(name) && total.get(longer) === total.get(name))
		)
		.sort((a, b) => b.count - a.count || b.name.length - a.name.length);
	const [first, second] = found;
	return first && (!second || first.count > second.count || first.name.endsWith(second.name)) ? first.name : undefined;
}
