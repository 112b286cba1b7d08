import { asPrinted, readingText } from '../../model/reading-text.ts';
import type { Article, BlockType, Facts, Page } from '../../model/tree.ts';

/** What stands above the headline and below it, as printed: section label, kickers, deck. A deck over two lines is one. */
export function extractHead({ lines }: Page, { blocks }: Article): Pick<Facts, 'sectionLabel' | 'kickers' | 'deck'> {
	const texts = (type: BlockType) =>
		blocks.filter((block) => block.type === type).map((block) => readingText(asPrinted(block, lines)));
	const decks = texts('deck');
	return {
		sectionLabel: texts('sectionLabel')[0] ?? null,
		kickers: texts('kicker'),
		deck: decks.length > 0 ? decks.join('') : null,
	};
}
