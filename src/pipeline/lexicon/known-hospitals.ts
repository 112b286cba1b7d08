import type { Hospital } from '../../model/schemas/hospital.ts';
import { divisionAtStart, divisions, placeOfName } from '../../model/divisions.ts';
import type { Lexicon } from './lexicon.ts';

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
const university = /^.{2,12}?(?:大学|学院|医专|专科学校)[^附第]{0,8}(?:附属|第|附)?(.*)$/u;

/** A place at the start of a name with the word for what it is: 沔城市, 龙陂县. */
const withKind = /^(\p{Script=Han}{1,8}?(?:自治[州县旗]|地区|[市县区州旗盟]))/u;

/** The code of a division by its full name. */
function codeOf(name: string): string | null {
	return divisions.find((division) => division.name === name)?.code ?? null;
}

/** The place that a name begins with, as far as the name tells it: 锦江市第一人民医院 is in no 锦江区. */
function placeInName(name: string): HospitalPlace {
	const start = divisionAtStart(name);
	const isTorn = start !== undefined && /^[市县区州旗盟镇乡]/u.test(name.slice(start.name.length));
	if (start && !isTorn) {
		const place = placeOfName(name);
		return { city: place?.city ?? null, province: place?.province ?? null, adcode: place?.cityCode ?? null };
	}
	const printed = withKind.exec(name)?.[1];
	return printed?.endsWith('市') ? { ...nowhere, city: printed } : nowhere;
}

/** Prepares what the lexicon knows of hospitals whose names mislead. */
export function knownHospitals({ hospitals, shared }: Lexicon['hospitals-elsewhere']): KnownHospitals {
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
			if (!match) return placeInName(name);
			// 南京医科大学附属无锡人民医院 is where the second name says; 中山大学附属… not in 中山.
			const behind = match[1]!.replace(/^[属一二三四五六七八九十]+/u, '');
			const own = many.has(behind) ? nowhere : placeInName(behind);
			if (own.city !== null) return own;
			const school = divisionAtStart(name);
			const [division] = school?.found ?? [];
			if (!division || school!.name.length < 2) return nowhere;
			if (division.level === 'province')
				return { city: division.city, province: division.province, adcode: division.code };
			return /^(?:吉林|中山|河南|海南)/u.test(name) ? nowhere : placeInName(name);
		},
	};
}
