import type { AddressMemory, RememberedReport } from '../../model/address-memory.ts';

/** An address at which no report stands any more. */
export interface FormerAddress {
	address: string;
	/** Where its report is now, under the site: `puer-peoples-hospital-2024`, or `…#b64` where it is a part of that one; null where it was removed. */
	to: string | null;
	/** Addresses of blocks that are others where it leads: `['b7', 'puer-peoples-hospital-2024#b64']`. */
	blocks: readonly (readonly [id: string, to: string])[];
	/** What stood there. */
	headline: string | null;
	hospital: string | null;
	date: string | null;
}

/** The remembered reports by every address that they had. */
export function reportsByAddress(memory: AddressMemory): Map<string, RememberedReport> {
	return new Map(memory.flatMap((report) => [report.address, ...(report.former ?? [])].map((one) => [one, report])));
}

/** A block's address with the address that its report has now. */
function renew(address: string, reports: ReadonlyMap<string, RememberedReport>): string {
	const [report = '', block] = address.split('#');
	const now = reports.get(report)?.address ?? report;
	return block === undefined ? now : `${now}#${block}`;
}

/** Where a report that was published leads, if it does not stand at its own address: nowhere, or into another one. */
function leadOf(
	report: RememberedReport,
	reports: ReadonlyMap<string, RememberedReport>
): Pick<FormerAddress, 'to' | 'blocks'> {
	const host = report.into === undefined ? undefined : reports.get(report.into);
	if (!host || host.removed || host.into !== undefined) return { to: null, blocks: [] };
	const blocks = report.blocks.flatMap(({ id, now }) =>
		now?.includes('#') ? [[id, renew(now, reports)] as const] : []
	);
	return { to: blocks[0]?.[1] ?? host.address, blocks };
}

/** All addresses that were published and lead elsewhere now, each with where it leads and what stood there. */
export function formerAddresses(memory: AddressMemory): FormerAddress[] {
	const reports = reportsByAddress(memory);
	return memory.flatMap((report) => {
		const { address, former = [], headline = null, hospital = null, date = null } = report;
		const isReport = report.removed === undefined && report.into === undefined;
		const lead = isReport ? { to: address, blocks: [] } : leadOf(report, reports);
		return [...former, ...(isReport ? [] : [address])].map((one) => ({
			address: one,
			...lead,
			headline,
			hospital,
			date,
		}));
	});
}

/** The addresses of blocks that a report had and has no more. */
export interface FormerBlocks {
	/** Those that lead to a block of the report, by its id. */
	here: ReadonlyMap<string, readonly string[]>;
	/** Those that lead to a block of another report; each stands at the nearest block. */
	away: ReadonlyMap<string, readonly { id: string; to: string }[]>;
}

/** Where the addresses of blocks lead that a report had and has no more; `reports` are all by their addresses. */
export function formerBlocks(report: RememberedReport, reports: ReadonlyMap<string, RememberedReport>): FormerBlocks {
	const here = new Map<string, string[]>();
	const away = new Map<string, { id: string; to: string }[]>();
	let last = report.blocks.find(({ now }) => now === undefined)?.id ?? '';
	for (const { id, now } of report.blocks) {
		if (now === undefined) last = id;
		else if (now.includes('#')) away.set(last, [...(away.get(last) ?? []), { id, to: renew(now, reports) }]);
		else here.set(now, [...(here.get(now) ?? []), id]);
	}
	return { here, away };
}

/** Where an address leads that was published at any time: to a report and, where a block is asked for, to one of its blocks. */
export interface Led {
	report: string;
	block: string | undefined;
}

/** Follows an address as a reader would. Undefined where its report was removed, or where it never was an address. */
export function followAddress(
	reports: ReadonlyMap<string, RememberedReport>,
	address: string,
	block?: string
): Led | undefined {
	const report = reports.get(address);
	if (!report || report.removed) return undefined;
	const now = report.blocks.find(({ id }) => id === block)?.now ?? block;
	if (report.into === undefined && !now?.includes('#')) return { report: report.address, block: now };
	const to = now?.includes('#') ? now : leadOf(report, reports).to;
	const [other = '', id] = to?.split('#') ?? [];
	return followAddress(reports, other, id);
}
