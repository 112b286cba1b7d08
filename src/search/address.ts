import type { SortOrder } from './answer.ts';
import { emptySelection, type Selection } from './facets.ts';
import { facetNames } from './parse-query.ts';

/** What the address of the search page says. */
export interface SearchAddress {
	text: string;
	selection: Selection;
	sort: SortOrder;
}

/**
 * Reads `?q=…&hospital=…&sort=date`; a facet may come several times or with commas.
 *
 * @example
 * readAddress('?q=支部建在科室&year=2021,2022').selection.year; // → ['2021', '2022']
 */
export function readAddress(search: string): SearchAddress {
	const parameters = new URLSearchParams(search);
	const selection = emptySelection();
	for (const name of facetNames) {
		const values = parameters.getAll(name).flatMap((value) => value.split(/[,，]/u));
		selection[name] = [...new Set(values.map((value) => value.trim()).filter(Boolean))];
	}
	return { text: parameters.get('q') ?? '', selection, sort: parameters.get('sort') === 'date' ? 'date' : 'relevance' };
}

/** Writes the address, nothing that is the default: `?q=支部建在科室&year=2021`, or nothing at all. */
export function writeAddress({ text, selection, sort }: SearchAddress): string {
	const parameters = new URLSearchParams();
	if (text !== '') parameters.set('q', text);
	for (const name of facetNames) for (const value of selection[name]) parameters.append(name, value);
	if (sort === 'date') parameters.set('sort', sort);
	return parameters.size > 0 ? `?${parameters.toString()}` : '';
}
