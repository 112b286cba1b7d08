import type { Article } from '../../src/model/schemas/article.ts';
import { renameBlocks } from '../../src/pipeline/addresses/rename-blocks.ts';
import { withDuplicateNote } from '../../src/pipeline/emit/mark-duplicates.ts';
import { toMdx } from '../../src/pipeline/emit/to-mdx.ts';
import type { Converted } from './converted.ts';
import { digestOf } from './digest.ts';
import type { ReportHead } from './report-head.ts';

/** What makes the file of a report out of what its source gave. */
export interface Placement {
	/** Its address. */
	id: string;
	/** The addresses of its blocks, by the ids that they have by their lines, where some differ. */
	ids: ReadonlyMap<string, string> | null;
	/** Address of the first report with its text; null where it is the first. */
	duplicateOf: string | null;
}

/** A report at its address. In full it is made when it is asked for, and not kept. */
export class PlacedReport {
	readonly placement: Placement;
	readonly head: ReportHead;
	readonly #source: Converted;
	readonly #index: number;
	#digest: string | undefined;

	/** `digest` is that of its file, where that is known from before. */
	constructor(source: Converted, index: number, placement: Placement, digest: string | undefined) {
		this.placement = placement;
		this.head = source.entry.heads[index]!;
		this.#source = source;
		this.#index = index;
		this.#digest = digest;
	}

	get id(): string {
		return this.placement.id;
	}

	get headline(): string {
		return this.head.headline;
	}

	get source(): ReportHead['source'] {
		return this.head.source;
	}

	/** The document. */
	article(): Article {
		const { id, ids, duplicateOf } = this.placement;
		const { article } = this.#source.load()[this.#index]!;
		const placed = { ...(ids ? renameBlocks(article, ids) : article), id };
		return duplicateOf === null ? placed : withDuplicateNote(placed, duplicateOf);
	}

	/** Its file, without the seal. */
	mdx(): string {
		const { id, ids, duplicateOf } = this.placement;
		if (ids || duplicateOf !== null) return toMdx(this.article());
		return this.#source.load()[this.#index]!.mdx.replace('\nid: "x"\n', `\nid: ${JSON.stringify(id)}\n`);
	}

	/** Digest of its file. */
	get digest(): string {
		return (this.#digest ??= digestOf(this.mdx()).slice(0, 16));
	}
}
