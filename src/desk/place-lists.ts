import type { Division } from '../model/divisions.ts';
import type { Choice } from './corrections-menu.ts';

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
export const isCity = ({ city, name }: Division) => city === name;
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
