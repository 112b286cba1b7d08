import { areaList } from '@vant/area-data';

/** Names of groupings in the list that are no places. */
const noPlace = /^(?:省直辖县|自治区直辖县级行政区划|县|市辖区|.*(?:开发区|高新区|新区管委会))$/u;

/**
 * The provinces, cities and counties of @vant/area-data as a module: a line for each city, or province, which begins with its
 * code; before each county how far its code is from the one before, or a blank where it is the next.
 */
export function divisionTable(): string {
	const { province_list: provinces, city_list: cities, county_list: counties } = areaList;
	const places = Object.entries({ ...provinces, ...cities, ...counties })
		.filter(([, name]) => !noPlace.test(name))
		.sort(([a], [b]) => (a < b ? -1 : 1));
	let lines = '';
	let before = '';
	for (const [code, name] of places) {
		const step = Number(code) - Number(before);
		if (code.slice(0, 4) !== before.slice(0, 4)) lines += `\n${code}`;
		else lines += step === 1 ? ' ' : String(step);
		lines += name;
		before = code;
	}
	return `/**
 * Provinces, cities and counties with their codes (GB/T 2260): a line for each city, or province, which begins with its code;
 * before each county how far its code is from the one before, or a blank where it is the next. Written by \`npm run tables\` from
 * @vant/area-data, which would weigh half as much again in a browser.
 */
export const divisionTable = \`${lines}
\`;
`;
}
