import { blockTypes, type BlockType } from '../model/schemas/block-types.ts';
import type { SearchBlock, SearchReport, StoredReport } from './records.ts';

const numbered = new Set<BlockType>(['paragraph', 'listItem']);

/** A report as it comes out of the index, with its paragraphs numbered and its sections found. */
export function readReport(stored: StoredReport): SearchReport {
	let number = 0;
	let section = -1;
	const blocks = stored.blocks.map(([id, typeIndex, text, themes = [], readings = []], index): SearchBlock => {
		const type = blockTypes[typeIndex] ?? 'paragraph';
		if (type === 'crosshead') section = index;
		return { id, type, text, readings, themes, number: numbered.has(type) ? ++number : null, section };
	});
	return { ...stored, blocks };
}
