import type { Question } from './protocol.ts';
import type { Reading } from './reading.ts';
import type { Work } from './work.ts';

/** What stands on the desk: a work, and the reading of it, which follows its changes. */
export interface Bench {
	/** Undefined while the desk is empty. */
	readonly work: Work | undefined;
	/** What was read last; undefined until something was. */
	readonly reading: Reading | undefined;
	/** Puts another page on the desk; done when it is read. */
	begin: (work: Work) => Promise<void>;
	/** Takes the work as it is after a change; done when it is read, where a change asks for that. */
	apply: (work: Work) => Promise<void>;
	/**
	 * Changes the work, when all changes before it are made; done when it is read. What is asked of a worker meanwhile is asked
	 * again where the work is another by then. Rejects where it cannot be made, and changes nothing.
	 */
	change: (make: (work: Work) => Work | Promise<Work>) => Promise<void>;
	/** Waits for what is being read; whether the reading is one of the work as it stands. */
	settle: () => Promise<boolean>;
}

/** What a bench is given. */
export interface Surroundings {
	read: (question: Omit<Question, 'number'>) => Promise<Reading>;
	/** Called with every work, before it is read. */
	keep: (work: Work) => void;
	/** Called where the work or its reading is another than before. */
	onChange: () => void;
	/** Called where a page could not be read. */
	onFault: (error: unknown) => void;
}

/** Whether two works are read alike: what is accepted or put off changes nothing of a reading. */
const areReadAlike = (one: Work, other: Work) =>
	one.name === other.name &&
	one.bytes === other.bytes &&
	one.sidecar === other.sidecar &&
	one.records === other.records;

/** An empty desk. The last change wins: an answer to what has changed meanwhile is no reading of the work. */
export function openBench({ read, keep, onChange, onFault }: Surroundings): Bench {
	let work: Work | undefined;
	let reading: Reading | undefined;
	/** The work that was given to be read last, and the one that was read. */
	let given: Work | undefined;
	let readOf: Work | undefined;
	let running = Promise.resolve();
	/** The changes that are being made; never rejects. */
	let changing = Promise.resolve();

	async function readWork(next: Work): Promise<void> {
		try {
			const { name, bytes, sidecar } = next;
			const said = await read({ given: { name, bytes, sidecar }, records: new Map(Object.entries(next.records)) });
			if (!work || !areReadAlike(work, next)) return;
			// While a sidecar is wrong nothing can be read by it: the page stays as it was, and the messages tell.
			const isBroken = said.articles.length === 0 && reading?.name === name;
			reading = reading && isBroken ? { ...reading, messages: said.messages, doubts: said.doubts } : said;
			readOf = next;
			onChange();
		} catch (error) {
			if (given === next) given = undefined;
			onFault(error);
		}
	}

	async function apply(next: Work): Promise<void> {
		if (next === work) return;
		work = next;
		keep(next);
		if (given && areReadAlike(given, next)) onChange();
		else {
			given = next;
			running = readWork(next);
		}
		await running;
	}

	async function change(make: (work: Work) => Work | Promise<Work>): Promise<void> {
		const page = work?.name;
		let isRead = Promise.resolve();
		const made = changing.then(async () => {
			while (work?.name === page && work !== undefined) {
				const before = work;
				const next = await make(before);
				if (work !== before) continue;
				isRead = apply(next);
				return;
			}
		});
		changing = made.catch(() => undefined);
		await made;
		await isRead;
	}

	return {
		get work() {
			return work;
		},
		get reading() {
			return reading;
		},
		begin: (next) => {
			work = reading = given = readOf = undefined;
			return apply(next);
		},
		apply,
		change,
		settle: async () => {
			let awaited;
			do {
				await changing;
				awaited = running;
				await awaited;
			} while (awaited !== running);
			return work !== undefined && readOf !== undefined && areReadAlike(readOf, work);
		},
	};
}
