import { createStore, del, get, keys, set } from 'idb-keyval';
import type { Work } from '../../desk/work.ts';

const store = createStore('xinglin-desk', 'work');

/** Keeps what is done with a page in this browser, under the name of its file. */
export const keepWork = (work: Work) => set(work.name, work, store);

/** Work as it was kept before doubts could be put off, and when only what was sent last was remembered. */
type OldWork = Omit<Work, 'later' | 'sent'> &
	Partial<Pick<Work, 'later'>> & { sent?: Record<string, string | string[]> };

/** What was kept of a page. */
export async function keptWork(name: string): Promise<Work | undefined> {
	const kept = await get<OldWork>(name, store);
	if (!kept) return undefined;
	const { sent, ...work } = kept;
	const digests = Object.entries(sent ?? {}).map(([path, one]) => [path, [one].flat()] as const);
	return { ...work, later: work.later ?? [], ...(sent ? { sent: Object.fromEntries(digests) } : {}) };
}

/** Names of the pages of which something is kept. */
export const keptNames = async () => (await keys<string>(store)).sort();

/** Throws away what was kept of a page. */
export const dropWork = (name: string) => del(name, store);
