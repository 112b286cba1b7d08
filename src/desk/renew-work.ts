import type { Work } from './work.ts';

/** Work as a browser may have kept it: before doubts could be put off, or when only what was sent last was remembered. */
export type KeptWork = Omit<Work, 'later' | 'sent'> &
	Partial<Pick<Work, 'later'>> & { sent?: Readonly<Record<string, string | readonly string[]>> };

/** Kept work as it is today. */
export function renewWork({ sent, ...work }: KeptWork): Work {
	const digests = Object.entries(sent ?? {}).map(([path, one]) => [path, [one].flat()] as const);
	return { ...work, later: work.later ?? [], ...(sent ? { sent: Object.fromEntries(digests) } : {}) };
}
