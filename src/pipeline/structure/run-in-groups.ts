import { printedText } from '../../model/block-text.ts';
import { codePoints } from '../../model/offsets.ts';
import type { Block } from '../../model/tree.ts';

/** The short sentence with which a paragraph begins, and the section it stands in. */
export interface FirstSentence {
	/** Index of the block. */
	index: number;
	/** With its full stop. */
	text: string;
	/** In code points, without its full stop. */
	length: number;
	section: number;
}

const shortest = 4;
const longest = 16;

/** A short first sentence, numbered or not, with more text behind it. */
const firstSentence =
	/^((?:[一二三四五六七八九十]、|[（(][一二三四五六七八九十\d]+[）)]|\d+[.、])?[^。！？!?，,；;：:]{3,15}。)(?=\S{8})/u;

/** The number of a run-in head. */
export const headNumber = /^(?:[一二三四五六七八九十]、|[（(][一二三四五六七八九十\d]+[）)]|\d+[.、])/u;

/** What makes a sentence a maxim or a piece of narration rather than a head. */
const noHead =
	/^(?:也|还|就|有|另|一条|\d+\.\d)|就是|乃是|不是|是一|[^但]是[^否]|必先|才能|方能|[了过着]。$|^“[^”]*。/u;

/** Finds the short first sentences of an article, section by section. */
export function firstSentences(blocks: readonly Block[]): FirstSentence[] {
	let section = 0;
	const found: FirstSentence[] = [];
	for (const [index, block] of blocks.entries()) {
		if (block.type === 'crosshead') section += 1;
		if (block.type !== 'paragraph') continue;
		const text = firstSentence.exec(printedText(block))?.[1];
		const length = text ? codePoints(text) - 1 : 0;
		if (text && length >= shortest && length <= longest && !noHead.test(text))
			found.push({ index, text, length, section });
	}
	return found;
}

/** The characters that all texts of one length have in the same places; a blank where they differ. */
export function commonPattern(texts: readonly string[]): string {
	return Array.from(texts[0] ?? '', (character, at) =>
		texts.every((text) => Array.from(text)[at] === character) ? character : ' '
	).join('');
}
