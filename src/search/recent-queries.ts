import type { Store } from './reader-store.ts';

const key = 'recent-queries';
const most = 8;

/** The reader's last queries, newest first; they stay in this browser. */
export function readRecentQueries(store: Store): string[] {
	try {
		const list: unknown = JSON.parse(store.getItem(key) ?? '[]');
		return Array.isArray(list) ? list.filter((text) => typeof text === 'string').slice(0, most) : [];
	} catch {
		return [];
	}
}

/** Puts a query first in the list. */
export function addRecentQuery(store: Store, text: string): void {
	const query = text.trim();
	if (query === '') return;
	const list = [query, ...readRecentQueries(store).filter((other) => other !== query)].slice(0, most);
	try {
		store.setItem(key, JSON.stringify(list));
	} catch {
		// A full or forbidden store only means that nothing is remembered.
	}
}

/** Forgets them all. */
export function clearRecentQueries(store: Store): void {
	try {
		store.removeItem(key);
	} catch {
		// As above.
	}
}
