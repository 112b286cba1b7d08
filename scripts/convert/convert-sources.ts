import { availableParallelism } from 'node:os';
import { basename, join } from 'node:path';
import Piscina from 'piscina';
import type { VFile } from 'vfile';
import type { ContentFiles } from '../../src/model/content-files.ts';
import { withheldSources } from '../../src/pipeline/content/withheld.ts';
import { recordFinder } from '../../src/pipeline/lexicon/record-finder.ts';
import type { HospitalRecord } from '../../src/model/schemas/hospital.ts';
import { progressBar } from '../show-progress.ts';
import { isGood, type ConversionStore, type StoredConversion } from './conversion-store.ts';
import type { WorkerTask } from './conversion-worker.ts';
import { convertAndStore, keyOf } from './convert-batch.ts';
import { convertOne, preparePipeline, unreadable, type Prepared } from './convert-one.ts';
import { Converted } from './converted.ts';
import { digestOf } from './digest.ts';
import { digestProgram, isRecord } from './program-digest.ts';
import type { WrittenArticle } from './read-articles.ts';
import { listFiles, readSource } from './read-sources.ts';
import { divideReport, type ReportBody } from './report-head.ts';
import { shownPath } from './shown-path.ts';
import { storeMessages } from './stored-messages.ts';

/** What became of the sources of a corpus. */
export interface ConvertedSources {
	/** In the order of their names. */
	conversions: Converted[];
	/** Words, catalogues and records about which something is to be said. */
	files: readonly VFile[];
	/** Records of hospitals that had none, by their path in the content folder. */
	records: ReadonlyMap<string, string>;
	/** How many sources were read; the others were known. */
	read: number;
}

/** What the sources of a content folder are converted with. */
export interface SourcesOptions {
	content: ContentFiles;
	/** The content folder. */
	folder: string;
	/** Where conversions are kept. */
	store: ConversionStore;
	written: readonly WrittenArticle[];
	/** How many threads convert, be the sources few or many; where nothing is said, as many as there are cores if it pays. */
	threads?: number | undefined;
}

/** To start a thread, with its rules and words, takes as long as to convert so many sources. */
const worthThreads = 120;

/** Sources that a thread is given at a time. */
const batchSize = 8;

/** Digests of the records in a content folder, by their id, for those that are in order. */
function digestRecords(content: ContentFiles, isSound: (id: string) => boolean): Map<string, string> {
	const records = [...content].filter(([path]) => isRecord(path));
	return new Map(
		records.flatMap(([path, text]): [string, string][] => {
			const id = basename(path, '.yaml');
			return isSound(id) ? [[id, digestOf(text)]] : [];
		})
	);
}

/** The conversion of the sources of one content folder. */
class Run {
	readonly #options: SourcesOptions;
	readonly #program: string;
	#prepared: Prepared | undefined;
	#content: ContentFiles;

	constructor(options: SourcesOptions) {
		this.#options = options;
		this.#content = options.content;
		this.#program = digestProgram(options.content);
	}

	get program(): string {
		return this.#program;
	}

	get content(): ContentFiles {
		return this.#content;
	}

	/** Made when it is first needed: to read words and records takes longer than to see that nothing has changed. */
	get prepared(): Prepared {
		return (this.#prepared ??= preparePipeline(this.#content, this.#options.folder));
	}

	/** Digest of everything that is read besides sources. */
	get soundness(): string {
		const records = [...this.#content].filter(([path]) => isRecord(path));
		return digestOf(JSON.stringify([this.#program, records]));
	}

	/** Goes on with records that were not there. */
	addRecords(records: ReadonlyMap<string, string>): void {
		const all = [...this.#content, ...records];
		this.#content = new Map(all.sort(([a], [b]) => (a < b ? -1 : 1)));
		this.#prepared = undefined;
	}

	/** Converts sources, in threads where there are many; hands on each as it is done. */
	async convert(paths: readonly string[], take: (entries: readonly StoredConversion[]) => void): Promise<void> {
		const { store, folder } = this.#options;
		const threads = this.#options.threads ?? (paths.length < worthThreads ? 1 : availableParallelism());
		const tell = progressBar(paths.length);
		const done = (entries: readonly StoredConversion[]) => {
			take(entries);
			tell(entries.length);
		};
		if (threads < 2) {
			const tools = { content: this.#content, program: this.#program, store: store.folder };
			for (const path of paths) done([convertAndStore(path, { ...tools, pipeline: this.prepared.pipeline })]);
			return;
		}
		const task: WorkerTask = {
			content: this.#content,
			folder: shownPath(folder),
			program: this.#program,
			store: store.folder,
		};
		const pool = new Piscina<string[], StoredConversion[]>({
			filename: join(import.meta.dirname, 'conversion-worker.ts'),
			workerData: task,
			minThreads: threads,
			maxThreads: threads,
		});
		try {
			const batches = Array.from({ length: Math.ceil(paths.length / batchSize) }, (_, index) =>
				paths.slice(index * batchSize, (index + 1) * batchSize)
			);
			await Promise.all(
				batches.map(async (batch) => {
					done(await pool.run(batch));
				})
			);
		} finally {
			await pool.destroy();
		}
	}
}

/** Whether the records that a conversion depended on are as they were. */
const hasSameRecords = (entry: StoredConversion, records: ReadonlyMap<string, string>) =>
	Object.entries(entry.records).every(([id, digest]) => records.get(id) === digest);

/** Makes a judge of whether some records, new or changed, matter for a conversion otherwise than they did. */
function recordJudge(
	changed: readonly HospitalRecord[],
	records: ReadonlyMap<string, string>,
	store: ConversionStore
): (entry: StoredConversion) => boolean {
	const find = recordFinder(changed);
	return (entry) => {
		if (changed.length === 0) return false;
		const text = store.text(entry);
		if (text === undefined) return true;
		const ids = [
			...find(text).map(({ record }) => record.id),
			...entry.heads.flatMap(({ hospital }) => hospital?.id ?? []),
		];
		return ids.some((id) => records.has(id) && entry.records[id] !== records.get(id));
	};
}

/** Records for the hospitals that have none; where several reports propose one, the last. */
function newRecords(entries: readonly StoredConversion[], content: ContentFiles): Map<string, string> {
	const proposed = entries.filter(isGood).flatMap((entry) => Object.entries(entry.proposed));
	return new Map(
		proposed.map(([id, text]) => [`hospitals/${id}.yaml`, text] as const).filter(([path]) => !content.has(path))
	);
}

/** A source that is not to be converted, with the reason. */
function withheld(path: string, reason: string): StoredConversion {
	const messages = storeMessages(unreadable(path, reason));
	return { name: basename(path), key: '', records: {}, proposed: {}, messages, sidecar: null, slugs: [], heads: [] };
}

/**
 * Converts the sources of a content folder with its words and records. A source is read only where it, its sidecar, the words,
 * the program or a record that it may speak of has changed since it was last converted.
 *
 * A hospital that is met for the first time gets a record, and its report is read as if that were there already. Only reports
 * that the record of another one concerns are read again, so that a second conversion changes nothing.
 */
export async function convertSources(options: SourcesOptions): Promise<ConvertedSources> {
	const { folder, store, written } = options;
	const run = new Run(options);
	const paths = new Map(
		listFiles(join(folder, 'sources'), '.txt').map((name) => [name, shownPath(join(folder, 'sources', name))])
	);
	const known = store.read();
	const state = store.readState();
	const isSound = state.sound === run.soundness;
	const { broken, hospitals } = isSound
		? { broken: [], hospitals: [] }
		: { broken: run.prepared.pipeline.broken, hospitals: run.prepared.pipeline.knowledge.hospitals };
	const soundIds = new Set(hospitals.map(({ id }) => id));
	const records = digestRecords(run.content, (id) => isSound || soundIds.has(id));
	const held = withheldSources(broken, broken.length === 0 ? [] : written.map(({ data }) => data));
	const changed = hospitals.filter(({ id }) => state.records?.[id] !== records.get(id));
	const isConcerned = recordJudge(changed, records, store);
	const names = broken.flatMap((record) => record.names);
	const mayBeBroken = (entry: StoredConversion) =>
		broken.length > 0 &&
		(entry.heads.some(({ hospital }) => broken.some(({ id }) => id === hospital?.id)) ||
			names.some((name) => store.text(entry)?.includes(name) ?? true));

	const entries = new Map<string, StoredConversion>();
	const pending: string[] = [];
	for (const [name, path] of paths) {
		const reason = held.get(name);
		const entry = known.get(name);
		if (reason !== undefined) entries.set(name, withheld(path, reason));
		else if (
			entry &&
			isGood(entry) &&
			entry.key === keyOf(readSource(path), run.program) &&
			hasSameRecords(entry, records) &&
			!isConcerned(entry) &&
			!mayBeBroken(entry)
		)
			entries.set(name, entry);
		else pending.push(path);
	}
	// Should this run be killed, the next one looks for every record in what it has kept.
	if (changed.length > 0 || pending.length > 0) store.writeState({ records: null, sound: null });
	const take = (done: readonly StoredConversion[]) => {
		store.add(done);
		for (const entry of done) entries.set(entry.name, entry);
	};
	const inOrder = () => [...paths.keys()].map((name) => entries.get(name)!);
	await run.convert(pending, take);

	const added = newRecords(inOrder(), run.content);
	if (added.size > 0) {
		run.addRecords(added);
		const { knowledge } = run.prepared.pipeline;
		const ids = new Set(Array.from(added.keys(), (path) => basename(path, '.yaml')));
		for (const id of ids) records.set(id, digestOf(added.get(`hospitals/${id}.yaml`)!));
		const isConcernedNow = recordJudge(
			knowledge.hospitals.filter(({ id }) => ids.has(id)),
			records,
			store
		);
		const again = inOrder().filter(
			(entry) => isGood(entry) && (!hasSameRecords(entry, records) || isConcernedNow(entry))
		);
		await run.convert(
			again.map(({ name }) => paths.get(name)!),
			take
		);
		pending.push(...again.map(({ name }) => paths.get(name)!));
	}
	const isQuiet = isSound && added.size === 0;
	const files = isQuiet ? [] : run.prepared.files;
	if (pending.length > 0 || known.size !== entries.size) store.settle(inOrder());
	if (!isSound || pending.length > 0) {
		const sound = files.length === 0 && broken.length === 0 ? run.soundness : null;
		store.writeState({ records: Object.fromEntries(records), sound });
	}

	/** The reports of a source, made anew where what was kept of them is lost. */
	const load = (path: string, entry: StoredConversion): readonly ReportBody[] =>
		store.bodies(entry) ??
		convertOne(readSource(path), run.prepared.pipeline).articles.map((article) => divideReport(article).body);
	const conversions = Array.from(paths, ([name, path]) => {
		const entry = entries.get(name)!;
		return new Converted(path, entry, () => load(path, entry));
	});
	return { conversions, files, records: added, read: pending.length };
}
