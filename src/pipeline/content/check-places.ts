import { divisions, divisionsNamed, type Division } from '../../model/divisions.ts';
import type { Hospital } from '../../model/schemas/hospital.ts';
import { nearest } from '../../model/yaml/nearest.ts';
import { listed } from '../../model/yaml/schema-fields.ts';

/** A doubt about one field of a record. */
export interface PlaceDoubt {
	field: 'city' | 'province' | 'adcode' | 'name';
	reason: string;
}

const provinces = divisions.filter(({ level }) => level === 'province');
/** Cities by their full name: prefectures, municipalities, and county-level cities that belong to none. */
const cities = new Map<string, Division>();
for (const division of divisions) {
	const isCity = division.city === division.name;
	if (isCity && !cities.has(division.name)) cities.set(division.name, division);
}

const choices = (names: readonly string[]) => names.map((value) => ({ value }));

/** The full name of a city or a province that is written short or with a slip. */
function fullName(name: string, among: readonly string[], ofCity: boolean): string | undefined {
	const named = divisionsNamed(name).flatMap((one) => (ofCity ? (one.city ?? []) : one.province));
	return named[0] ?? nearest(name, choices(among))?.value;
}

const asked = (name: string | undefined) => (name === undefined ? '' : `；是不是 ${name}？`);

/** What a code stands for: 421300 is 随州市, 湖北省. */
function meaningOf(code: string): string | undefined {
	const division = divisions.find((one) => one.code === code);
	if (!division) return undefined;
	return division.level === 'province' || division.name === division.province
		? division.province
		: `${division.province}${division.name}`;
}

/** The province and the code that go with a city, or the code of a province where no city is written. */
function rightPlace({ city, province }: Hospital): { province: string; code: string } | undefined {
	if (city !== null) {
		const own = cities.get(city);
		return own && { province: own.province, code: own.cityCode };
	}
	const own = provinces.find(({ name }) => name === province);
	return own && { province: own.name, code: own.code };
}

function doubtName(field: 'city' | 'province', value: string | null): PlaceDoubt[] {
	const isCity = field === 'city';
	const among = isCity ? [...cities.keys()] : provinces.map(({ name }) => name);
	if (value === null || among.includes(value)) return [];
	const kind = isCity ? '市（州、盟）' : '省（自治区、直辖市）';
	return [{ field, reason: `没有叫“${value}”的${kind}，请写全名${asked(fullName(value, among, isCity))}` }];
}

/**
 * What does not fit together in where a hospital lies, with what is right: city, province and code against the table of
 * administrative divisions (GB/T 2260), and the city in its name.
 */
export function doubtPlaces(record: Hospital): PlaceDoubt[] {
	const { city, province, adcode, name } = record;
	const doubts = [...doubtName('city', city), ...doubtName('province', province)];
	const right = rightPlace(record);
	if (right && province !== null && province !== right.province && city !== null)
		doubts.push({
			field: 'province',
			reason: `${city}在${right.province}，不在${province}：province 应是 ${right.province}`,
		});
	if (adcode !== null && right && adcode !== right.code) {
		const meaning = meaningOf(adcode);
		const what = meaning === undefined ? '区划代码表里没有它' : `它是${meaning}`;
		const place = city ?? province;
		doubts.push({ field: 'adcode', reason: `${adcode} 不是${place}的代码，${what}：${place}是 ${right.code}` });
	} else if (adcode !== null && !right && meaningOf(adcode) === undefined) {
		doubts.push({ field: 'adcode', reason: `区划代码表里没有 ${adcode}，请核对` });
	} else if (adcode !== null && city === null && province === null) {
		doubts.push({
			field: 'adcode',
			reason: `${adcode} 是${meaningOf(adcode)}：请写上 city（城市）和 province（省份）`,
		});
	}
	const named = [...cities.keys()].filter((one) => name.startsWith(one) || name.startsWith(`${province}${one}`));
	if (city !== null && named.length > 0 && !named.includes(city))
		doubts.push({ field: 'city', reason: `名称里是${listed(named)}，city（城市）写的是${city}，请核对` });
	return doubts;
}
