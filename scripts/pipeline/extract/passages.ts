import { blockIds } from '../block-ids.ts';
import { codePoints, sourceRun } from '../block-text.ts';
import { readingText } from '../reading-text.ts';
import type { Article, Block, BlockType, Line } from '../tree.ts';

/** A block's text as the extractors read it. Offsets are those of its string (UTF-16). */
export interface Passage {
	block: Block;
	id: string;
	/** The reading text: what a fact takes over. */
	text: string;
	/** The same text, character for character, with one form of digits and punctuation: what the rules match. */
	plain: string;
}

/** Where a fact stands, with its words. */
export interface PlacedQuote {
	quote: string;
	block: string;
	line: number;
}

const punctuation: Readonly<Record<string, string>> = {
	',': '，',
	';': '；',
	':': '：',
	'?': '？',
	'!': '！',
	'(': '（',
	')': '）',
	'「': '“',
	'」': '”',
	'『': '‘',
	'』': '’',
};

/**
 * A text with half-width digits, letters, signs of per cent, full-width punctuation and one form of
 * quotation marks; no character more or less.
 *
 * A comma or a colon between digits belongs to the number and stays.
 *
 * @example
 * foldForRules('达９５％,同比') // '达95%，同比'
 */
export function foldForRules(text: string): string {
	const folded = text.replaceAll(/[０-９Ａ-Ｚ％．＋／]/giu, (character) =>
		String.fromCharCode(character.charCodeAt(0) - 0xfee0)
	);
	return folded.replaceAll(/(?<!\d)[,:]|[,:](?!\d)|[;?!()「」『』]/gu, (character) => punctuation[character]!);
}

/** The passages of an article, of the given types of block, in reading order. */
export function passagesOf(article: Article, types: readonly BlockType[]): Passage[] {
	const ids = blockIds(article.blocks);
	return article.blocks
		.filter((block) => types.includes(block.type))
		.map((block) => {
			const text = readingText(block);
			return { block, id: ids.get(block)!, text, plain: foldForRules(text) };
		});
}

/** The source words behind `[from, to)` of a passage, with their block and line. */
export function quoteOf(passage: Passage, lines: readonly Line[], from: number, to: number): PlacedQuote {
	const start = codePoints(passage.text.slice(0, from));
	const run = sourceRun(passage.block, lines, start, start + codePoints(passage.text.slice(from, to)));
	if (!run) throw new Error(`Nothing stands at ${from}–${to} of ${passage.id}.`);
	return { quote: run.quote, block: passage.id, line: run.line };
}
