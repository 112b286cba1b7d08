import { codePoints, lastLineOf, printedText, startOf } from '../../model/block-text.ts';
import { asPrinted, widenPunctuation } from '../../model/reading-text.ts';
import type { Block, Page } from '../../model/tree.ts';

/** Where the text that a correction expects stands. */
export interface Passage {
	/** Index of the article on its page, and of the block in its article. */
	article: number;
	block: number;
	/** `[from, to)` in code points of the block's text. */
	from: number;
	to: number;
}

/** The blocks that have a piece on a line, or run around it. */
function holds(block: Block, line: number): boolean {
	return (
		block.pieces.some(({ place }) => place[0] === line) || (startOf(block).line < line && lastLineOf(block) > line)
	);
}

/** Signs in one width, so that an editor may type either. */
const plain = (text: string) =>
	widenPunctuation(text)
		.replaceAll('：', ':')
		.replaceAll('，', ',')
		.replaceAll('；', ';')
		.replaceAll('（', '(')
		.replaceAll('）', ')')
		.replaceAll('！', '!')
		.replaceAll('？', '?');

/**
 * Finds the expected text on a line, in the block or blocks that stand there.
 *
 * Half-width and full-width signs count as the same. Undefined where the text is not found.
 */
export function findPassage(
	{ articles, lines }: Pick<Page, 'articles' | 'lines'>,
	line: number,
	expect: string
): Passage | undefined {
	const wanted = plain(expect);
	for (const [article, { blocks }] of articles.entries()) {
		for (const [index, block] of blocks.entries()) {
			if (!holds(block, line)) continue;
			const text = plain(printedText(asPrinted(block, lines)));
			const at = text.indexOf(wanted);
			if (at < 0) continue;
			const from = codePoints(text.slice(0, at));
			return { article, block: index, from, to: from + codePoints(wanted) };
		}
	}
	return undefined;
}
