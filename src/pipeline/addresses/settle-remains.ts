import type { RememberedBlock, RememberedReport } from '../../model/address-memory.ts';
import { overlapWith } from './compare-blocks.ts';
import { isTakenIn, nearestTo } from './keep-block-ids.ts';
import { keptIn, keptInRemembered } from './recognise-reports.ts';
import type { AddressEvent, Settled } from './types.ts';

/** What else is known when a report or a block has left its place. */
interface Surroundings {
	settled: readonly Settled[];
	/** The report that each address was given to before. */
	owners: ReadonlyMap<string, RememberedReport>;
	isHeld: (report: RememberedReport) => boolean;
}

/** The report that an address of a block in another one names: `puer-peoples-hospital-2024` in `puer-peoples-hospital-2024#b64`. */
const reportIn = (now: string | undefined) => (now?.includes('#') ? now.replace(/#.*$/u, '') : undefined);

/** The documents that the text of a report may have gone to: new and changed ones, those of its page, those that had it before. */
function placesFor(report: RememberedReport, own: Settled | undefined, { settled, owners }: Surroundings): Settled[] {
	const before = new Set(
		[report.into, ...report.blocks.map(({ now }) => reportIn(now))].map((address) => owners.get(address ?? ''))
	);
	return settled.filter(
		(one) =>
			one !== own &&
			(one.own?.digest !== one.entry.digest ||
				one.own.file === report.file ||
				one.entry.file === own?.entry.file ||
				before.has(one.own))
	);
}

/** The block of another report that has a remembered text now, with that report; of equals the one that `led` names. */
function findElsewhere(
	block: RememberedBlock,
	places: readonly Settled[],
	led: string | undefined
): { host: Settled; to: string } | undefined {
	const overlap = overlapWith(block);
	let best: { host: Settled; to: string; kept: number } | undefined;
	for (const host of places)
		for (const { id, text } of host.report.blocks) {
			const both = overlap(text);
			const { kept } = both;
			const to = `${host.entry.address}#${host.ids.get(id)!}`;
			const most = best?.kept ?? 0;
			if (isTakenIn(both) && (kept > most || (kept === most && to === led))) best = { host, to, kept };
		}
	return best;
}

/** The address that a block of another report has now, if that report has it. */
function renewed(now: string | undefined, { settled, owners }: Surroundings): string | undefined {
	const [report, id] = now?.split('#') ?? [];
	const place = id === undefined ? undefined : settled.find(({ own }) => own && own === owners.get(report!));
	const block = place?.entry.blocks.find((one) => one.id === id);
	if (!place || !block) return undefined;
	return block.now?.includes('#') ? block.now : `${place.entry.address}#${block.now ?? block.id}`;
}

/**
 * Leads lost addresses to the blocks of other reports that have their text; those whose text is nowhere to where they led
 * before, or to what is next to them.
 *
 * A short text stands in many reports: it is looked for only where longer ones went, or where they led before.
 */
function leadElsewhere(
	blocks: readonly RememberedBlock[],
	before: ReadonlyMap<string, string | undefined>,
	isLost: (block: RememberedBlock) => boolean,
	places: readonly Settled[],
	surroundings: Surroundings
): RememberedBlock[] {
	const lost = blocks.filter(isLost);
	const long = lost.filter(({ text }) => text === undefined);
	const ledTo = (block: RememberedBlock) => renewed(before.get(block.id), surroundings);
	const found = new Map(long.map((block) => [block, findElsewhere(block, places, ledTo(block))]));
	const reports = new Set(lost.map(({ id }) => surroundings.owners.get(reportIn(before.get(id)) ?? '')));
	const ledBefore = surroundings.settled.filter(({ own }) => own && reports.has(own));
	const hosts = [...new Set([...ledBefore, ...[...found.values()].flatMap((place) => place?.host ?? [])])];
	for (const block of lost) if (!found.has(block)) found.set(block, findElsewhere(block, hosts, ledTo(block)));
	const away = new Map<string, string>();
	for (const [block, place] of found) {
		const to = place?.to ?? ledTo(block);
		if (to !== undefined) away.set(block.id, to);
	}
	if (away.size === 0) return [...blocks];
	const targetOf = (block: RememberedBlock) => (isLost(block) ? away.get(block.id) : (block.now ?? block.id));
	return blocks.map((block, place) => {
		if (!isLost(block)) return block;
		const now =
			away.get(block.id) ?? away.get(before.get(block.id) ?? '') ?? nearestTo(blocks, place, targetOf) ?? block.now;
		return now === undefined ? block : { ...block, now };
	});
}

/** Where the addresses of a report's blocks led. */
const leadsOf = ({ blocks }: RememberedReport) => new Map(blocks.map(({ id, now }) => [id, now]));

/** What is remembered of a settled report, the addresses whose text went to another report led there. */
export function leadLost(one: Settled, surroundings: Surroundings): RememberedReport {
	const { entry, own, lost } = one;
	if (!own || lost.size === 0) return entry;
	const before = leadsOf(own);
	const isWaiting = (id: string) => {
		const report = surroundings.owners.get(reportIn(before.get(id)) ?? '');
		return report !== undefined && surroundings.isHeld(report);
	};
	const blocks = entry.blocks.map((block) =>
		lost.has(block.id) && isWaiting(block.id) ? { ...block, now: before.get(block.id)! } : block
	);
	const isLost = ({ id }: RememberedBlock) => lost.has(id) && !isWaiting(id);
	return { ...entry, blocks: leadElsewhere(blocks, before, isLost, placesFor(own, one, surroundings), surroundings) };
}

/** The report that took in one that is none of its own any more: most of its text stands there, and did not before. */
function findHost(report: RememberedReport, surroundings: Surroundings): Settled | undefined {
	const { owners } = surroundings;
	return placesFor(report, undefined, surroundings)
		.filter(({ own }) => !own || own === owners.get(report.into ?? '') || keptInRemembered(report, own) < 0.5)
		.map((host) => ({ host, kept: keptIn(report, host.report) }))
		.filter(({ kept }) => kept >= 0.6)
		.sort((a, b) => b.kept - a.kept)[0]?.host;
}

/** What becomes of a report of which no source has the text as a report of its own. */
export function settleAbsent(
	report: RememberedReport,
	surroundings: Surroundings
): { entry: RememberedReport; event?: AddressEvent } {
	const { owners, isHeld } = surroundings;
	const before = owners.get(report.into ?? '');
	if (isHeld(report) || (before && isHeld(before))) return { entry: report };
	// While the report that took it in is the same, so is where it leads.
	const sameHost =
		before && surroundings.settled.some(({ own, entry }) => own === before && own.digest === entry.digest);
	if (sameHost) return { entry: report };
	const { into: _into, removed: _removed, ...rest } = report;
	const host = findHost(report, surroundings);
	const event = { address: report.address, headline: report.headline ?? '' };
	if (!host) {
		return { entry: { ...rest, removed: true }, ...(report.removed ? {} : { event: { kind: '删除', ...event } }) };
	}
	const { address } = host.entry;
	const entry = {
		...rest,
		into: address,
		blocks: leadElsewhere(report.blocks, leadsOf(report), () => true, [host], surroundings),
	};
	return before === host.own && before ? { entry } : { entry, event: { kind: '并入', ...event, other: address } };
}
