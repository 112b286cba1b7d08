/**
 * What a list page adds where scripts run: its rows are filtered as one types or chooses, and the address keeps the filter. A
 * list that stands on several pages is filtered as a whole. Without scripts the list stands as it is.
 */
import { matchesFilter } from '../archive/queries/matches-filter.ts';
import { filterWhole, mostFound, type Show } from './filter-whole.ts';
import { simplifyQuery } from '../search/simplify-query.ts';
import { url } from '../url.ts';

/** A row of the list, with what it is filtered by. */
interface Row {
	element: HTMLElement;
	text: string;
	values: Record<string, string | undefined>;
}

function readRows(selector: string, names: readonly string[]): Row[] {
	return [...document.querySelectorAll<HTMLElement>(selector)].map((element) => ({
		element,
		text: element.textContent,
		values: Object.fromEntries(
			names.map((name) => [name, element.closest<HTMLElement>(`[data-${name}]`)?.dataset[name]])
		),
	}));
}

/** The fields by which a list is filtered. */
type Field = HTMLInputElement | HTMLSelectElement;

function readFilter(fields: readonly Field[]): Record<string, string> {
	return Object.fromEntries(fields.map(({ name, value }) => [name, value.trim()]));
}

/** Writes the filter into the address, without a step in the history. */
function keepInAddress(filter: Readonly<Record<string, string>>): void {
	const given = Object.entries(filter).filter(([, value]) => value !== '');
	const query = new URLSearchParams(given).toString();
	history.replaceState(history.state, '', `${location.pathname}${query === '' ? '' : `?${query}`}${location.hash}`);
}

/** Puts the filter of the address into the fields; a value that the list does not offer is left out. */
function readAddress(fields: readonly Field[]): void {
	const query = new URLSearchParams(location.search);
	for (const field of fields) {
		field.value = query.get(field.name) ?? '';
		if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.value = '';
	}
}

let table: Promise<string> | undefined;

async function fetchTable(): Promise<string> {
	return (await (await fetch(url('/search/traditional.json'), { cache: 'no-cache' })).json()) as string;
}

/** Words in simplified characters, as the lists are printed; as they were typed where the table cannot be had. */
async function simplify(words: string): Promise<string> {
	try {
		return await simplifyQuery(words, () => (table ??= fetchTable()));
	} catch {
		table = undefined; // asked for again with the next words
		return words;
	}
}

/** Shows the rows of the page that answer to a filter. */
function filterRows(filter: HTMLElement, names: readonly string[]): Show {
	const rows = readRows(filter.dataset['rows']!, names);
	const groups = [...document.querySelectorAll<HTMLElement>(filter.dataset['groups']!)];
	return (wanted) => {
		for (const row of rows) row.element.hidden = !matchesFilter(row, wanted);
		for (const group of groups) {
			const shown = rows.filter(({ element }) => !element.hidden && group.contains(element)).length;
			group.hidden = shown === 0;
			for (const count of group.querySelectorAll('[data-rows-left]')) count.textContent = String(shown);
		}
		return { left: rows.filter(({ element }) => !element.hidden).length, of: rows.length };
	};
}

function filterList(filter: HTMLElement): void {
	const fields = [...filter.querySelectorAll<Field>('input, select')];
	const names = fields.filter((field) => field instanceof HTMLSelectElement).map(({ name }) => name);
	const show = filter.dataset['index'] === undefined ? filterRows(filter, names) : filterWhole(filter);
	const { unit = '' } = filter.dataset;
	const output = filter.querySelector('output')!;

	const apply = async (given: Record<string, string>) => {
		const { q: typed = '' } = given;
		const wanted = { ...given, q: await simplify(typed), typed };
		const isLate = () => JSON.stringify(given) !== JSON.stringify(readFilter(fields));
		if (isLate()) return; // typed on while the table came
		const isFiltered = Object.values(wanted).some((value) => value !== '');
		filter.toggleAttribute('data-filtered', isFiltered);
		try {
			const { left, of } = await show(wanted, isLate);
			if (isLate()) return;
			output.textContent = !isFiltered
				? `共${of}${unit}`
				: left === 0
					? '没有符合的条目'
					: `${of}${unit}中的${left}${unit}${left > mostFound && filter.dataset['index'] !== undefined ? `，先列${mostFound}` : ''}`;
		} catch {
			output.textContent = '没有取到全部条目，请检查网络，再试一次';
		}
	};
	const renew = () => {
		const given = readFilter(fields);
		keepInAddress(given);
		void apply(given);
	};

	filter.addEventListener('input', renew);
	filter.querySelector('[data-clear]')!.addEventListener('click', () => {
		for (const field of fields) field.value = '';
		renew();
		fields[0]!.focus();
	});
	filter.querySelector('[data-export]')!.addEventListener('click', () => {
		void import('./export-rows.ts').then(({ exportRows }) => {
			exportRows(`${filter.dataset['rows']!}, [data-filter-found] > li`);
		});
	});
	readAddress(fields);
	void apply(readFilter(fields));
}

for (const filter of document.querySelectorAll<HTMLElement>('.list-filter')) filterList(filter);
