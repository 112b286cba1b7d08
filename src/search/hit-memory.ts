import type { Answer } from './answer.ts';

const key = 'search-hits';

/** What a reader came for, handed from the results to the report through the tab's own memory: addresses stay clean. */
export interface HitMemory {
	/** Path of the report. */
	path: string;
	/** Folded runs to mark, and whether their punctuation was ignored. */
	patterns: { text: string; loose: boolean }[];
	/** When the reader left the results. */
	time: number;
}

/** A memory older than this belongs to another visit. */
const lifetime = 30 * 60 * 1000;

/** Remembers, when a reader follows a hit, what was searched for. */
export function rememberHits(list: HTMLElement, answered: () => Answer | undefined): void {
	const remember = (event: Event): void => {
		const link = (event.target as HTMLElement).closest<HTMLAnchorElement>('a[data-hit], a[data-report-link]');
		const answer = answered();
		if (!link || !answer) return;
		const patterns = answer.terms.flatMap((term) => term.patterns);
		const memory: HitMemory = { path: new URL(link.href).pathname, patterns, time: Date.now() };
		try {
			sessionStorage.setItem(key, JSON.stringify(memory));
		} catch {
			// Without the memory the report opens at the block, only unmarked.
		}
	};
	list.addEventListener('click', remember);
	list.addEventListener('auxclick', remember);
}

/** What was searched for before this report was opened; undefined where the reader came another way. */
export function recallHits(path: string): HitMemory | undefined {
	try {
		const memory = JSON.parse(sessionStorage.getItem(key) ?? 'null') as HitMemory | null;
		return memory?.path === path && Date.now() - memory.time < lifetime ? memory : undefined;
	} catch {
		return undefined;
	}
}

/** Forgets, so that the marks do not come back. */
export function forgetHits(): void {
	try {
		sessionStorage.removeItem(key);
	} catch {
		// As above.
	}
}
