import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder } from 'virtual:content';
import { readMemory, reportsPath, type RememberedReport } from '../model/address-memory.ts';
import {
	formerAddresses,
	formerBlocks,
	reportsByAddress,
	type FormerAddress,
	type FormerBlocks,
} from './queries/former-addresses.ts';

/** A file of the content folder; undefined where it is not there. */
function read(path: string): string | undefined {
	try {
		return readFileSync(join(contentFolder, path), 'utf8').replaceAll('\r\n', '\n');
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
		throw error;
	}
}

function readReports(): ReadonlyMap<string, RememberedReport> {
	// An archive without a report has no such folder yet.
	const names = globSync('*.tsv', { cwd: join(contentFolder, 'addresses') }).toSorted();
	const paths = [reportsPath, ...names.map((name) => `addresses/${name}`)];
	const files = new Map(
		paths
			.map((path) => [path, read(path)] as const)
			.flatMap(([path, text]) => (text === undefined ? [] : [[path, text] as const]))
	);
	return reportsByAddress(readMemory(files) ?? []);
}

let reports: ReadonlyMap<string, RememberedReport> | undefined;

/** The reports that were ever published, by every address that they had. Read once in a build, each time in development. */
function getReports(): ReadonlyMap<string, RememberedReport> {
	if (!import.meta.env.PROD) return readReports();
	reports ??= readReports();
	return reports;
}

/** The addresses of reports that lead elsewhere now, or say that their report was removed. */
export function getFormerAddresses(): FormerAddress[] {
	return formerAddresses([...new Set(getReports().values())]);
}

/** The addresses of blocks that a report had and has no more. */
export function getFormerBlocks(address: string): FormerBlocks {
	const report = getReports().get(address);
	return report ? formerBlocks(report, getReports()) : { here: new Map(), away: new Map() };
}
