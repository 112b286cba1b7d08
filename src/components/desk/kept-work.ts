import { createStore, del, get, keys, set } from 'idb-keyval';
import { renewWork, type KeptWork } from '../../desk/renew-work.ts';
import type { Work } from '../../desk/work.ts';

const store = createStore('xinglin-desk', 'work');

/** Keeps what is done with a page in this browser, under the name of its file. */
export const keepWork = (work: Work) => set(work.name, work, store);

/** What was kept of a page. */
export async function keptWork(name: string): Promise<Work | undefined> {
	const kept = await get<KeptWork>(name, store);
	return kept && renewWork(kept);
}

/** Names of the pages of which something is kept. */
export const keptNames = async () => (await keys<string>(store)).sort();

/** Throws away what was kept of a page. */
export const dropWork = (name: string) => del(name, store);
