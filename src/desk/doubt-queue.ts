import type { Bench } from './bench.ts';
import type { Doubt } from './list-doubts.ts';
import { inQueue } from './put-off.ts';

/** As much of a bench as is looked at. */
export type Looked = Pick<Bench, 'work' | 'reading'>;

/** The doubts of a page in the order in which they are asked, those that are answered among them. */
export const queueOf = ({ work, reading }: Looked): Doubt[] => inQueue(reading?.doubts ?? [], work?.later ?? []);

/** The doubts that nobody has answered, in the order in which they are asked. */
export function openDoubts(bench: Looked): Doubt[] {
	const done = new Set(bench.work?.accepted);
	return queueOf(bench).filter(({ key }) => !done.has(key));
}

/** The next doubt that is open, or the one before; round from the end to the start. Undefined where none is open. */
export function neighbourOf(bench: Looked, now: string | null, by: 1 | -1): Doubt | undefined {
	const all = queueOf(bench);
	const open = new Set(openDoubts(bench).map(({ key }) => key));
	if (open.size === 0) return undefined;
	let at = all.findIndex(({ key }) => key === now);
	do at = (at + by + all.length) % all.length;
	while (!open.has(all[at]!.key));
	return all[at];
}

/** Lines whose doubts or facts were accepted. */
export function seenLines({ work, reading }: Looked): Set<number> {
	const done = new Set(work?.accepted);
	const doubts = reading?.doubts.filter(({ key }) => done.has(key)).map(({ line }) => line) ?? [];
	const facts = reading?.facts.filter(({ key }) => done.has(`fact|${key}`)).map(({ line }) => line) ?? [];
	return new Set([...doubts, ...facts].filter((line) => line !== null));
}
