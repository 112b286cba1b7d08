import type { VFile } from 'vfile';
import type { RememberedReport } from '../../model/address-memory.ts';
import type { Article } from '../../model/schemas/article.ts';
import type { FoundReport } from './recognise-reports.ts';

/** The address that an editor gives a report, and where that is written. */
export interface WishedAddress {
	slug: string;
	place: { line: number; column: number };
}

/** What a conversion made of a source, as far as addresses depend on it. */
export interface AddressedSource {
	file: VFile;
	sidecar: VFile | undefined;
	articles: readonly Article[];
	/** The address that its editor gives to each article. */
	slugs: readonly (WishedAddress | undefined)[];
	/** Whether it lies outside the archive: its reports are taken for new ones. */
	isForeign?: boolean;
}

/** A source with what its reports are recognised by. */
export interface FoundSource extends Omit<AddressedSource, 'articles'> {
	reports: readonly FoundReport[];
}

/** A document that was found in a source, and the report that it was published as. */
export interface Candidate {
	source: FoundSource;
	report: FoundReport;
	headline: string;
	/** The address that its editor gives it. */
	wish: WishedAddress | undefined;
	own: RememberedReport | undefined;
}

/** A document with its address, what is remembered of it, and those of its blocks' addresses whose text it has no more. */
export interface Settled extends Candidate {
	entry: RememberedReport;
	/** The addresses of its blocks, by the ids that they have by their lines. */
	ids: ReadonlyMap<string, string>;
	lost: ReadonlySet<string>;
}

/** What became of an address. */
export interface AddressEvent {
	kind: '新增' | '恢复' | '改址' | '并入' | '删除';
	address: string;
	headline: string;
	/** The address before, or that of the report which the text is a part of now. */
	other?: string;
}

/** What `settleReports` gives back. */
export interface SettledReports {
	/** In the order of the sources. */
	settled: readonly Settled[];
	memory: RememberedReport[];
	events: AddressEvent[];
}

/** What `settleAddresses` gives back. */
export interface SettledAddresses {
	/** The documents with their addresses and those of their blocks, in the order of the sources. */
	articles: Article[];
	memory: RememberedReport[];
	events: AddressEvent[];
}
