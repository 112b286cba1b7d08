import { divisionAtStart, type Division } from '../../model/divisions.ts';

/** A place at the start of a name with the word for what it is: 沔城市, 龙陂县. */
const withKind =
	/^(?:(?!医院|保健|卫生|大学|学院|人民|中心|附属)\p{Script=Han}){1,8}?(?:自治[州县旗]|地区|省(?![内级])|[市县区州旗盟](?![市县区旗]))/u;

/** What a name's own kind begins with, behind a short name of a county: 桐庐人民医院, not 江源骨肿瘤医院. */
const kindOfHospital =
	/^(?:人民|中心|中医|中西医|妇幼|妇女|儿童|总医院|医院|保健院|第[一二三四五六七八九十]|[一二三四五六七八九]院)/u;

/** A place that a name begins with. */
export interface PlaceInName {
	/** As printed. */
	words: string;
	/** The divisions that bear this name; none where the table does not know it. */
	found: readonly Division[];
}

const unknown = (words: string): PlaceInName => ({ words, found: [] });

/** The next place of a name behind those before it. */
function nextPlace(name: string, before: PlaceInName | undefined): PlaceInName | undefined {
	const known = divisionAtStart(name);
	const printed = withKind.exec(name)?.[0];
	if (!known) return printed === undefined ? undefined : unknown(printed);
	const { name: words, found } = known;
	const rest = name.slice(words.length);
	if (found.some((division) => division.name === words) && !/^[市县区州旗盟]/u.test(rest)) return { words, found };
	// 锦江 of 锦江市 is not the 锦江 of the table.
	if (/^[市县区州旗盟镇乡]/u.test(rest)) return printed === undefined ? undefined : unknown(printed);
	if (printed !== undefined && printed.length > words.length) {
		// 江西赣州市 is two places, and so is 贵州安江市; 桐庐岭县 is one, which the table does not know.
		const behind = printed.slice(words.length);
		const isApart =
			divisionAtStart(behind)?.name === behind || (behind.length > 2 && found.some(({ level }) => level !== 'county'));
		return isApart ? { words, found } : unknown(printed);
	}
	// Behind a place that the table does not know, a short name is a word: 梅川市友谊医院.
	if (before?.found.length === 0) return undefined;
	const isCounty = found.every(({ level }) => level === 'county');
	const isWord = isCounty && (words.endsWith('州') || (!before && !kindOfHospital.test(rest)));
	return isWord ? undefined : { words, found };
}

/**
 * The places that a hospital's name begins with, the highest first, be they in the table of divisions or not.
 *
 * @example
 * leadingPlaces('贵州安江市中医院') // 贵州, which the table knows, and 安江市, which it does not
 */
export function leadingPlaces(name: string): PlaceInName[] {
	const places: PlaceInName[] = [];
	let rest = name;
	while (places.length < 4) {
		const place = nextPlace(rest, places.at(-1));
		if (!place || place.words.length >= rest.length) break;
		places.push(place);
		rest = rest.slice(place.words.length);
	}
	return places;
}

/** The first place of a name. */
export const placeInName = (name: string): PlaceInName | undefined => leadingPlaces(name)[0];
