import { printedText, retype, untrimmed } from '../../model/block-text.ts';
import { codePointSpan } from '../../model/offsets.ts';
import type { Block, BlockType, Note } from '../../model/tree.ts';

/** What the text of a block of a type leaves out at its ends. */
export type TrimOf = (type: BlockType, text: string) => Block['trim'];

/** The same block under another name, with what that name leaves out of its text; notes stay on their words. */
export function retitle(block: Block, type: BlockType, depth: 2 | 3 | null, trimOf: TrimOf): Block {
	const trim = trimOf(type, printedText({ ...block, trim: untrimmed }));
	const by = block.trim[0] - trim[0];
	const shifted = (note: Note): Note => ({
		...note,
		span: codePointSpan(Math.max(0, note.span[0] + by), Math.max(0, note.span[1] + by)),
	});
	return { ...retype(block, type, depth), trim, notes: by === 0 ? block.notes : block.notes.map(shifted) };
}
