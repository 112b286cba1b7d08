import { printedText, textOfArticles } from '../../../model/block-text.ts';
import { divisions, peoples, shortPlaceName, type Division } from '../../../model/divisions.ts';
import { matchesIn } from '../../../model/matches-in.ts';
import type { Article, Page } from '../../../model/tree.ts';
import type { HospitalPlace } from '../../lexicon/known-hospitals.ts';
import type { ProvinceWeigher } from '../../lexicon/province-hints.ts';
import type { NameFinder } from '../../lexicon/hospital-names.ts';
import type { Knowledge } from '../knowledge.ts';
import { leadingPlaces } from '../../lexicon/place-in-name.ts';
import { accountPlace } from './account-place.ts';
import { provinceOfDateline } from './dateline-place.ts';
import { ownerOf } from './owner.ts';
import { placeOfKind } from './place-of-kind.ts';

/** What a page says of where its hospitals are. */
interface Words {
	/** What is said of the hospital: the articles that name it; on a page of its own or of its place, all of them. */
	said: string;
	/** The page's own lines: mastheads, lines of accounts. */
	own: readonly string[];
	/** All texts of the page. */
	page: string;
}

/** What the page says of a hospital. */
function wordsOf(name: string, page: Page, article: Article, findNames: NameFinder): Words {
	const own = page.articles.flatMap(({ blocks }) =>
		blocks.filter(({ type }) => type === 'furniture' || type === 'byline' || type === 'sectionLabel').map(printedText)
	);
	const place = leadingPlaces(name).at(-1)?.words ?? name;
	const stem = shortPlaceName(place);
	const isOwnPage =
		own.some((line) => line.includes(stem)) || ownerOf(page, textOfArticles([article]), findNames)?.name === name;
	const articles = page.articles.filter((one) => isOwnPage || one === article || textOfArticles([one]).includes(place));
	return {
		said: withoutOthers(name, textOfArticles(articles), findNames),
		own,
		page: textOfArticles(page.articles),
	};
}

/**
 * A text without the names of other hospitals: a city in one tells where that hospital is. One that lies in the hospital's own
 * place tells of it too: 甘肃洮水州卓木县扎西乡卫生院 of 洮水州人民医院.
 */
function withoutOthers(own: string, text: string, findNames: NameFinder): string {
	const place = leadingPlaces(own).at(-1)?.words;
	return findNames(text)
		.filter(({ name }) => !name.endsWith(own) && !(place !== undefined && name.includes(place)))
		.reduce((rest, { name }) => rest.replaceAll(name, '…'), text);
}

/** How far the first must be ahead of the second. */
const ahead = 2;

/** What a dateline of a place in the province weighs. */
const datelineWeight = 1.5;

/** The least that words must weigh; a single short name (四川) is not enough. */
const least = 1.5;

/** The least where only other reports of the page speak of a province. */
const leastOfPage = 2;

/** The province for which what is said of a hospital speaks, and the page's own lines. */
function provinceInWords({ said, own, page }: Words, weigh: ProvinceWeigher): string | null {
	const found = weigh([said, ...own].join('\n'));
	for (const province of said.split('\n').flatMap((line) => provinceOfDateline(line) ?? []))
		found.set(province, (found.get(province) ?? 0) + datelineWeight);
	const [first, second] = [...found].sort((a, b) => b[1] - a[1]);
	if (!first) return ofProvince.test(said) ? onlyProvince(page, weigh) : null;
	return first[1] >= least && (!second || first[1] >= second[1] * ahead) ? first[0] : null;
}

/** A report that speaks of its province without its name. */
const ofProvince = /[全我本]省|省(?=[城里内级直市立卫医教财委])|(?<=\P{Script=Han})省(?=\p{Script=Han}{2,8}医院)/u;

/** The one province of which a whole page speaks by its full name. */
function onlyProvince(page: string, weigh: ProvinceWeigher): string | null {
	const [first, ...others] = weigh(page);
	return first && first[1] >= leastOfPage && others.length === 0 ? first[0] : null;
}

/** Cities by their full name; the parts of Hong Kong and Macau are none. */
const cityNamed = new Map<string, Division>(
	divisions
		.filter(({ level, province }) => level === 'city' && !province.endsWith('特别行政区'))
		.map((division) => [division.name, division])
);

/** The cities that a text prints in full, with how often. */
function citiesIn(text: string): Map<string, number> {
	const found = new Map<string, number>();
	for (const name of cityNamed.keys()) {
		const count = text.split(name).length - 1;
		if (count > 0) found.set(name, count);
	}
	return found;
}

/** The name of a county, a district or a township with which a hospital's name begins: 龙陂县 of 龙陂县人民医院. */
const ownPart = /^(\p{Script=Han}{1,7}?(?:自治县|[县区旗镇乡]))/u;

/** The city that a report prints before the county of a hospital: 怀山市 of 怀山市龙陂县. */
function cityBefore(part: string, text: string): string | null {
	const before = new RegExp(`(\\p{Script=Han}{2,4}?(?:市|(?:${peoples})+自治州|自治州|州|盟|地区))${part}`, 'gu');
	for (const [, words] of matchesIn(before, text)) {
		const printed = words!.replace(/^.*(?:[在于到和与对从由是省]|自治区|位于|来自|走进|走近)/u, '');
		if (!/[全本该我城]市$/u.test(printed) && printed.length >= 3) return printed;
	}
	return null;
}

const provinceNames = divisions.filter(({ level }) => level === 'province').map(({ name }) => name);

/** Whether a text prints another province before a city: 山东省滨河市. */
function isOfOtherProvince(city: string, text: string, province: string | null): boolean {
	return provinceNames.some(
		(name) => name !== province && (text.includes(name + city) || text.includes(shortPlaceName(name) + city))
	);
}

const codeOf = (province: string | null) =>
	divisions.find(({ level, name }) => level === 'province' && name === province)?.code ?? null;

/** A city with its province and code; what the table says of it, where its province is not another. */
function placeOfCity(city: string | null, province: string | null): HospitalPlace {
	const known = city === null ? undefined : cityNamed.get(city);
	if (known && (province === null || known.province === province))
		return { city, province: known.province, adcode: known.cityCode };
	if (province?.endsWith('市') === true) {
		const isOwn = city === null || city === province;
		return isOwn ? { city: province, province, adcode: codeOf(province) } : { city, province: null, adcode: null };
	}
	return { city, province, adcode: codeOf(province) };
}

/**
 * Where a hospital is whose name does not say it, or not all of it (`own`): where the page's own line of an account says; the city
 * that the report prints before its county, or the only one that it prints in full; the province that the page's words speak for. In doubt null.
 */
export function placeInReport(
	name: string,
	own: HospitalPlace,
	page: Page,
	article: Article,
	{ weighProvinces: weigh, findNames }: Pick<Knowledge, 'weighProvinces' | 'findNames'>
): HospitalPlace {
	const words = wordsOf(name, page, article, findNames);
	const account = words.own.map((line) => accountPlace(line)).find((place) => place !== undefined);
	if (own.province !== null) {
		const part = ownPart.exec(name)?.[1];
		const printed = part === undefined ? null : cityBefore(part, words.page);
		// 川陵市青冈县 is not the 青冈县 of the table.
		if (printed !== null && printed !== own.city && !cityNamed.has(printed))
			return placeOfCity(printed, account?.province ?? provinceInWords(words, weigh));
		// An account in another province than the table's place of this name: that place is another one.
		const isElsewhere = account !== undefined && account.province !== own.province;
		return isElsewhere ? placeOfCity(account.city, account.province) : own;
	}
	const province = account?.province ?? provinceInWords(words, weigh);
	if (own.city !== null) return placeOfCity(own.city, province);
	if (account && account.city !== null) return placeOfCity(account.city, account.province);
	const part = ownPart.exec(name)?.[1];
	const before = part === undefined ? null : cityBefore(part, words.page);
	if (before !== null) return placeOfCity(before, province);
	const [first, second] = [...citiesIn(words.said)]
		.filter(([city]) => province === null || cityNamed.get(city)?.province === province)
		.sort((a, b) => b[1] - a[1]);
	if (first) return placeOfCity(!second || first[1] >= second[1] * ahead ? first[0] : null, province);
	// A city that the table does not know, and that is not only in the name of another hospital.
	const printed = part === undefined ? undefined : placeOfKind('市', words.said);
	const isOwn = printed !== undefined && !cityNamed.has(printed) && !isOfOtherProvince(printed, words.said, province);
	return placeOfCity(isOwn ? printed : null, province);
}
