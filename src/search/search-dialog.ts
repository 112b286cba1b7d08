import { url } from '../url.ts';
import { emptySelection } from './facets.ts';
import { moveWithArrows } from './arrow-keys.ts';
import type { Answer } from './answer.ts';
import { element, find } from './dom.ts';
import type { FoundCard } from './find-cards.ts';
import { carryMarks } from './mark-address.ts';
import { markHits } from './mark-hits.ts';
import type { DialogEntry } from './dialog-entry.ts';
import { openArchive } from './open-archive.ts';
import { readerStore } from './reader-store.ts';
import { addRecentQuery, readRecentQueries } from './recent-queries.ts';
import { renderCards } from './render-cards.ts';
import { renderBrief } from './render-report.ts';
import { queryUrl, renderFault, renderNotes, renderReload, renderSilent, renderStatus } from './render-status.ts';
import { createSearcher } from './searcher.ts';
import { searchLabels } from './search-labels.ts';
import { onTyping } from './typed-input.ts';

/** Reports in the dialog; the page has them all. */
const shownReports = 6;

/**
 * Brings the dialog to life; it is made of what `SearchDialogBox.astro` printed.
 *
 * @returns what is done each time it opens: the index is on its way before the first letter
 */
export function startSearchDialog(dialog: HTMLDialogElement): () => void {
	const form = find<HTMLFormElement>(dialog, '.search-box');
	const input = find<HTMLInputElement>(form, 'input[type="search"]');
	const status = find(dialog, '[role="status"]');
	const list = find(dialog, '[data-dialog-results]');
	const start = find(dialog, '[data-dialog-start]');
	const recent = find(dialog, '[data-dialog-recent]');
	let answered: Answer | undefined;

	const searcher = createSearcher({
		onSearching() {
			if (list.childElementCount === 0) status.replaceChildren(searchLabels.searching);
		},
		onSlow() {
			status.replaceChildren(searchLabels.slow, renderReload());
		},
		onError(fault) {
			list.replaceChildren();
			status.replaceChildren(...renderFault(fault));
		},
		onAnswer(answer, found, { text }) {
			void show(answer, found, text);
		},
	});

	async function show(answer: Answer, cards: readonly FoundCard[], text: string): Promise<void> {
		const archive = await openArchive();
		answered = answer;
		const shown = answer.reports.slice(0, shownReports);
		list.replaceChildren(
			...renderCards(archive, cards),
			...shown.map((found) => renderBrief(found, archive.hospitalOf(found.report.hospital), answer.tier)),
			...renderNotes(answer, text)
		);
		if (import.meta.env.SEARCHES_OTHERS) list.append(...renderSilent(archive));
		if (answer.total > 0) {
			const all = element('a', { href: queryUrl(text) }, `${searchLabels.all}${answer.total}篇`);
			list.append(element('p', { class: 'dialog-all' }, all));
		}
		status.replaceChildren(...renderStatus(answer));
		start.hidden = true;
	}

	function renderStart(): void {
		searcher.cancel();
		answered = undefined;
		list.replaceChildren();
		status.replaceChildren();
		start.hidden = false;
		const queries = readRecentQueries(readerStore());
		recent.hidden = queries.length === 0;
		const links = queries.map((text) => element('li', {}, element('a', { href: queryUrl(text) }, text)));
		find(recent, 'ul').replaceChildren(...links);
	}

	/** A hit on this very page: the dialog gets out of the way, and the page is marked anew. */
	function goOnPage({ href }: HTMLAnchorElement): void {
		const { pathname, search, hash } = new URL(href);
		dialog.close();
		history.pushState(null, '', pathname + search + location.hash);
		// Only a hash that is set moves the target.
		location.replace(hash || '#');
		markHits().catch(() => undefined);
	}

	function ask(text: string): void {
		if (text.trim() === '') renderStart();
		else void searcher.ask({ text: text.trim(), selection: emptySelection(), sort: 'relevance' });
	}

	onTyping(input, ask);
	form.addEventListener('submit', () => {
		addRecentQuery(readerStore(), input.value);
	});
	carryMarks(list, () => answered);
	list.addEventListener('click', (event) => {
		const link = (event.target as HTMLElement).closest('a');
		if (!link) return;
		addRecentQuery(readerStore(), input.value);
		// Another archive may have a page at the same path.
		const isForeign = import.meta.env.SEARCHES_OTHERS && new URL(link.href).origin !== location.origin;
		if (!isForeign && new URL(link.href).pathname === location.pathname) {
			event.preventDefault();
			goOnPage(link);
		} else {
			const entry: DialogEntry = { ...(history.state as DialogEntry | null), dialogQuery: input.value };
			history.replaceState(entry, '');
		}
	});
	moveWithArrows(input, list);
	// One press closes: the field would first be emptied, a link first left.
	dialog.addEventListener(
		'keydown',
		(event) => {
			if (event.key !== 'Escape' || event.isComposing) return;
			event.preventDefault();
			event.stopPropagation();
			dialog.close();
		},
		true
	);
	dialog.addEventListener('click', (event) => {
		// The backdrop belongs to the dialog element itself.
		if (event.target === dialog) dialog.close();
	});
	form.action = url('/search/');

	return () => {
		openArchive().catch(() => undefined);
		if (input.value.trim() === '') renderStart();
		else if (!answered) ask(input.value);
	};
}
