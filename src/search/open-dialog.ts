import type { DialogEntry } from './dialog-entry.ts';
import { readMarks } from './mark-address.ts';
import { onSearchKeys } from './search-keys.ts';

/** A press that asks for a new tab or window. */
function opensElsewhere({ ctrlKey, metaKey, shiftKey }: MouseEvent): boolean {
	return ctrlKey || metaKey || shiftKey;
}

/**
 * Opens the dialog on keys and links. It opens at once, as the plain form it is, and keeps what is typed; its code comes with
 * the first time. Where the code does not come, the form leads to the search page.
 */
export function openSearchDialog(dialog: HTMLDialogElement): void {
	const input = dialog.querySelector<HTMLInputElement>('input[type="search"]');
	const status = dialog.querySelector<HTMLElement>('[role="status"]');
	let starting: Promise<() => void> | undefined;

	async function start(): Promise<void> {
		starting ??= import('./later.ts').then(({ startSearchDialog }) => startSearchDialog(dialog));
		try {
			(await starting)();
		} catch {
			starting = undefined;
			status?.replaceChildren(status.dataset['unstarted'] ?? '');
		}
	}

	function open(): void {
		if (dialog.open) return;
		dialog.showModal();
		input?.select();
		void start();
	}

	onSearchKeys(open);
	for (const link of document.querySelectorAll<HTMLElement>('[data-search-open]')) {
		link.addEventListener('click', (event) => {
			if (opensElsewhere(event)) return;
			event.preventDefault();
			open();
		});
	}
	// Back from a hit: the query and its results are there again.
	const { dialogQuery } = (history.state ?? {}) as DialogEntry;
	if (dialogQuery !== undefined && input) {
		input.value = dialogQuery;
		open();
	}
}

/** Marks what was searched for, on a report whose address carries it. */
export function startMarks(): void {
	if (readMarks(location.search).length === 0) return;
	// Without the code the report is read unmarked.
	import('./later.ts').then(({ markHits }) => markHits()).catch(() => undefined);
}
