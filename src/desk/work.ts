/** What an editor has done with a page: plain data, kept in the browser. */
export interface Work {
	/** Name of the file, without a folder. */
	name: string;
	bytes: Uint8Array;
	/** The file of another format from which the text was read, as it came. */
	original?: { name: string; bytes: Uint8Array };
	/** The sidecar as it came; empty where there was none. */
	received: string;
	/** Whether the archive has the page. */
	isHeld?: boolean;
	/** The sidecar as it is now. */
	sidecar: string;
	/** Keys of doubts and facts that the editor accepted. */
	accepted: readonly string[];
	/** Keys of doubts that the editor put off, the last one last. */
	later: readonly string[];
	/** Records of hospitals that the editor wrote, by their path in the content folder. */
	records: Readonly<Record<string, string>>;
	/** All that was put into the repository from here: digests by their paths there. */
	sent?: Readonly<Record<string, readonly string[]>>;
	/** What was before, the latest last. */
	past: readonly Step[];
}

/** What a change changes. */
export type Step = Pick<Work, 'sidecar' | 'accepted' | 'later' | 'records'>;

/** As many steps can be undone. */
const mostSteps = 500;

/** A page on which nothing is done yet. */
export function beginWork(name: string, bytes: Uint8Array, sidecar = ''): Work {
	return { name, bytes, received: sidecar, sidecar, accepted: [], later: [], records: {}, past: [] };
}

/** The work after a change; the same where nothing changes. */
export function change(work: Work, step: Partial<Step>): Work {
	const { sidecar, accepted, later, records } = work;
	const before: Step = { sidecar, accepted, later, records };
	const after: Step = { ...before, ...step };
	if (JSON.stringify(after) === JSON.stringify(before)) return work;
	return { ...work, ...after, past: [...work.past, before].slice(-mostSteps) };
}

/** The work with a doubt or a fact accepted. */
export const accept = (work: Work, key: string) => change(work, { accepted: [...new Set([...work.accepted, key])] });

/** The work without its last change; the same where there is none. */
export function undo(work: Work): Work {
	const last = work.past.at(-1);
	return last ? { ...work, ...last, past: work.past.slice(0, -1) } : work;
}

/** Lines of the sidecar that were not there when the page was opened, by their index. */
export function newLines({ received, sidecar }: Work): Set<number> {
	const left = new Map<string, number>();
	for (const line of received.split(/\r?\n/u)) left.set(line, (left.get(line) ?? 0) + 1);
	return new Set(
		sidecar.split(/\r?\n/u).flatMap((line, index) => {
			const count = left.get(line) ?? 0;
			left.set(line, count - 1);
			return line.trim() !== '' && count < 1 ? [index] : [];
		})
	);
}
