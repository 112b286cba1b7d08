import { join } from 'node:path';
import { formerAddresses } from '../src/archive/queries/former-addresses.ts';
import { readMemory, reportsPath } from '../src/model/address-memory.ts';
import { contentFolder } from './read-content.ts';
import { readFile } from './write-file.ts';

/** Tells pages at which no report stands any more by their address: what leads elsewhere belongs in no list of pages. */
export function formerPages(): (page: string) => boolean {
	const text = readFile(join(contentFolder, reportsPath));
	const memory = text === undefined ? [] : (readMemory(new Map([[reportsPath, text]])) ?? []);
	const former = new Set(formerAddresses(memory).map(({ address }) => address));
	return (page) => former.has(/\/articles\/([^/]+)\//u.exec(new URL(page).pathname)?.[1] ?? '');
}
