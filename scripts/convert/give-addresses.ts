import { basename, dirname, resolve } from 'node:path';
import { writeMemory } from '../../src/model/address-memory.ts';
import type { Article } from '../../src/model/schemas/article.ts';
import { settleAddresses, settleReports } from '../../src/pipeline/addresses/index.ts';
import { findBlocks, type FoundBlock } from '../../src/pipeline/addresses/keep-block-ids.ts';
import type { FoundReport } from '../../src/pipeline/addresses/recognise-reports.ts';
import type { AddressEvent, FoundSource, Settled } from '../../src/pipeline/addresses/types.ts';
import { findDuplicates, markDuplicates } from '../../src/pipeline/emit/mark-duplicates.ts';
import type { Conversion } from '../../src/pipeline/index.ts';
import { stampOf } from './conversion-store.ts';
import type { Converted } from './converted.ts';
import { digestBlocks, keepAsBefore, placeKey, type KnownPlace, type KnownPlaces } from './known-places.ts';
import { PlacedReport } from './placed-report.ts';
import type { WrittenMemory } from './read-memory.ts';

/** The reports of conversions with their addresses, and what is to be remembered of all addresses. */
export interface GivenAddresses {
	reports: PlacedReport[];
	/** Files of the memory that are new or changed, and those that have no report any more, by their path in the content folder. */
	write: ReadonlyMap<string, string>;
	remove: readonly string[];
	events: readonly AddressEvent[];
	/** How the reports were placed, for the next conversion. */
	places: () => KnownPlaces;
}

/** Where a report comes from, and how it was placed before. */
interface Origin {
	source: Converted;
	index: number;
	stamp: string;
	known: KnownPlace | undefined;
}

/** A report of a source, as it is recognised: its text is read only where that is not known from before. */
function foundReport({ source, index, known }: Origin): FoundReport {
	const head = source.entry.heads[index]!;
	let blocks: FoundBlock[] | undefined;
	return {
		article: head,
		digest: head.digest,
		get blocks() {
			return (blocks ??= findBlocks(source.load()[index]!.article.blocks));
		},
		keep: (remembered) => {
			if (remembered.length > 0) return known && keepAsBefore(remembered, known);
			const own = source.load()[index]!.blocks;
			return { ids: new Map(own.map(({ id }) => [id, id])), remembered: [...own], lost: new Set() };
		},
	};
}

/** Whether the blocks of a report keep the ids that they have by their lines. */
const hasOwnIds = ({ ids }: Settled) => [...ids].every(([before, now]) => before === now);

/** Gives the reports of a whole corpus their addresses; those of sources that fail now keep theirs. */
export function giveAddresses(
	conversions: readonly Converted[],
	{ memory, files }: WrittenMemory,
	known: KnownPlaces
): GivenAddresses {
	const failed = new Set(conversions.filter(({ hasFailed }) => hasFailed).map(({ entry: { name } }) => name));
	const origins = new Map<FoundReport, Origin>();
	const sources = conversions.map((source): FoundSource => {
		const stamp = stampOf(source.entry);
		const reports = source.entry.heads.map((_, index) => {
			const before = known.get(placeKey(source.entry.name, index));
			const origin = { source, index, stamp, known: before?.stamp === stamp ? before : undefined };
			const report = foundReport(origin);
			origins.set(report, origin);
			return report;
		});
		return {
			get file() {
				return source.file;
			},
			get sidecar() {
				return source.sidecar;
			},
			slugs: source.entry.slugs,
			reports,
		};
	});
	const { settled, memory: remembered, events } = settleReports(memory, sources, ({ file }) => failed.has(file));
	const originOf = ({ report }: Settled) => origins.get(report)!;
	const duplicates = findDuplicates(
		settled.map((one) => originOf(one).source.entry.heads[originOf(one).index]!.sentences)
	);
	const reports = settled.map((one, index) => {
		const { source, index: number, known: before } = originOf(one);
		const id = one.entry.address;
		const duplicateOf = settled[duplicates.get(index) ?? -1]?.entry.address ?? null;
		const isAsBefore =
			before?.address === id &&
			before.duplicateOf === duplicateOf &&
			JSON.stringify(before.ids ?? null) === JSON.stringify(hasOwnIds(one) ? null : [...one.ids]);
		const placement = { id, ids: hasOwnIds(one) ? null : one.ids, duplicateOf };
		return new PlacedReport(source, number, placement, isAsBefore ? before.digest : undefined);
	});
	const wanted = writeMemory(remembered);
	const blocksAt = new Map(remembered.map(({ address, blocks }) => [address, blocks]));
	return {
		reports,
		write: new Map([...wanted].filter(([path, text]) => files.get(path) !== text)),
		remove: [...files.keys()].filter((path) => !wanted.has(path)),
		events,
		places: () =>
			new Map(
				settled.flatMap((one, index): [string, KnownPlace][] => {
					// Where blocks are lost, what becomes of their addresses depends on other reports too.
					if (one.lost.size > 0) return [];
					const { source, index: number, stamp } = originOf(one);
					const { placement, digest } = reports[index]!;
					const { id, ids, duplicateOf } = placement;
					const blocks = digestBlocks(blocksAt.get(id) ?? []);
					return [
						[
							placeKey(source.entry.name, number),
							{ stamp, blocks, address: id, ids: ids && [...ids], duplicateOf, digest },
						],
					];
				})
			),
	};
}

/**
 * The articles of some files as they are or would be published: those of a content folder's sources at their addresses,
 * others as new reports. Nothing is remembered.
 */
export function showAddresses(
	conversions: readonly Conversion[],
	{ memory }: WrittenMemory,
	sources: string
): Article[] {
	const isSource = ({ file }: Conversion) => resolve(dirname(file.path)) === resolve(sources);
	const asked = new Set(conversions.filter(isSource).map(({ file }) => basename(file.path)));
	const settled = settleAddresses(
		memory,
		conversions.map((conversion) => ({ ...conversion, isForeign: !isSource(conversion) })),
		({ file }) => !asked.has(file)
	);
	return markDuplicates(settled.articles);
}
