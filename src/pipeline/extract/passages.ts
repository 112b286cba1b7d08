import { blockIds } from '../../model/block-ids.ts';
import type { Utf16 } from '../../model/offsets.ts';
import { foldForRules } from '../../model/fold-for-rules.ts';
import { pairStraightMarks } from '../../model/pair-straight-marks.ts';
import { readingText } from '../../model/reading-text.ts';
import type { Article, Block, BlockType, Line } from '../../model/tree.ts';

/** A block's text as the extractors read it; places in it are indexes of its strings. */
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

/** The passages of an article, of the given types of block, in reading order. */
export function passagesOf(article: Article, types: readonly BlockType[]): Passage[] {
	const ids = blockIds(article.blocks);
	return article.blocks
		.filter((block) => types.includes(block.type))
		.map((block) => {
			const text = readingText(block);
			return { block, id: ids.get(block)!, text, plain: pairStraightMarks(foldForRules(text)) };
		});
}

/** Line and column of a character. */
interface CharacterPlace {
	line: number;
	column: number;
}

/** The place of each UTF-16 unit of a block's text; undefined for what stands between its pieces. */
type PlaceTable = (CharacterPlace | undefined)[];

/** Made once for each block: a long paragraph has many facts. */
const tables = new WeakMap<Block, PlaceTable>();

function placesOf(block: Block): PlaceTable {
	const known = tables.get(block);
	if (known) return known;
	const characters: { units: number; place: CharacterPlace | undefined }[] = [];
	for (const [index, { text, place }] of block.pieces.entries()) {
		if (index > 0 && block.separator !== '') characters.push({ units: 1, place: undefined });
		for (const [offset, character] of Array.from(text).entries()) {
			characters.push({ units: character.length, place: { line: place[0], column: place[1] + offset } });
		}
	}
	const [start, end] = block.trim;
	const table = characters
		.slice(start, characters.length - end)
		.flatMap(({ units, place }) => Array.from({ length: units }, () => place));
	tables.set(block, table);
	return table;
}

/**
 * The source words behind `[from, to)` of a passage, with their block and line: line breaks removed, blanks that stand
 * between two characters of one line kept.
 */
export function quoteOf(passage: Passage, lines: readonly Line[], from: Utf16, to: Utf16): PlacedQuote {
	const isBlank = (index: Utf16) => /\s/u.test(passage.text[index] ?? '');
	let [start, end] = [from, to];
	while (start < end && isBlank(start)) start += 1;
	while (end > start && isBlank(end - 1)) end -= 1;
	const runs: { line: number; first: number; last: number }[] = [];
	/** A block may have two pieces of one line with words of another block between them. */
	const isOnlyBlank = (from: number, { line, column }: { line: number; column: number }) =>
		from <= column + 1 && lines[line - 1]!.characters.slice(from, column).every((character) => /\s/u.test(character));
	for (const place of placesOf(passage.block).slice(start, end)) {
		if (!place) continue;
		const run = runs.at(-1);
		if (run?.line === place.line && isOnlyBlank(run.last + 1, place)) run.last = place.column;
		else runs.push({ line: place.line, first: place.column, last: place.column });
	}
	if (runs.length === 0) throw new Error(`Nothing stands at ${from}–${to} of ${passage.id}.`);
	const quote = runs
		.map(({ line, first, last }) => lines[line - 1]!.characters.slice(first, last + 1).join(''))
		.join('');
	return { quote, block: passage.id, line: runs[0]!.line };
}
