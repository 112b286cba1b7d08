import type { AddressMemory, RememberedReport } from '../../model/address-memory.ts';
import type { Article } from '../../model/schemas/article.ts';
import { grantWishes, ownersOf } from './grant-wishes.ts';
import { keepBlockIds } from './keep-block-ids.ts';
import { isByRule, newSlug, slugByRule } from './new-slug.ts';
import { findReport, recogniseReports, type FoundReport } from './recognise-reports.ts';
import { entryOf } from './remember-published.ts';
import { leadLost, settleAbsent } from './settle-remains.ts';
import { renameBlocks } from './rename-blocks.ts';
import type {
	AddressedSource,
	AddressEvent,
	Candidate,
	FoundSource,
	Settled,
	SettledAddresses,
	SettledReports,
} from './types.ts';

function findCandidates(
	memory: AddressMemory,
	sources: readonly FoundSource[],
	isHeld: (report: RememberedReport) => boolean
): Candidate[] {
	const found = sources.flatMap((source) =>
		source.reports.map((report, index) => ({
			source,
			report,
			headline: report.article.headline,
			wish: source.slugs[index],
		}))
	);
	const own = found.filter(({ source }) => !source.isForeign);
	const recognised = recogniseReports(
		memory,
		own.map(({ report }) => report),
		isHeld
	);
	const places = new Map(own.map((one, place) => [one, place]));
	return found.map((one) => ({ ...one, own: memory[recognised.get(places.get(one) ?? -1) ?? -1] }));
}

/** Gives a document its address and remembers it. */
function settle(candidate: Candidate, address: string): Settled {
	const { report, own } = candidate;
	const before = own?.blocks ?? [];
	const { ids, remembered, lost } = report.keep?.(before) ?? keepBlockIds(before, report.blocks);
	const former = [...(own?.former ?? []), ...(own ? [own.address] : [])].filter((one) => one !== address);
	const entry: RememberedReport = {
		address,
		...entryOf(report.article, report.digest),
		...(former.length > 0 ? { former } : {}),
		blocks: remembered,
	};
	return { ...candidate, entry, ids, lost };
}

/** Tells what would have changed an address, and did not. */
function reportKept({ source, own, report: { article }, entry }: Settled): void {
	if (own?.address !== entry.address) return;
	const tell = (reason: string) => {
		source.file.info(`《${entry.headline}》${reason}，地址不变，仍是 /articles/${entry.address}/`, {
			place: { line: entry.line, column: 1 },
			source: 'addresses',
			ruleId: 'keep-address',
		});
	};
	if (own.file !== entry.file) tell(`原在 ${own.file}，现在 ${entry.file}`);
	const isOther = own.hospital !== entry.hospital || own.date !== entry.date;
	if (isOther && !isByRule(entry.address, article)) tell(`的医院或日期改了，新收时会用 ${slugByRule(article)}`);
}

function eventOf({ own, entry }: Settled): AddressEvent | undefined {
	const event = { address: entry.address, headline: entry.headline ?? '' };
	if (!own) return { kind: '新增', ...event };
	if (own.removed || own.into !== undefined) return { kind: '恢复', ...event };
	return own.address === entry.address ? undefined : { kind: '改址', ...event, other: own.address };
}

/**
 * Gives every document its address and those of its blocks, and says what became of every address that was published.
 *
 * What was published keeps its address, recognised by its text: whatever file it is in now, wherever it stands there,
 * however it was scanned or dated, whatever rules read it. A new report gets hospital and year; an editor's wish counts
 * before both, if no other report has or had it. A report of which no source has the text any more stays remembered as
 * removed, and comes back to its address with its text. `isHeld` names reports whose source cannot be read now: they stay
 * as they are.
 *
 * Asked again with the memory that it gives back, it gives the same.
 */
export function settleReports(
	memory: AddressMemory,
	sources: readonly FoundSource[],
	isHeld: (report: RememberedReport) => boolean = () => false
): SettledReports {
	const candidates = findCandidates(memory, sources, isHeld);
	const owners = ownersOf(memory);
	const { granted, refused } = grantWishes(candidates, owners);
	const taken = new Set([...owners.keys(), ...granted.values()]);
	const settled = candidates.flatMap((candidate, index): Settled[] => {
		if (refused.has(candidate.source)) return [];
		const { own, report } = candidate;
		const address = granted.get(index) ?? own?.address ?? newSlug(report.article, (slug) => taken.has(slug));
		taken.add(address);
		return [settle(candidate, address)];
	});
	settled.forEach(reportKept);
	const found = new Set(candidates.map(({ own }) => own));
	const remaining = memory
		.filter((report) => !found.has(report))
		.map((report) => settleAbsent(report, { settled, owners, isHeld }));
	const kept = candidates.flatMap(({ own, source }) => (own && refused.has(source) ? [own] : []));
	const entries = settled.map((one) => leadLost(one, { settled, owners, isHeld }));
	return {
		settled,
		memory: [...entries, ...kept, ...remaining.map(({ entry }) => entry)].sort((a, b) =>
			a.address < b.address ? -1 : 1
		),
		events: [...settled.flatMap((one) => eventOf(one) ?? []), ...remaining.flatMap(({ event }) => event ?? [])],
	};
}

/** The same for whole documents, which get their addresses and those of their blocks. */
export function settleAddresses(
	memory: AddressMemory,
	sources: readonly AddressedSource[],
	isHeld?: (report: RememberedReport) => boolean
): SettledAddresses {
	const documents = new Map<FoundReport, Article>();
	const found = sources.map((source): FoundSource => {
		const reports = source.articles.map((article) => {
			const report = findReport(article);
			documents.set(report, article);
			return report;
		});
		return { ...source, reports };
	});
	const { settled, ...rest } = settleReports(memory, found, isHeld);
	return {
		articles: settled.map(({ entry, ids, report }) => ({
			...renameBlocks(documents.get(report)!, ids),
			id: entry.address,
		})),
		...rest,
	};
}
