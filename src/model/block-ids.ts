import { startOf } from './block-text.ts';
import type { Block } from './tree.ts';

/**
 * The address of each block: `b` and the line of its first character, `-2` for a second block that begins on that line.
 *
 * It follows the order in the source, not the reading order, so that moving a block does not rename another.
 */
export function blockIds(blocks: readonly Block[]): ReadonlyMap<Block, string> {
	const sorted = [...blocks].sort((a, b) => {
		const [first, second] = [startOf(a), startOf(b)];
		return first.line - second.line || first.column - second.column;
	});
	const counts = new Map<number, number>();
	const ids = new Map<Block, string>();
	for (const block of sorted) {
		const { line } = startOf(block);
		const count = (counts.get(line) ?? 0) + 1;
		counts.set(line, count);
		ids.set(block, count === 1 ? `b${line}` : `b${line}-${count}`);
	}
	return ids;
}
