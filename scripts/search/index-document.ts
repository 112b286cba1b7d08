import { readReportDate } from '../../src/model/dates.ts';
import type { Article, Block } from '../../src/model/schemas/article.ts';
import { blockTypes } from '../../src/model/schemas/block-types.ts';
import { foldCharacter } from '../../src/search/fold.ts';
import type { StoredBlock, StoredReport } from '../../src/search/records.ts';

/** Blocks that come first in the index, so that a match in them is seen before the text of the report is read. */
const headTypes: readonly Block['type'][] = ['headline', 'deck', 'kicker', 'sectionLabel'];

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** One token a character, blanks between: that is how Pagefind takes words apart. */
function toTokens(text: string, fold: (text: string) => string): string {
	return [...fold(text)].map((character) => entities[character] ?? character).join(' ');
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
			return block.themes.length > 0 ? [block.id, type, block.text, block.themes] : [block.id, type, block.text];
		}),
	};
}

/**
 * The document that Pagefind indexes for a report: folded text, one token a character, a mark between blocks so that no run
 * crosses them. The published page is not touched.
 *
 * One element holds it all: at the end of an element Pagefind adds a full stop to the last word.
 *
 * @example
 * toIndexDocument(article, fold); // → …<p>¶ 党 建 引 领 践 初 心 ¶ 随 州 市 … ¶</p>…
 */
export function toIndexDocument(article: Article, fold: (text: string) => string): string {
	const head = headTypes.flatMap((type) => article.blocks.filter((block) => block.type === type));
	const rest = article.blocks.filter((block) => !headTypes.includes(block.type));
	const text = [...head, ...rest].map((block) => `¶ ${toTokens(block.text, fold)} `).join('');
	return `<html lang="zh-CN"><body data-pagefind-body><p>${text}¶</p></body></html>`;
}

/** Every character of an article, folded but for traditional forms. */
export function charactersOf(article: Article): Set<string> {
	const characters = new Set<string>();
	for (const block of article.blocks) {
		for (const character of new Set(block.text)) for (const part of foldCharacter(character)) characters.add(part);
	}
	return characters;
}
