import type { AddressEvent } from '../../src/pipeline/addresses/types.ts';
import type { ConvertedSources } from './convert-sources.ts';
import type { GivenAddresses } from './give-addresses.ts';
import type { WrittenArticle, WrittenArticles, WrittenFile } from './read-articles.ts';
import type { PlacedReport } from './placed-report.ts';
import { seal } from './seal.ts';

/** What a conversion has to do in the content folder; paths are relative to it. */
export interface Changes {
	/** Files to be written, with what makes their text: records of new hospitals, what is remembered of addresses, articles. */
	write: ReadonlyMap<string, () => string>;
	/** Articles and what was remembered of their blocks, to be removed. */
	remove: readonly string[];
	/** Files changed by hand, or put there by hand, that are about to be overwritten or removed: kept elsewhere. */
	replaced: readonly WrittenFile[];
	added: readonly PlacedReport[];
	/** Reports that had been removed and are there again, at the same address. */
	returned: readonly PlacedReport[];
	changed: readonly { before: WrittenArticle; after: PlacedReport }[];
	/** Articles that no source gives any more. */
	removed: readonly WrittenArticle[];
	/** Reports that have another address now; the one before leads there. */
	moved: readonly { from: string; to: PlacedReport }[];
	/** Reports that are a part of another one now; their address leads there. */
	merged: readonly { from: string; headline: string; to: string }[];
	/** Articles of sources that fail now: they stay as they were. Good work is not lost. */
	kept: readonly WrittenArticle[];
}

/** Whether somebody else than the conversion changed an article that is to become `wanted`, or to go. */
function isChangedByHand({ state, digest }: WrittenFile, wanted: PlacedReport | undefined): boolean {
	return state !== 'whole' && digest !== wanted?.digest;
}

/** Decides what is to be written, removed and kept, and finds what that changes for a reader. */
export function planChanges(
	{ conversions, records }: ConvertedSources,
	addresses: GivenAddresses,
	written: WrittenArticles
): Changes {
	const { reports, events } = addresses;
	const failed = new Set(conversions.filter(({ hasFailed }) => hasFailed).map(({ entry }) => entry.name));
	const wanted = new Map(reports.map((report) => [`articles/${report.id}.mdx`, report]));
	const before = new Map([...written.articles, ...written.foreign].map((file) => [file.path, file]));
	const known = new Map(written.articles.map((article) => [article.data.id, article]));
	const gone = written.articles.filter(({ path }) => !wanted.has(path));
	const kept = gone.filter(({ data }) => failed.has(data.source.file));
	const removed = gone.filter(({ data }) => !failed.has(data.source.file));
	const remove = [...removed, ...written.foreign.filter(({ path }) => !wanted.has(path))];
	const overwritten = [...wanted.keys()].flatMap((path) => before.get(path) ?? []);
	const ofKind = (kind: AddressEvent['kind']) => events.filter((event) => event.kind === kind);
	const reportAt = new Map(reports.map((report) => [report.id, report]));
	const left = new Set([...ofKind('改址').map(({ other }) => other), ...ofKind('并入').map(({ address }) => address)]);
	const arrived = new Set([...ofKind('改址'), ...ofKind('恢复')].map(({ address }) => address));
	return {
		// What is remembered comes before the articles: a run that stops in between is made good by the next.
		write: new Map([
			...[...records, ...addresses.write].map(([path, text]): [string, () => string] => [path, () => text]),
			...[...wanted]
				.filter(([path, { digest }]) => {
					const file = before.get(path);
					return file?.isExact !== true || file.digest !== digest;
				})
				.map(([path, report]): [string, () => string] => [path, () => seal(report.mdx())]),
		]),
		remove: [...remove.map(({ path }) => path), ...addresses.remove],
		replaced: [...overwritten, ...remove].filter((file) => isChangedByHand(file, wanted.get(file.path))),
		added: reports.filter(({ id }) => !known.has(id) && !arrived.has(id)),
		returned: ofKind('恢复').flatMap(({ address }) => reportAt.get(address) ?? []),
		changed: reports.flatMap((after) => {
			const article = known.get(after.id);
			return !article || article.digest === after.digest ? [] : [{ before: article, after }];
		}),
		removed: removed.filter(({ data }) => !left.has(data.id)),
		moved: ofKind('改址').flatMap(({ other, address }) => {
			const to = reportAt.get(address);
			return to && other !== undefined ? [{ from: other, to }] : [];
		}),
		merged: ofKind('并入').map(({ address, headline, other = '' }) => ({ from: address, headline, to: other })),
		kept,
	};
}
