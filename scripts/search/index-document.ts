import { readReportDate } from '../../src/model/dates.ts';
import type { Article, Block } from '../../src/model/schemas/article.ts';
import { blockTypes } from '../../src/model/schemas/block-types.ts';
import { foldCharacter, isIndexed } from '../../src/search/fold.ts';
import { pairToken } from '../../src/search/pair-token.ts';
import type { Reading, StoredBlock, StoredReport } from '../../src/search/records.ts';

/** Blocks that come first in the index, so that a match in them is seen before the text of the report is read. */
const headTypes: readonly Block['type'][] = ['headline', 'deck', 'kicker', 'sectionLabel'];

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** One token a character, blanks between: that is how Pagefind takes words apart. */
function toTokens(text: string, fold: (text: string) => string): string {
	return [...fold(text)].map((character) => entities[character] ?? character).join(' ');
}

/** One token two characters that stand side by side; where a sign stands between letters, its place. */
function toPairs(text: string, fold: (text: string) => string): string {
	const characters = [...fold(text)];
	return characters
		.map((character, at) => {
			const next = characters[at + 1] ?? '¶';
			return isIndexed(character) && isIndexed(next) ? pairToken(character, next) : '¶';
		})
		.join(' ');
}

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

/**
 * The document that Pagefind indexes for a report: folded text, one token a character and one a pair of neighbours, a mark
 * between blocks so that no run crosses them. The published page is not touched.
 *
 * A run of two characters and more is looked for by its pairs, each of which stands in few reports, so that little is fetched; a
 * single character, and runs with signs between the letters, by their characters. The titles come first, so that a match in
 * them is seen before the text of the report is read; at the end follow the blocks that an editor corrected, as they are read.
 *
 * One element holds it all: at the end of an element Pagefind adds a full stop to the last word.
 *
 * @example
 * toIndexDocument(article, fold); // → …<p>¶ 党 建 … ¶ ƿj4ujfne ƿmc7vbpx … ¶</p>…
 */
export function toIndexDocument(article: Article, fold: (text: string) => string): string {
	const head = headTypes.flatMap((type) => article.blocks.filter((block) => block.type === type));
	const rest = article.blocks.filter((block) => !headTypes.includes(block.type));
	const corrected = article.blocks.filter((block) => readingsOf(block).length > 0).map(correctedText);
	const titles = head.map(({ text }) => text);
	const texts = [...rest.map(({ text }) => text), ...corrected];
	const write = (of: readonly string[], tokens: typeof toTokens) =>
		of.map((text) => `¶ ${tokens(text, fold)} `).join('');
	const parts = [write(titles, toPairs), write(titles, toTokens), write(texts, toPairs), write(texts, toTokens)];
	return `<html lang="zh-CN"><body data-pagefind-body><p>${parts.join('')}¶</p></body></html>`;
}

/** Every character of an article, folded but for traditional forms. */
export function charactersOf(article: Article): Set<string> {
	const characters = new Set<string>();
	for (const block of article.blocks) {
		for (const character of new Set(block.text + correctedText(block)))
			for (const part of foldCharacter(character)) characters.add(part);
	}
	return characters;
}
