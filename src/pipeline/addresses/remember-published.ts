import type { AddressMemory, RememberedBlock, RememberedReport } from '../../model/address-memory.ts';
import type { Article } from '../../model/schemas/article.ts';
import { rememberText } from './fingerprint.ts';
import { findReport, type ReportSigns } from './recognise-reports.ts';

/** What is remembered of a document, the addresses apart. */
export function entryOf(
	{ headline, hospital, date, source }: ReportSigns,
	digest: string
): Omit<RememberedReport, 'address' | 'blocks'> {
	return {
		headline,
		...(hospital ? { hospital: hospital.name } : {}),
		...(date ? { date: date.edtf } : {}),
		file: source.file,
		line: source.lines[0],
		digest,
	};
}

/**
 * The memory with what it lacks of published documents: reports that it does not know, and the blocks of a report of which
 * it remembers none. A document that it knows under another address is no report of its own.
 */
export function rememberPublished(memory: AddressMemory, documents: readonly Article[]): RememberedReport[] {
	const known = new Set(memory.flatMap(({ address, former = [] }) => [address, ...former]));
	const digests = new Set(memory.map(({ digest }) => digest));
	const published = new Map(
		documents.map((document): [string, RememberedReport] => {
			const { blocks, digest } = findReport(document);
			const remembered = blocks.map(({ id, text }): RememberedBlock => ({ id, ...rememberText(text) }));
			return [document.id, { address: document.id, ...entryOf(document, digest), blocks: remembered }];
		})
	);
	const completed = memory.map((report) => {
		const { blocks = [] } = published.get(report.address) ?? {};
		return report.blocks.length > 0 || report.removed || report.into !== undefined ? report : { ...report, blocks };
	});
	const added = [...published.values()].filter(({ address, digest }) => !known.has(address) && !digests.has(digest));
	return [...completed, ...added].sort((a, b) => (a.address < b.address ? -1 : 1));
}
