import { blockIds } from '../../model/block-ids.ts';
import { codePoints, type Utf16 } from '../../model/offsets.ts';
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

/** Made once for each block: several extractors read it. */
const texts = new WeakMap<Block, Pick<Passage, 'text' | 'plain'>>();

function textsOf(block: Block): Pick<Passage, 'text' | 'plain'> {
	const known = texts.get(block);
	if (known) return known;
	const text = readingText(block);
	const made = { text, plain: pairStraightMarks(foldForRules(text)) };
	texts.set(block, made);
	return made;
}

/** The passages of an article, of the given types of block, in reading order. */
export function passagesOf(article: Article, types: readonly BlockType[]): Passage[] {
	const ids = blockIds(article.blocks);
	return article.blocks
		.filter((block) => types.includes(block.type))
		.map((block) => ({ block, id: ids.get(block)!, ...textsOf(block) }));
}

/** The place of each UTF-16 unit of a block's text: its line, 0 for what stands between the pieces, and its column. */
interface PlaceTable {
	lines: number[];
	columns: number[];
}

/** Made once for each block: a long paragraph has many facts. */
const tables = new WeakMap<Block, PlaceTable>();

function placesOf(block: Block): PlaceTable {
	const known = tables.get(block);
	if (known) return known;
	const [start, end] = block.trim;
	const count = block.pieces.reduce((sum, { text }) => sum + codePoints(text), 0);
	const separators = block.separator === '' ? 0 : block.pieces.length - 1;
	const last = count + separators - end;
	const table: PlaceTable = { lines: [], columns: [] };
	let index = 0;
	const add = (units: number, line: number, column: number) => {
		for (let unit = 0; index >= start && index < last && unit < units; unit += 1) {
			table.lines.push(line);
			table.columns.push(column);
		}
		index += 1;
	};
	for (const [piece, { text, place }] of block.pieces.entries()) {
		if (piece > 0 && block.separator !== '') add(1, 0, 0);
		let column: number = place[1];
		for (const character of text) {
			add(character.length, place[0], column);
			column += 1;
		}
	}
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
	const isOnlyBlank = (from: number, line: number, column: number) =>
		from <= column + 1 && lines[line - 1]!.characters.slice(from, column).every((character) => /\s/u.test(character));
	const places = placesOf(passage.block);
	for (let index = start; index < Math.min(end, places.lines.length); index += 1) {
		const [line, column] = [places.lines[index]!, places.columns[index]!];
		if (line === 0) continue;
		const run = runs.at(-1);
		if (run?.line === line && isOnlyBlank(run.last + 1, line, column)) run.last = column;
		else runs.push({ line, first: column, last: column });
	}
	if (runs.length === 0) throw new Error(`Nothing stands at ${from}–${to} of ${passage.id}.`);
	const quote = runs
		.map(({ line, first, last }) => lines[line - 1]!.characters.slice(first, last + 1).join(''))
		.join('');
	return { quote, block: passage.id, line: runs[0]!.line };
}
