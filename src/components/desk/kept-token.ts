import { createStore, del, get, set } from 'idb-keyval';

/** Apart from the pages that are kept, whose names are listed. */
const store = createStore('xinglin-desk-github', 'tokens');

/** Keeps the token of an editor who asked for it, in this browser. */
export const keepToken = (repository: string, token: string) => set(repository, token, store);

/** The token that was kept for a repository. */
export const keptToken = (repository: string) => get<string>(repository, store);

/** Throws away the token that was kept. */
export const dropToken = (repository: string) => del(repository, store);
