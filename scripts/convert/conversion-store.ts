import { appendFileSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Conversion } from '../../src/pipeline/index.ts';
import { readFile, writeFile } from '../write-file.ts';
import { digestOf } from './digest.ts';
import type { ReportBody, ReportHead } from './report-head.ts';
import type { StoredMessage } from './stored-messages.ts';

/** What became of one source, without the reports in full. */
export interface StoredConversion {
	/** Name of the source's file. */
	name: string;
	/** Digest of source, sidecar, words and program. */
	key: string;
	/** Digests of the records that it depends on, by their id. */
	records: Readonly<Record<string, string>>;
	/** Records of hospitals that had none, by their id. */
	proposed: Readonly<Record<string, string>>;
	messages: readonly StoredMessage[];
	/** Messages about the sidecar; null where there is none. */
	sidecar: readonly StoredMessage[] | null;
	slugs: Conversion['slugs'];
	heads: readonly ReportHead[];
}

/** What the last conversion found, as a whole. */
export interface StoredState {
	/** Digests of all records, by their id; null while a conversion goes on for which they changed. */
	records: Readonly<Record<string, string>> | null;
	/** Digest of the program and all that a conversion reads besides sources, where nothing was to be said of it; else null. */
	sound: string | null;
}

/** Enough of a digest to see a change, or a file that is spoilt. */
const short = (text: string) => digestOf(text).slice(0, 16);

/** A line by which it is seen whether the rest is whole. */
const withCheck = (text: string) => `${short(text)} ${text}`;

/** The rest of a text behind that line; undefined where it is not whole. */
function checked(text: string | undefined): string | undefined {
	const rest = text?.slice(17);
	return rest !== undefined && text!.startsWith(`${short(rest)} `) ? rest : undefined;
}

/** Whether a conversion gave reports: only such are kept. */
export const isGood = ({ messages, sidecar }: StoredConversion): boolean =>
	![...messages, ...(sidecar ?? [])].some(({ fatal }) => fatal === true);

/** What a conversion depended on, in short: it names the files that belong to it. */
export const stampOf = ({ key, records }: StoredConversion): string => short(JSON.stringify([key, records]));

/**
 * What conversions gave, kept for the next one in a folder of the cache. Nothing in it is needed: what is missing or spoilt is
 * made anew.
 *
 * `index.jsonl` has a line a source, and grows while sources are converted, so that a run that is killed loses little; beside it
 * are two files a source: the reports in full, and the text in which hospitals were looked for.
 */
export class ConversionStore {
	readonly folder: string;
	#isUsable = true;

	constructor(folder: string) {
		this.folder = folder;
	}

	/** Writes to the store; where that fails once, as on a full disk, nothing more is kept: the conversion goes on without. */
	#write(work: () => void): void {
		if (!this.#isUsable) return;
		try {
			work();
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code === undefined) throw error;
			this.#isUsable = false;
		}
	}

	#path(name: string, ending: string): string {
		return join(this.folder, `${digestOf(name).slice(0, 24)}.${ending}`);
	}

	/** All conversions that are kept, by the name of the source. */
	read(): Map<string, StoredConversion> {
		const lines = (readFile(join(this.folder, 'index.jsonl')) ?? '').split('\n');
		const entries = lines.flatMap((line) => {
			const text = checked(line);
			return text === undefined ? [] : [JSON.parse(text) as StoredConversion];
		});
		return new Map(entries.map((entry) => [entry.name, entry]));
	}

	readState(): StoredState {
		const text = checked(readFile(join(this.folder, 'state.json')));
		return text === undefined ? { records: null, sound: null } : (JSON.parse(text) as StoredState);
	}

	writeState(state: StoredState): void {
		this.#write(() => {
			writeFile(join(this.folder, 'state.json'), withCheck(JSON.stringify(state)));
		});
	}

	/** Keeps what belongs to a conversion, before it is kept itself. */
	writeParts(entry: StoredConversion, text: string, bodies: readonly ReportBody[]): void {
		const stamp = stampOf(entry);
		this.#write(() => {
			writeFile(this.#path(entry.name, 'txt'), withCheck(`${stamp}\n${text}`));
			writeFile(this.#path(entry.name, 'json'), withCheck(`${stamp}\n${JSON.stringify(bodies)}`));
		});
	}

	#readPart(entry: StoredConversion, ending: string): string | undefined {
		const part = checked(readFile(this.#path(entry.name, ending)));
		const start = `${stampOf(entry)}\n`;
		return part?.startsWith(start) ? part.slice(start.length) : undefined;
	}

	/** The reports of a conversion in full; undefined where they are lost. */
	bodies(entry: StoredConversion): ReportBody[] | undefined {
		const text = this.#readPart(entry, 'json');
		return text === undefined ? undefined : (JSON.parse(text) as ReportBody[]);
	}

	/** The text in which a conversion looked for hospitals; undefined where it is lost. */
	text(entry: StoredConversion): string | undefined {
		return this.#readPart(entry, 'txt');
	}

	/** Adds conversions while others go on. */
	add(entries: readonly StoredConversion[]): void {
		const good = entries.filter(isGood);
		if (good.length === 0) return;
		// A line that a killed run left unfinished must not spoil the next.
		const lines = good.map((entry) => `\n${withCheck(JSON.stringify(entry))}`);
		this.#write(() => {
			mkdirSync(this.folder, { recursive: true });
			appendFileSync(join(this.folder, 'index.jsonl'), lines.join(''));
		});
	}

	/** Keeps these conversions and no others. */
	settle(entries: readonly StoredConversion[]): void {
		this.#write(() => {
			this.#replace(entries.filter(isGood));
		});
	}

	#replace(entries: readonly StoredConversion[]): void {
		const lines = entries.map((entry) => `${withCheck(JSON.stringify(entry))}\n`);
		writeFile(join(this.folder, 'index.jsonl'), lines.join(''));
		const wanted = new Set(entries.flatMap(({ name }) => ['txt', 'json'].map((ending) => this.#path(name, ending))));
		for (const file of readdirSync(this.folder)) {
			const path = join(this.folder, file);
			if (/^[0-9a-f]{24}\.(?:txt|json)$/u.test(file) && !wanted.has(path)) rmSync(path, { force: true });
		}
	}
}
