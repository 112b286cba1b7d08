import { printedText } from '../../model/block-text.ts';
import type { Block } from '../../model/tree.ts';

/** How a line stands in a column that is set line by line: fills its width, ends a paragraph in it, or is in none. */
export type InColumn = 'full' | 'last' | 'none';

/** So many lines of one width below each other are a column. */
const leastLines = 3;
/** A narrower column is a list. */
const leastWidth = 11;
/** Signs that are squeezed or hang out make lines of one column differ. */
const tolerance = 2;

/**
 * Finds the columns of a page that was scanned line by line: runs of lines without blank lines between them, of one width but
 * for the last of each paragraph.
 */
export function columnsOf(blocks: readonly Block[]): InColumn[] {
	const widths = blocks.map((block) => Array.from(printedText(block).replaceAll(/\s/gu, '')).length);
	const found: InColumn[] = blocks.map(() => 'none');
	for (let from = 0; from < blocks.length;) {
		let to = from + 1;
		while (to < blocks.length && blocks[to]!.gapBefore === 0) to += 1;
		const own = widths.slice(from, to);
		const counts = own.map((width) => own.filter((other) => Math.abs(other - width) <= 1).length);
		const most = Math.max(...counts);
		const width = own[counts.indexOf(most)]!;
		if (most >= leastLines && most * 2 >= own.length && width >= leastWidth && width <= 46) {
			for (let at = from; at < to; at += 1) {
				if (Math.abs(widths[at]! - width) <= tolerance) found[at] = 'full';
				else if (
					at > from &&
					found[at - 1] === 'full' &&
					widths[at]! < width &&
					/[。！？”）]$/u.test(printedText(blocks[at]!))
				)
					found[at] = 'last';
			}
		}
		from = to;
	}
	return found;
}
