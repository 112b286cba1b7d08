import type { Line } from '../model/tree.ts';
import type { LineShapes } from './lexicon/line-shapes.ts';
import { readBlocks } from './segment/read-blocks.ts';
import type { LineLabel } from './structure/line-states.ts';
import type { LineReader, Reason } from './structure/read-lines.ts';
import { splitTitleLines } from './structure/split-title-lines.ts';

/** What a part of a line was read as, as one of the whole page. */
export interface ExplainedPart {
	label: LineLabel;
	/** How probable the label is, from 0 to 1. */
	probability: number;
	/** What spoke for the label, and against it, the strongest first. */
	reasons: Reason[];
}

/**
 * Makes the function that says why a line of a page came out as it did, before anything was joined, moved or corrected:
 * part by part, mostly one; none where the line is blank.
 */
export function explainLines(
	lines: readonly Line[],
	{ knowledge, lines: reader }: { knowledge: { shapes: LineShapes }; lines: LineReader }
): (number: number) => ExplainedPart[] {
	const blocks = splitTitleLines(readBlocks(lines).blocks, knowledge.shapes);
	const readings = reader.read(blocks);
	return (number) =>
		[...blocks.keys()]
			.filter((index) => blocks[index]!.pieces.some(({ place }) => place[0] === number))
			.map((index) => {
				const { label, probability } = readings[index]!;
				return { label, probability, reasons: reader.explain(blocks, index, label) };
			});
}
