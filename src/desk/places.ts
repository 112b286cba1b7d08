import { isMap, parseDocument } from 'yaml';
import type { Division } from '../model/divisions.ts';
import { setTopField } from './edit-sidecar.ts';
import { isCity, type ChosenPlace } from './place-lists.ts';

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
