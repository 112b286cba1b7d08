import { url } from '../url.ts';
import { readAddress, type SearchAddress, writeAddress } from './address.ts';
import type { Answer } from './answer.ts';
import { moveWithArrows } from './arrow-keys.ts';
import { element, find } from './dom.ts';
import { emptySelection, isNarrowed } from './facets.ts';
import type { FoundCard } from './find-cards.ts';
import { carryMarks } from './mark-address.ts';
import { openArchive } from './open-archive.ts';
import { parseQuery } from './parse-query.ts';
import { readerStore } from './reader-store.ts';
import { addRecentQuery, clearRecentQueries, readRecentQueries } from './recent-queries.ts';
import { readFacets, renderFacets } from './render-facets.ts';
import { renderCards } from './render-cards.ts';
import { renderReport } from './render-report.ts';
import { queryUrl, renderFault, renderNotes, renderReload, renderSilent, renderStatus } from './render-status.ts';
import { createSearcher, faultOf, type Question } from './searcher.ts';
import { onSearchKeys } from './search-keys.ts';
import { searchLabels } from './search-labels.ts';
import { publicTier } from './tiers.ts';
import { onTyping } from './typed-input.ts';

/** Reports added with one press. */
const step = 24;

/** States that tests, styles and readers' tools go by; `empty` is also the page before the first query. */
type State = 'searching' | 'ready' | 'empty' | 'error' | 'renewed';

/** What an entry of the browser's history remembers. */
interface Entry {
	/** Whether the reader meant to arrive here, by Enter, a link or a facet; typing replaces the entry it began. */
	isTyping?: boolean;
	scroll?: number;
	/** Reports whose further passages were unfolded. */
	unfolded?: string[];
}

function tabTitle(text: string, suffix: string): string {
	return text === '' ? suffix : `${text} · ${suffix}`;
}

/** Brings the search page to life. */
export function startSearchPage(page: HTMLElement): void {
	const form = find<HTMLFormElement>(page, 'form');
	const input = find<HTMLInputElement>(form, 'input[type="search"]');
	const region = find(page, '[data-search-state]');
	const status = find(region, '[role="status"]');
	const sorting = find(region, '[data-sort]');
	const list = find(region, '[data-results]');
	const notes = find(region, '[data-notes]');
	const facets = find(page, '[data-facets]');
	const cards = find(page, '[data-cards]');
	const start = find(page, '[data-start]');
	const recent = find(page, '[data-recent]');
	const suffix = document.title;
	let sort: Question['sort'] = 'relevance';
	let answered: Answer | undefined;
	let returning: Entry | undefined;

	const setState = (state: State): void => {
		region.dataset.searchState = state;
		region.setAttribute('aria-busy', String(state === 'searching'));
	};

	const searcher = createSearcher({
		onSearching() {
			setState('searching');
			if (list.childElementCount === 0) status.replaceChildren(searchLabels.searching);
		},
		onSlow() {
			status.replaceChildren(searchLabels.slow, renderReload());
		},
		onError(fault) {
			clear();
			status.replaceChildren(...renderFault(fault));
			region.dataset.tier = 'none';
			setState(fault === 'renewed' ? 'renewed' : 'error');
		},
		onAnswer(answer, found, question) {
			void show(answer, found, question);
		},
	});

	async function show(answer: Answer, found: readonly FoundCard[], question: Question): Promise<void> {
		const archive = await openArchive();
		answered = answer;
		sort = question.sort;
		const reports = answer.reports.map((one) =>
			renderReport(one, archive.hospitalOf(one.report.hospital), answer.tier)
		);
		cards.replaceChildren(...renderCards(archive, found));
		list.replaceChildren(...reports);
		notes.replaceChildren(...renderNotes(answer, question.text));
		if (import.meta.env.SEARCHES_OTHERS) notes.append(...renderSilent(archive));
		if (answer.pending.length > 0) list.append(renderMore(answer));
		status.replaceChildren(...renderStatus(answer));
		renderSorting(answer, question);
		renderFacets(facets, answer);
		region.dataset.tier = answer.total > 0 ? publicTier(answer.tier) : 'none';
		start.hidden = answer.total > 0 || answer.unfiltered > 0 || found.length > 0;
		setState(answer.total > 0 ? 'ready' : 'empty');
		restore();
	}

	/** What was unfolded and where the reader was, after Back. */
	function restore(): void {
		const { scroll, unfolded = [] } = returning ?? {};
		returning = undefined;
		for (const slug of unfolded) {
			const fold = list.querySelector<HTMLDetailsElement>(`[data-report="${CSS.escape(slug)}"] details`);
			if (fold) fold.open = true;
		}
		if (scroll !== undefined) window.scrollTo({ top: scroll, behavior: 'instant' });
	}

	function renderMore(answer: Answer): HTMLElement {
		const next = Math.min(step, answer.pending.length);
		const button = element('button', { type: 'button', class: 'search-more' }, `${searchLabels.more}${next}篇`);
		button.addEventListener('click', () => {
			button.disabled = true;
			searcher
				.more(answer, step)
				.then(async (longer) => {
					const archive = await openArchive();
					const added = longer.reports.slice(answer.reports.length);
					answered = longer;
					const items = added.map((one) => renderReport(one, archive.hospitalOf(one.report.hospital), answer.tier));
					button.replaceWith(...items, ...(longer.pending.length > 0 ? [renderMore(longer)] : []));
					items[0]?.querySelector('a')?.focus();
				})
				.catch((error: unknown) => {
					button.replaceWith(...renderFault(faultOf(error)));
				});
		});
		return button;
	}

	function renderSorting(answer: Answer, question: Question): void {
		const other = question.sort === 'date' ? 'relevance' : 'date';
		const href = url('/search/') + writeAddress({ ...currentAddress(), sort: other });
		const now = question.sort === 'date' ? searchLabels.byDate : searchLabels.byRelevance;
		const link = element('a', { href }, other === 'date' ? searchLabels.toDate : searchLabels.toRelevance);
		sorting.replaceChildren(...(answer.total > 1 ? [`${now}\u3000`, link] : []));
	}

	function clear(): void {
		for (const part of [status, sorting, notes, list, facets, cards]) part.replaceChildren();
	}

	function renderStart(): void {
		searcher.cancel();
		answered = undefined;
		clear();
		region.dataset.tier = 'none';
		start.hidden = false;
		renderRecent();
		setState('empty');
	}

	function renderRecent(): void {
		const queries = readRecentQueries(readerStore());
		recent.hidden = queries.length === 0;
		const links = queries.map((text) => element('li', {}, element('a', { href: queryUrl(text) }, text)));
		find(recent, 'ul').replaceChildren(...links);
	}

	function currentAddress(): SearchAddress {
		return { ...readAddress(location.search), sort };
	}

	/** Shows what the address says. */
	function follow(): void {
		const address = readAddress(location.search);
		sort = address.sort;
		if (input.value.trim() !== address.text) input.value = address.text;
		document.title = tabTitle(address.text, suffix);
		if (address.text === '' && !isNarrowed(address.selection)) renderStart();
		else void searcher.ask(address);
	}

	/** Goes to another query: a new entry of the history, unless this one is being typed. */
	function go(address: SearchAddress, entry: Entry = {}): void {
		const now = (history.state ?? {}) as Entry;
		const target = url('/search/') + writeAddress(address);
		if (target === location.pathname + location.search) history.replaceState(entry, '', target);
		else if (entry.isTyping && now.isTyping) history.replaceState(entry, '', target);
		else history.pushState(entry, '', target);
		follow();
	}

	onTyping(input, (text) => {
		if (text.trim() === readAddress(location.search).text) return;
		go({ text: text.trim(), selection: readAddress(location.search).selection, sort }, { isTyping: true });
	});

	form.addEventListener('submit', (event) => {
		event.preventDefault();
		addRecentQuery(readerStore(), input.value);
		go({ text: input.value.trim(), selection: readAddress(location.search).selection, sort });
	});

	facets.addEventListener('change', () => {
		go({ text: withoutFacets(input.value), selection: readFacets(facets), sort });
	});

	page.addEventListener('click', (event) => {
		const target = event.target as HTMLElement;
		if (target.closest('[data-clear-facets]')) {
			go({ text: withoutFacets(input.value), selection: emptySelection(), sort });
		} else if (target.closest('[data-clear-recent]')) {
			clearRecentQueries(readerStore());
			renderRecent();
		}
		const link = target.closest('a');
		if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
		const address = new URL(link.href);
		if (address.pathname !== location.pathname || address.hash !== '') return;
		event.preventDefault();
		go(readAddress(address.search));
	});

	carryMarks(list, () => answered);
	list.addEventListener('click', (event) => {
		if ((event.target as HTMLElement).closest('[data-hit], [data-report-link]'))
			addRecentQuery(readerStore(), input.value);
	});
	moveWithArrows(input, list);
	onSearchKeys(() => {
		input.focus();
		input.select();
	});

	window.addEventListener('popstate', (event) => {
		returning = (event.state as Entry | null) ?? undefined;
		follow();
	});
	window.addEventListener('pagehide', () => {
		const unfolded = [...list.querySelectorAll<HTMLElement>('[data-report]:has(details[open])')].map(
			({ dataset }) => dataset.report ?? ''
		);
		history.replaceState({ ...(history.state as Entry | null), scroll: window.scrollY, unfolded }, '');
	});
	returning = (history.state as Entry | null) ?? undefined;
	// On a slow line letters are typed before this runs.
	const typed = input.value.trim();
	const address = readAddress(location.search);
	if (typed !== '' && typed !== address.text) go({ ...address, text: typed }, { isTyping: true });
	else follow();
	if (address.text === '') input.focus();
}

/** The query without the facets in it, once they are ticked in the list; what a minus leaves out stays. */
function withoutFacets(text: string): string {
	const typed = parseQuery(text).facets.flatMap((facet) => (facet.excluded ? [] : [facet.text]));
	return text
		.trim()
		.split(/\s+/u)
		.filter((word) => !typed.includes(word))
		.join(' ');
}
