import { VFile } from 'vfile';
import { sidecarPath } from '../../src/model/sidecar-path.ts';
import type { StoredConversion } from './conversion-store.ts';
import { filesOf } from './convert-one.ts';
import { digestOf } from './digest.ts';
import type { ReportBody } from './report-head.ts';
import { withMessages, type StoredMessage } from './stored-messages.ts';

/** What messages are counted and compared by. */
type Said = Pick<StoredMessage, 'reason' | 'ruleId'> & { place?: unknown; fatal?: boolean | null | undefined };

/** What became of a source: its messages, and its reports, which stay on the disk until they are asked for. */
export class Converted {
	/** The source as it is shown. */
	readonly path: string;
	readonly entry: StoredConversion;
	readonly #load: () => readonly ReportBody[];
	#file: VFile | undefined;
	#sidecar: VFile | undefined;

	constructor(path: string, entry: StoredConversion, load: () => readonly ReportBody[]) {
		this.path = path;
		this.entry = entry;
		this.#load = load;
	}

	/** Carries the messages. */
	get file(): VFile {
		return (this.#file ??= withMessages(this.path, this.entry.messages));
	}

	/** Carries the messages about the sidecar; undefined where there is none. */
	get sidecar(): VFile | undefined {
		const { sidecar } = this.entry;
		if (sidecar) this.#sidecar ??= withMessages(sidecarPath(this.path), sidecar);
		return this.#sidecar;
	}

	/** The files that carry messages. */
	get files(): VFile[] {
		return filesOf(this);
	}

	/** Everything that is said of source and sidecar. */
	get #said(): readonly Said[] {
		const { messages, sidecar } = this.entry;
		return [...(this.#file?.messages ?? messages), ...(this.#sidecar?.messages ?? sidecar ?? [])];
	}

	/** How much is said of it. */
	get count(): number {
		return this.#said.length;
	}

	/** A digest of all that is said of it. */
	get digest(): string {
		return digestOf(JSON.stringify(this.#said.map(({ ruleId, place, reason }) => [ruleId, place, reason])));
	}

	/** Whether something is said of its sidecar. */
	get hasRemarkedSidecar(): boolean {
		return (this.#sidecar?.messages ?? this.entry.sidecar ?? []).length > 0;
	}

	/** Whether it gives no articles because something is wrong with it or its sidecar. */
	get hasFailed(): boolean {
		return this.#said.some(({ fatal }) => fatal === true);
	}

	/** Its reports in full. */
	load(): readonly ReportBody[] {
		return this.#load();
	}
}
