import { basename, dirname, resolve } from 'node:path';
import { writeMemory } from '../../src/model/address-memory.ts';
import type { Article } from '../../src/model/schemas/article.ts';
import { settleAddresses } from '../../src/pipeline/addresses/index.ts';
import type { AddressEvent } from '../../src/pipeline/addresses/types.ts';
import { markDuplicates } from '../../src/pipeline/emit/mark-duplicates.ts';
import type { Conversion } from '../../src/pipeline/index.ts';
import { hasFailed } from './convert-sources.ts';
import type { WrittenMemory } from './read-memory.ts';

/** The articles of conversions with their addresses, and what is to be remembered of all addresses. */
export interface GivenAddresses {
	articles: Article[];
	/** Files of the memory that are new or changed, and those that have no report any more, by their path in the content folder. */
	write: ReadonlyMap<string, string>;
	remove: readonly string[];
	events: readonly AddressEvent[];
}

/** Gives the articles of a whole corpus their addresses; the reports of sources that fail now keep theirs. */
export function giveAddresses(conversions: readonly Conversion[], { memory, files }: WrittenMemory): GivenAddresses {
	const failed = new Set(conversions.filter(hasFailed).map(({ file }) => file.basename));
	const settled = settleAddresses(memory, conversions, ({ file }) => failed.has(file));
	const wanted = writeMemory(settled.memory);
	return {
		articles: markDuplicates(settled.articles),
		write: new Map([...wanted].filter(([path, text]) => files.get(path) !== text)),
		remove: [...files.keys()].filter((path) => !wanted.has(path)),
		events: settled.events,
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
