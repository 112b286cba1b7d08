/** Storage of the browser that may be switched off or full. */
export type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Keeps nothing beyond this page, for browsers that allow no storage. */
function pageStore(): Store {
	const kept = new Map<string, string>();
	return {
		getItem: (key) => kept.get(key) ?? null,
		setItem: (key, value) => void kept.set(key, value),
		removeItem: (key) => void kept.delete(key),
	};
}

let store: Store | undefined;

/** Where this browser keeps what the reader set; where storage is denied, even asking for it throws. */
export function readerStore(): Store {
	if (store) return store;
	try {
		store = localStorage;
	} catch {
		store = pageStore();
	}
	return store;
}
