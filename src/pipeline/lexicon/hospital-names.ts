import { matchesIn } from '../../model/matches-in.ts';
import type { Utf16 } from '../../model/offsets.ts';
import { divisionAtStart } from '../../model/divisions.ts';
import { anyOf, type Lexicon } from './lexicon.ts';
import { leadingPlaces } from './place-in-name.ts';

/** A record that is wrong and was left out: reports of its hospital are not converted until somebody mends it. */
export interface BrokenRecord {
	id: string;
	path: string;
	/** Names that stand in it, as far as they can be seen. */
	names: readonly string[];
}

/** A hospital's name that stands in a text. */
export interface NameFound {
	name: string;
	/** UTF-16 offset. */
	index: Utf16;
}

/**
 * Finds the full names of hospitals in a text.
 *
 * In running text a name begins with a place or is a university's (`strict`); in a title it may begin the title.
 */
export type NameFinder = (text: string, strict?: boolean) => NameFound[];

/** Characters that no hospital's name contains: it begins after them. */
const charactersBefore = /[^\p{Script=Han}A-Za-z“”]|[的了在是与和及或等对从向由把被让使为到赴至看访记给将曾说据以讯]/u;

/** Words of a class of hospitals, not of a name. */
const classOfHospitals =
	/某|定点|公立|高水平|满意|示范|(?:儿童|老年|[产孕]妇)友好|优质|爱婴|百[佳强]|[一二三]级|[一二三]甲|县级|市级|省级|[省市县]直|级医院|互联网|智慧|区域医疗|医联体|医共体|[”“：:]/u;

/** Characters that point at a hospital, where they do not begin a place: 贵院, not 贵州省人民医院. */
const pointing = /^[各全该本我贵某家所个这那每驻牌]/u;

/** The hospital of an enterprise: 石岭矿务局总医院, 安河林业总医院, 红旗农场职工医院. */
const ofEnterprise =
	/^\p{Script=Han}{2,6}(?:矿务局|矿业|煤业|煤矿|林业局?|农垦|农场|油田|石油|油城|铁路局?|铁道|钢铁|钢厂|港务局|电力|航天|兵团)(?:总|中心|职工|第[一二三四五六七八九十])?(?:人民)?医院$/u;

/** Words that stand before hospitals without being part of the name; a full name of a place may begin like one: 合作市. */
const notBefore =
	/^(?:[一两三几数多余](?:[家所个级甲县地省院]|大型?|综合)|高水平|希望|大学(?:附属)?(?:医院|医学中心)|省级|市级|县级|区级|基层|二级|二甲|公立|民营|私立|大型|龙头|综合|专科|定点|示范|试点|互联网|智慧|现代|清廉|平安|上级|下级|合作|成员|牵头|核心|国内|知名|县域|区域|省内|市内)/u;

/** Hospitals of a place together: 东江市各医院, 中国医院. */
const ofMany =
	/(?:各|所有|部分|有关|相关|多家|几家|一家|数家|[二两三四五六七八九十]家)\p{Script=Han}{0,4}(?:医院|卫生院|中心)$|^(?:中国|全国|我国|国内|世界|城市|乡镇|农村|社区|县域|县|市|省)医院$/u;

/** What may stand behind the place of a hospital's name, as the source of a regular expression: which of them it is, or of what kind. */
export const kindBehindPlace =
	'立(?=医院|第|中医|儿童|妇幼|肿瘤|精神|口腔|总)|第[一二三四五六七八九十]|[一二三四五六七八九](?=院|医院|人民|中心|中医|妇幼)|中心|人民|中医|中西医|妇幼|妇女|妇婴|妇产|儿童|肿瘤|口腔|精神|传染|胸科|骨科|骨伤|眼科|皮肤|肛肠|老年|康复|总|急救|残疾|慢性|职业|社区|红十字|公共|民族|[苗侗壮瑶藏蒙回彝]族|(?:[蒙藏瑶壮苗侗傣维回朝]|维吾尔)医';

/** A name of nothing but kinds: 妇幼保健院, 第二人民医院. It is some place's. */
export const ofKindsAlone = new RegExp(`^(?:${kindBehindPlace}|保健)+(?:医院|卫生院|保健院|院)$`, 'u');

/** A name that begins with its place, be it in the table or not: 沔城市中心医院, 龙陂县那棉镇卫生院. */
const ownPlace = new RegExp(
	`^(?![市县区州镇乡])\\p{Script=Han}{2,7}?(?:自治[州县旗]|地区|新区|街道|农场|林区|[省市县区州旗盟镇乡])(?:(?:${kindBehindPlace}|市|县|区)|(?:医院|卫生院|保健院)|\\p{Script=Han}{1,6}(?:镇|乡|街道|社区)|\\p{Script=Han}{1,4}中心卫生院)`,
	'u'
);

/** What a name's own place ends with, where it is no short form. */
const kindOfPlace = /[省市县区州旗盟镇乡]/u;

const isFullPlace = (place: string | undefined): boolean =>
	place !== undefined && place.length >= 3 && kindOfPlace.test(place.at(-1)!);

/** Where in a text, behind at most four characters that are no place, a full name of the table begins: 2 of 特赴遂宁市中医院. */
function fullPlaceBehind(text: string): number {
	for (let at = 1; at <= 4 && !kindOfPlace.test(text.slice(0, at)); at += 1) {
		const place = divisionAtStart(text.slice(at))?.name;
		if (isFullPlace(place)) return at;
	}
	return 0;
}

/** Whether a name begins with its place, be it in the table or not. */
export const startsWithPlace = (name: string): boolean => ownPlace.test(name);

/**
 * Makes a finder of hospitals' names: a run that ends like one (…医院, …保健院) and begins with a place or at a boundary.
 *
 * Pronouns and classes (该院, 三级医院) are no names.
 *
 * @example
 * find('对口支援青海省肿瘤医院') // [{ name: '青海省肿瘤医院', index: 4 }]
 */
export function hospitalNameFinder(
	lexicon: Lexicon['hospitals'],
	isKnown: (name: string) => boolean = () => false
): NameFinder {
	// 新疆生产建设兵团医院 has 建设 in its name.
	const boundaries = new RegExp(`(?<!生产)${anyOf(lexicon.wordsBefore)}(?!兵团)|${charactersBefore.source}`, 'gu');
	const ending = new RegExp(
		`${anyOf(lexicon.endings)}(?!协会|学会|分会|联盟|管理(?:协会|学会|年会|大会|论坛|研究|杂志)|(?<=中心)医院|(?<=卫生院)长(?!期))`,
		'gu'
	);
	const pronouns = new Set(lexicon.pronouns);
	const isName = (name: string, strict: boolean) => {
		if (
			name.length < 4 ||
			pronouns.has(name) ||
			classOfHospitals.test(name) ||
			ofMany.test(name) ||
			ofKindsAlone.test(name)
		)
			return false;
		const place = divisionAtStart(name)?.name;
		if (pointing.test(name) && place === undefined) return false;
		if (notBefore.test(name) && !isFullPlace(place)) return false;
		return (
			!strict ||
			isKnown(name) ||
			/大学|医学院|医科/u.test(name) ||
			forces.test(name) ||
			ofEnterprise.test(name) ||
			ownPlace.test(name) ||
			place !== undefined
		);
	};
	return (text, strict = true) => {
		const found: NameFound[] = [];
		let from = 0;
		for (const match of matchesIn(ending, text)) {
			const end = match.index + match[0].length;
			if (end <= from) continue;
			const window = text.slice(Math.max(from, match.index - 22), end);
			const start = startOfName(window, match[0].length, boundaries);
			const name = withoutFormer(window.slice(start).replaceAll(/^[“”]+/gu, ''));
			if (!isName(name, strict)) continue;
			found.push({ name, index: end - name.length });
			from = end;
		}
		return found;
	};
}

/** A name without the word that it is a former or the present one: 原铁道中心医院, 现沔城市第二医院; 原平市 and 原阳县 are places. */
function withoutFormer(name: string): string {
	const isFormer = name.startsWith('原') && !divisionAtStart(name);
	return isFormer || (name.startsWith('现') && ownPlace.test(name.slice(1))) ? name.slice(1) : name;
}

/** How a hospital of the forces begins: nothing of it is cut off. */
const forces = /(?:中国人民)?(?:武警|解放军|空军|海军|陆军|火箭军|联勤保障部队|战略支援部队)\p{Script=Han}/u;

/** Names of hospitals that have a word which no other has. */
const namedSo = /^(?:协和|仁和)/u;

/** Longest of the names of places that a word may stand in. */
const longestPlace = 8;

/** Whether a character of a text stands in the full name of a place of the table, or in such a name of hospitals. */
function isInsideName(text: string, index: number): boolean {
	for (let from = Math.max(0, index - longestPlace); from <= index; from += 1) {
		const rest = text.slice(from);
		const place = divisionAtStart(rest)?.name;
		const word = place !== undefined && isFullPlace(place) ? place : namedSo.exec(rest)?.[0];
		if (word !== undefined && index < from + word.length) return true;
	}
	return false;
}

/** A word that no name contains, inside one that does: 市和济医院, 市仁和医院. */
const ownWord = /[市县区州](?:[和与在为]\p{Script=Han}|\p{Script=Han}[和与在为])$/u;

/** Where in a window, which ends with the name, the name begins. */
function startOfName(window: string, ending: number, boundaries: RegExp): number {
	const before = window.slice(0, -ending);
	const own = ownWord.test(before) && !/[市县区州旗]$/u.test(before) ? before.length - 2 : before.length;
	let start = 0;
	for (const { 0: word, index } of matchesIn(boundaries, before))
		// 和 of 和田地区 and 建设 of a name are none.
		if (index < own && !isInsideName(before, index)) start = index + word.length;
	// 挂牌“云城市第二医院”: what an open quotation mark begins with a place is the name.
	const quote = before.lastIndexOf('“');
	if (quote >= start && !before.slice(quote).includes('”') && ownPlace.test(window.slice(quote + 1))) return quote + 1;
	const ofForces = forces.exec(window.slice(start));
	if (ofForces) return start + ofForces.index;
	// A university's hospital begins with the university, a place's with the place, whatever names stand inside.
	const whole = window.slice(start);
	if (
		/^\p{Script=Han}{2,8}(?:大学|学院|医专|专科学校).{0,8}(?:附属|第[一二三四五六七八九十]|附[一二三四五]|医院|医学中心)/u.test(
			whole
		) &&
		!divisionAtStart(whole)
	) {
		const inside = [...whole].findIndex(
			(_, at) => at < 6 && divisionAtStart(whole.slice(at)) && /^.{2,8}(?:大学|学院|医专)/u.test(whole.slice(at))
		);
		return start + Math.max(0, inside);
	}
	if (ownPlace.test(whole)) return start + (divisionAtStart(whole) ? 0 : fullPlaceBehind(whole));
	for (let at = start; at < window.length - ending; at += 1) {
		const place = divisionAtStart(window.slice(at));
		// A short name of a county also stands inside ordinary words (岭南明眸), and inside names of places.
		const isOne = at === start || isFullPlace(place?.name) || place?.found.some(({ level }) => level !== 'county');
		// A name's place is followed by more of the name at once.
		if (place && isOne && at + place.name.length <= window.length - 2) return at;
	}
	return start;
}

/**
 * The name without the places above its own: 安徽省六安市霍邱县人民医院 → 霍邱县人民医院. A name that would begin with no place
 * stays: 江西省人民医院; 南通市崇川第三人民医院 keeps its city, for 崇川 alone is no full name of a place.
 */
export function withoutHigherPlaces(name: string): string {
	const places = leadingPlaces(name);
	const last = places.at(-1);
	if (places.length < 2 || !/[市县区州旗盟]$/u.test(last!.words)) return name;
	return name.slice(places.slice(0, -1).reduce((length, { words }) => length + words.length, 0));
}
