/**
 * What a list page adds where scripts run: its rows are filtered as one types or chooses, and the address keeps the filter. A
 * list that stands on several pages is filtered as a whole. Without scripts the list stands as it is.
 */
import { filterWhole, mostFound, type Show } from './filter-whole.ts';
import { foldRows } from './fold-rows.ts';
import { matchesFilter } from './matches-filter.ts';
import './printed-address.ts';
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

/** Brings rows and words into one form, in whichever characters they are printed; as they are until its table is there. */
let fold = foldRows();
let folding: Promise<void> | undefined;
let isFolding = false;

async function fetchFold(): Promise<void> {
	isFolding = true;
	try {
		const response = await fetch(url('/search/characters.json'), { cache: 'no-cache' });
		fold = foldRows((await response.json()) as string);
	} catch {
		folding = undefined; // asked for again with the next words
	} finally {
		isFolding = false;
	}
}

/** Asks for the table with the first words that need it. */
async function loadFold(words = ''): Promise<void> {
	if (/\p{Script=Han}/u.test(words)) await (folding ??= fetchFold());
}

/** Shows the rows of the page that answer to a filter. */
function filterRows(filter: HTMLElement, names: readonly string[]): Show {
	const rows = readRows(filter.dataset['rows']!, names);
	const groups = [...document.querySelectorAll<HTMLElement>(filter.dataset['groups']!)];
	return (wanted, characters, isHeldBack) => {
		const answers = new Set(rows.filter((row) => matchesFilter(row, wanted, characters)));
		if (isHeldBack(answers.size)) return { left: answers.size, of: rows.length };
		for (const row of rows) row.element.hidden = !answers.has(row);
		for (const group of groups) {
			const shown = rows.filter(({ element }) => !element.hidden && group.contains(element)).length;
			group.hidden = shown === 0;
			for (const count of group.querySelectorAll('[data-rows-left]')) count.textContent = String(shown);
		}
		return { left: answers.size, of: rows.length };
	};
}

function filterList(filter: HTMLElement): void {
	const fields = [...filter.querySelectorAll<Field>('input, select')];
	const names = fields.filter((field) => field instanceof HTMLSelectElement).map(({ name }) => name);
	const show = filter.dataset['index'] === undefined ? filterRows(filter, names) : filterWhole(filter);
	const { unit = '' } = filter.dataset;
	const output = filter.querySelector('output')!;

	const apply = async () => {
		const wanted = readFilter(fields);
		const isFiltered = Object.values(wanted).some((value) => value !== '');
		/** Another filter is asked for by now; or nothing answers, which is not said before the table has come. */
		const isHeldBack = (left: number) =>
			JSON.stringify(wanted) !== JSON.stringify(readFilter(fields)) || (isFiltered && left === 0 && isFolding);
		filter.toggleAttribute('data-filtered', isFiltered);
		try {
			const { left, of } = await show(wanted, fold, isHeldBack);
			if (isHeldBack(left)) return;
			output.textContent = !isFiltered
				? `共${of}${unit}`
				: left === 0
					? '没有符合的条目'
					: `${of}${unit}中的${left}${unit}${left > mostFound && filter.dataset['index'] !== undefined ? `，先列${mostFound}` : ''}`;
		} catch {
			output.textContent = '没有取到全部条目，请检查网络，再试一次';
		}
	};
	/** Shows at once what answers as it is printed, and what else does when the table is there. */
	const applyTwice = () => {
		const folded = loadFold(readFilter(fields)['q']);
		void apply();
		void folded.then(apply);
	};
	const renew = () => {
		keepInAddress(readFilter(fields));
		applyTwice();
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
	applyTwice();
}

for (const filter of document.querySelectorAll<HTMLElement>('.list-filter')) filterList(filter);
