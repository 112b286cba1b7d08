import { url } from '../url.ts';
import { emptySelection } from './facets.ts';
import { moveWithArrows } from './arrow-keys.ts';
import type { Answer } from './answer.ts';
import { element, find } from './dom.ts';
import { rememberHits } from './hit-memory.ts';
import { openArchive } from './open-archive.ts';
import { addRecentQuery, readRecentQueries } from './recent-queries.ts';
import { renderBrief } from './render-report.ts';
import { queryUrl, renderBroken, renderNotes, renderReload, renderStatus } from './render-status.ts';
import { createSearcher } from './searcher.ts';
import { searchLabels } from './search-labels.ts';
import { onTyping } from './typed-input.ts';

/** Reports in the dialog; the page has them all. */
const shownReports = 6;

/** Brings the dialog to life; it is made of what `SearchDialog.astro` printed. */
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
		onError() {
			list.replaceChildren();
			status.replaceChildren(...renderBroken());
		},
		onAnswer(answer, { text }) {
			void show(answer, text);
		},
	});

	async function show(answer: Answer, text: string): Promise<void> {
		const archive = await openArchive();
		answered = answer;
		const shown = answer.reports.slice(0, shownReports);
		list.replaceChildren(
			...shown.map((found) => renderBrief(found, archive.hospitalOf(found.report.hospital))),
			...renderNotes(answer, text)
		);
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
		const queries = readRecentQueries(localStorage);
		recent.hidden = queries.length === 0;
		const links = queries.map((text) => element('li', {}, element('a', { href: queryUrl(text) }, text)));
		find(recent, 'ul').replaceChildren(...links);
	}

	onTyping(input, (text) => {
		if (text.trim() === '') renderStart();
		else void searcher.ask({ text: text.trim(), selection: emptySelection(), sort: 'relevance' });
	});
	form.addEventListener('submit', () => {
		addRecentQuery(localStorage, input.value);
	});
	rememberHits(list, () => answered);
	list.addEventListener('click', () => {
		addRecentQuery(localStorage, input.value);
	});
	moveWithArrows(input, list);
	dialog.addEventListener('click', (event) => {
		// The backdrop belongs to the dialog element itself.
		if (event.target === dialog) dialog.close();
		// A hit on this very page: the dialog gets out of the way.
		const link = (event.target as HTMLElement).closest('a');
		if (link && new URL(link.href).pathname === location.pathname) dialog.close();
	});
	form.action = url('/search/');

	return () => {
		if (dialog.open) return;
		if (input.value.trim() === '') renderStart();
		dialog.showModal();
		input.select();
	};
}
