import type { Hospital } from '../../model/schemas/hospital.ts';
import { divisionAtStart, divisions, type Division } from '../../model/divisions.ts';
import type { Lexicon } from './lexicon.ts';
import { leadingPlaces, type PlaceInName } from './place-in-name.ts';

/** City, province and code of a place. */
export type HospitalPlace = Pick<Hospital, 'city' | 'province' | 'adcode'>;

/** What is known of where hospitals are whose names do not tell. */
export interface KnownHospitals {
	/** Whether a name, full or short, is that of one hospital. */
	isKnown: (name: string) => boolean;
	/** Where a hospital is by its name: what is known of it, else the place that its name begins with; null in doubt. */
	placeOf: (name: string) => HospitalPlace;
}

const nowhere: HospitalPlace = { city: null, province: null, adcode: null };

/** A university in front of its hospital: the place of its name is not the hospital's for sure. */
const university = /^.{2,12}?(?:大学|学院|医专|专科学校)(.*)$/u;

/** What stands between a university and its hospital's own name: 附属, 上海医学院附属. */
const affiliated = /^[^附第]{0,8}(?:附属|附(?=[一二三四五六七八九十]))/u;

/** The code of a division by its full name. */
function codeOf(name: string): string | null {
	return divisions.find((division) => division.name === name)?.code ?? null;
}

/** What the name of a city ends with, be it in the table or not. */
const isCity = /(?:[市州盟]|地区)$/u;

/** The city of a division; the parts of Hong Kong and Macau are none. */
const cityOf = ({ city, province }: Division) => (province.endsWith('特别行政区') ? null : city);

/** The division that a place of a name means, inside that of the place before it; undefined where several bear the name. */
function divisionOf({ found }: PlaceInName, above: Division | undefined): Division | undefined {
	const inside = found.filter((one) => !above || one.code.startsWith(above.code.replace(/(?:00)+$/u, '')));
	const best = inside.filter((one) => one.level === inside[0]?.level);
	return best.length === 1 ? best[0] : undefined;
}

/**
 * The place that a name begins with, as far as the name tells it: 贵州省六盘水市人民医院; 锦江市第一人民医院 is in no 锦江区. A short
 * name that several divisions share counts for the highest level; of several equals for none, unless a place before it decides.
 */
function placeByName(name: string): HospitalPlace {
	let above: Division | undefined;
	let city: string | null = null;
	for (const place of leadingPlaces(name)) {
		const division = divisionOf(place, above);
		if (place.found.length > 0 && !division) break;
		above = division ?? above;
		city = division ? cityOf(division) : isCity.test(place.words) ? place.words : city;
	}
	const isInTable = city === null || city === above?.city;
	return {
		city,
		province: above?.province ?? null,
		adcode: isInTable ? (above?.cityCode ?? null) : (codeOf(above?.province ?? '') ?? null),
	};
}

/** Prepares what the lexicon knows of hospitals whose names mislead. */
export function knownHospitals({ hospitals, shared, schools }: Lexicon['hospitals-elsewhere']): KnownHospitals {
	const places = new Map(
		hospitals.flatMap(({ name, aliases = [], city, province }) =>
			[name, ...aliases].map((one): [string, HospitalPlace] => [
				one,
				{ city, province, adcode: codeOf(city) ?? codeOf(province) },
			])
		)
	);
	const many = new Set(shared);
	return {
		isKnown: (name) => places.has(name),
		placeOf(name) {
			const known = places.get(name);
			if (known) return known;
			if (many.has(name)) return nowhere;
			const match = university.exec(name);
			if (!match) return placeByName(name);
			// 南京医科大学附属无锡人民医院 is where the second name says; 中山大学附属… not in 中山.
			const behind = match[1]!.replace(affiliated, '').replace(/^第?[一二三四五六七八九十]+/u, '');
			const own = many.has(behind) ? nowhere : placeByName(behind);
			if (own.city !== null) return own;
			const school = divisionAtStart(name);
			// 东海大学 is in no county of that name.
			const isCounty = school?.found.every(({ level }) => level === 'county') ?? false;
			// 吉林大学 has the name of the province, not of the city in it.
			const province = school?.found.find(({ level }) => level === 'province');
			if (province) return { city: province.city, province: province.province, adcode: province.code };
			return !school || isCounty || schools.some((one) => name.startsWith(one)) ? nowhere : placeByName(name);
		},
	};
}
