import { readReportDate } from '../../src/model/dates.ts';
import type { Article, Block } from '../../src/model/schemas/article.ts';
import { blockTypes } from '../../src/model/schemas/block-types.ts';
import { foldCharacter, isIndexed } from '../../src/search/fold.ts';
import { pairToken } from '../../src/search/pair-token.ts';
import type { Reading, StoredBlock, StoredReport } from '../../src/search/records.ts';

/** Blocks that come first in the index, so that a match in them is seen before the text of the report is read. */
const headTypes: readonly Block['type'][] = ['headline', 'deck', 'kicker', 'sectionLabel'];

/** A correction without what it leaves as it is: 汉襄胥骨 → 汉襄肱骨 changes one character. */
function onlyChanged(text: string, [from, to, reading]: Reading): Reading {
	let [start, end] = [from, to];
	let [head, tail] = [0, reading.length];
	while (start < end && head < tail && text[start] === reading[head]) [start, head] = [start + 1, head + 1];
	while (end > start && tail > head && text[end - 1] === reading[tail - 1]) [end, tail] = [end - 1, tail - 1];
	return [start, end, reading.slice(head, tail)];
}

/** The corrections that a block has, first to last, none overlapping, in UTF-16 units. */
function readingsOf(block: Block): Reading[] {
	const offset = (codePoints: number): number => Array.from(block.text).slice(0, codePoints).join('').length;
	const readings = block.notes
		.filter(({ type, corr }) => type === 'emended' && corr !== undefined)
		.map(({ span, corr = '' }) => onlyChanged(block.text, [offset(span[0]), offset(span[1]), corr]))
		.sort((a, b) => a[0] - b[0]);
	return readings.filter(([from], index) => index === 0 || from >= (readings[index - 1]?.[1] ?? 0));
}

/** A block as an editor reads it. */
function correctedText(block: Block): string {
	let text = '';
	let at = 0;
	for (const [from, to, reading] of readingsOf(block)) {
		text += block.text.slice(at, from) + reading;
		at = to;
	}
	return text + block.text.slice(at);
}

/** What the index stores of a report: the reading text by blocks, for ranking and excerpts. */
export function toStoredReport(article: Article): StoredReport {
	return {
		slug: article.id,
		hospital: article.hospital?.id ?? null,
		date: readReportDate(article.date) ?? null,
		publication: article.publication,
		blocks: article.blocks.map((block): StoredBlock => {
			const type = blockTypes.indexOf(block.type);
			const readings = readingsOf(block);
			if (readings.length > 0) return [block.id, type, block.text, block.themes, readings];
			return block.themes.length > 0 ? [block.id, type, block.text, block.themes] : [block.id, type, block.text];
		}),
	};
}

/** What is searched of a report, folded: its titles, and its other blocks and those that an editor corrected, as they are read. */
export interface IndexText {
	titles: string[];
	texts: string[];
}

/** The titles come first, so that a match in them is seen before the text of the report is read. */
export function toIndexText(article: Article, fold: (text: string) => string): IndexText {
	const head = headTypes.flatMap((type) => article.blocks.filter((block) => block.type === type));
	const rest = article.blocks.filter((block) => !headTypes.includes(block.type));
	const corrected = article.blocks.filter((block) => readingsOf(block).length > 0).map(correctedText);
	return {
		titles: head.map(({ text }) => fold(text)),
		texts: [...rest.map(({ text }) => fold(text)), ...corrected.map(fold)],
	};
}

const known = new Map<string, boolean>();

/** As `isIndexed`, asked once of each character. */
function isLetter(character: string): boolean {
	let answer = known.get(character);
	if (answer === undefined) known.set(character, (answer = isIndexed(character)));
	return answer;
}

/** The characters of a text that are letters; a sign has a place and no token. */
const lettersIn = (text: string): string[] => Array.from(text, (character) => (isLetter(character) ? character : ''));

/** Neighbouring letters two by two; where a sign stands between letters, its place. */
const pairsIn = (letters: readonly string[]): string[] =>
	letters.map((letter, at) => (letter !== '' && letters[at + 1] ? letter + letters[at + 1]! : ''));

/**
 * The tokens by which a report is found, each at its place: each pair of neighbours and each character, an empty place
 * between blocks, so that no run crosses them. The published page is not touched.
 *
 * A run of two characters and more is looked for by its pairs, each of which stands in few reports, so that little is fetched; a
 * single character, and runs with signs between the letters, by their characters.
 *
 * @example
 * toIndexTokens({ titles: ['党建'], texts: [] }); // → ['', '党建', '', '', '党', '建']
 */
export function toIndexTokens({ titles, texts }: IndexText): string[] {
	return [titles, texts].flatMap((part) => {
		const letters = part.map(lettersIn);
		return [letters.map(pairsIn), letters].flatMap((tokens) => tokens.flatMap((ofText) => ['', ...ofText]));
	});
}

/** A token as the index has it. */
export function writeToken(token: string): string {
	const [first = '', second] = token;
	return second === undefined ? token : pairToken(first, second);
}

/** Every character of the articles, folded but for traditional forms. */
export function charactersOf(articles: readonly Article[]): Set<string> {
	const printed = new Set<string>();
	for (const { blocks } of articles)
		for (const block of blocks) for (const character of block.text + correctedText(block)) printed.add(character);
	return new Set([...printed].flatMap((character) => [...foldCharacter(character)]));
}
