import { isMap, parseDocument } from 'yaml';
import type { Division } from '../model/divisions.ts';
import type { Choice } from './corrections-menu.ts';
import { setTopField } from './edit-sidecar.ts';

/** What can be chosen at each level, by code: cities of a province, counties of a city or, without one, of the province. */
export interface PlaceLists {
	provinces: readonly Choice[];
	cities: readonly Choice[];
	counties: readonly Choice[];
}

/** A province and a city of it, by their codes; empty where none is chosen. */
export interface ChosenPlace {
	province: string;
	city: string;
}

/** Whether a division is what a record calls the city: also a municipality, and a county-level city that belongs to none. */
const isCity = ({ city, name }: Division) => city === name;
const choice = ({ code, name }: Division): Choice => [code, name];

/** The lists from which a place is chosen, as far as it is chosen already. */
export function placeLists(divisions: readonly Division[], { province, city }: ChosenPlace): PlaceLists {
	const inside = divisions.filter(({ code }) => province !== '' && code.startsWith(province.slice(0, 2)));
	const counties = inside.filter((one) => one.level === 'county' && !isCity(one));
	return {
		provinces: divisions.filter(({ level }) => level === 'province').map(choice),
		cities: inside.filter(isCity).map(choice),
		counties:
			city === ''
				? counties.map(({ code, name, city: own }): Choice => [code, `${name}（${own}）`])
				: counties.filter(({ cityCode }) => cityCode === city).map(choice),
	};
}

/** The place that a record names; what is in no list is as good as not chosen. */
export function placeOfRecord(record: string, divisions: readonly Division[]): ChosenPlace {
	const { contents } = parseDocument(record, { logLevel: 'silent' });
	const said = (key: string): unknown => (isMap(contents) ? contents.get(key) : undefined);
	const city = divisions.find((one) => isCity(one) && one.name === said('city'));
	const name = city?.province ?? said('province');
	const province = divisions.find((one) => one.level === 'province' && one.name === name);
	return { province: province?.code ?? '', city: city?.code ?? '' };
}

/**
 * The record with a place from the table: its city and its province by their full names, and the code of the city, or of the
 * province where no city is chosen. A county says which city it is.
 */
export function setPlace(record: string, { province, city, cityCode }: Division): string {
	const fields = [
		['city', city ?? undefined],
		['province', province],
		['adcode', cityCode],
	] as const;
	return fields.reduce((text, [key, value]) => setTopField(text, key, value), record);
}
