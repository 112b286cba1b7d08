import { utf16At, type Utf16 } from '../../../model/offsets.ts';
import { readingText } from '../../../model/reading-text.ts';
import type { Article, Block } from '../../../model/tree.ts';

/** A passage that carries themes, as their reading sees it. */
export interface Passage {
	block: Block;
	text: string;
	/** Where its topic sentence, or its run-in head if that is longer, ends. */
	opening: Utf16;
}

/** What an article says of themes: its headlines in one text, and its passages by sections. */
export interface Passages {
	headlines: string;
	sections: Passage[][];
}

const isPassage = ({ type }: Block) => type === 'paragraph' || type === 'listItem';
const isHeadline = ({ type }: Block) => type === 'kicker' || type === 'headline' || type === 'deck';

/** The passages of an article, those under one crosshead together; titles, captions and bylines are none. */
export function readPassages({ blocks }: Article): Passages {
	const sections: Passage[][] = [[]];
	for (const block of blocks) {
		if (block.type === 'crosshead') sections.push([]);
		if (!isPassage(block)) continue;
		const text = readingText(block);
		const opening = Math.max(utf16At(text, block.runIn), text.indexOf('。') + 1);
		sections.at(-1)!.push({ block, text, opening });
	}
	return {
		headlines: blocks.filter(isHeadline).map(readingText).join(' '),
		sections: sections.filter((section) => section.length > 0),
	};
}
