/**
 * Filters a list that stands on several pages, as a whole: its index is asked for when the filter is first used, and what
 * answers stands in the place of the page's own rows.
 */
import { readListed, type ListedEntry, type ListIndex } from '../archive/queries/list-index.ts';
import { matchesFilter } from './matches-filter.ts';
import { element } from '../search/dom.ts';
import { url } from '../url.ts';

/**
 * Shows what answers to a filter: how many entries, of how many.
 *
 * @param fold brings texts into one form
 * @param isHeldBack whether so many answers are not to be shown: other words are asked for by now, or more may answer yet
 */
export type Show = (
	wanted: Readonly<Record<string, string>>,
	fold: (text: string) => string,
	isHeldBack: (left: number) => boolean
) => { left: number; of: number } | Promise<{ left: number; of: number }>;

/** So many entries are shown at once. */
export const mostFound = 200;

async function fetchIndex(address: string): Promise<ListIndex> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${response.status} for ${address}`);
	return (await response.json()) as ListIndex;
}

const renderEntry = ([path, name, line]: ListedEntry) =>
	element('li', {}, element('a', { href: url(path) }, element('b', {}, name)), element('small', {}, line));

/** A filter of the whole list. */
export function filterWhole(filter: HTMLElement): Show {
	const found = document.querySelector<HTMLElement>('[data-filter-found]')!;
	const { index = '', groups = '' } = filter.dataset;
	const own = [...document.querySelectorAll<HTMLElement>(`${groups}, .list-pages, .list-neighbours`)];
	let loading: Promise<ListIndex> | undefined;
	const load = () => {
		loading ??= fetchIndex(index);
		loading.catch(() => (loading = undefined));
		return loading;
	};
	return async (wanted, fold, isHeldBack) => {
		const isFiltered = Object.values(wanted).some((value) => value !== '');
		const { names, entries } = isFiltered ? await load() : { names: [], entries: [] };
		const answers = isFiltered ? entries.filter((entry) => matchesFilter(readListed(entry, names), wanted, fold)) : [];
		if (!isHeldBack(answers.length)) {
			found.hidden = !isFiltered;
			found.replaceChildren(...answers.slice(0, mostFound).map(renderEntry));
			for (const part of own) part.hidden = isFiltered;
		}
		return { left: answers.length, of: Number(filter.dataset['total']) };
	};
}
