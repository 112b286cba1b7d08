import type { Choice } from '../../desk/corrections-menu.ts';
import type { AskEdit } from '../../desk/edits.ts';
import { placeLists, type ChosenPlace } from '../../desk/place-lists.ts';
import type { Division } from '../../model/divisions.ts';
import { element } from '../../search/dom.ts';
import { say } from './desk-page.ts';

/** The places that were read of records: what is drawn anew stands at once as it was. */
const readPlaces = new Map<string, ChosenPlace>();

/** Where places are chosen from, and what writes them. */
export interface Places {
	divisions: readonly Division[];
	edit: AskEdit;
}

/**
 * Three lists, province, city and county, from which the place of a record is chosen; `read` gives the record as it stands,
 * `write` gets it with the place. A county is not written: it tells the city.
 */
export function choosePlace(
	label: string,
	{ divisions, edit }: Places,
	read: () => string,
	write: (record: string) => void
): HTMLElement {
	const [province, city, county] = [element('select'), element('select'), element('select')];
	const fill = (list: HTMLSelectElement, choices: readonly Choice[], chosen: string) => {
		const options = choices.map(([value, name]) => element('option', { value }, name));
		list.replaceChildren(element('option', { value: '' }, '不详'), ...options);
		list.value = chosen;
		list.disabled = choices.length === 0;
	};
	const fillAll = (place: ChosenPlace, chosenCounty = '') => {
		const lists = placeLists(divisions, place);
		fill(province, lists.provinces, place.province);
		fill(city, lists.cities, place.city);
		fill(county, lists.counties, chosenCounty);
	};
	const show = async (record: string, chosenCounty?: string) => {
		const place = await edit('placeOfRecord', record);
		readPlaces.set(record, place);
		if (record === read()) fillAll(place, chosenCounty);
	};
	const place = async (division: Division) => {
		const placed = await edit('setPlace', read(), division);
		write(placed);
		await show(placed, division.level === 'county' && division.city !== division.name ? division.code : '');
	};
	const choose = (code: string) => {
		const division = divisions.find((one) => one.code === code);
		if (!division) return;
		place(division).catch(() => {
			say('档案不合格式，先改好它再选。');
		});
	};
	province.addEventListener('change', () => {
		choose(province.value);
	});
	// What is not known any more leaves what is above it.
	city.addEventListener('change', () => {
		choose(city.value || province.value);
	});
	county.addEventListener('change', () => {
		choose(county.value || city.value || province.value);
	});
	fillAll(readPlaces.get(read()) ?? { province: '', city: '' });
	void show(read());
	const field = (name: string, list: HTMLSelectElement) => element('label', {}, name, list);
	return element(
		'fieldset',
		{ class: 'place' },
		element('legend', {}, label),
		field('省', province),
		field('市', city),
		field('县', county)
	);
}
