import type { Article as ArticleDocument, Block as BlockDocument } from '../../../src/schemas/article.ts';
import { blockIds } from '../block-ids.ts';
import { readingText } from '../reading-text.ts';
import type { Article, Block, Facts, Page, Place } from '../tree.ts';
import { account, type LedgerFault } from './ledger.ts';

/** A document, with the characters that its ledger misses: none, or the conversion is an error. */
export interface EmittedArticle {
	document: ArticleDocument;
	faults: LedgerFault[];
}

/** The places of a block, neighbouring pieces of one line as one where only removed blanks lie between. */
function placesOf(block: Block): Place[] {
	return block.pieces.map(({ place: [line, from, to] }) => [line, from, to]);
}

function toBlock(block: Block, id: string): BlockDocument {
	const text = readingText(block);
	return {
		id,
		type: block.type,
		depth: block.depth,
		text,
		source: placesOf(block),
		runIn: block.runIn > 0 ? Array.from(text).slice(0, block.runIn).join('') : null,
		themes: [...block.themes],
		notes: block.notes.map((note) => ({ ...note })),
	};
}

/** Makes the article document of `src/schemas/article.ts` from the tree and what was extracted. */
export function toDocument(page: Page, article: Article, facts: Facts, slug: string, lastLine: number): EmittedArticle {
	const ids = blockIds(article.blocks);
	const texts = (type: Block['type']) =>
		article.blocks.filter((block) => block.type === type).map((block) => readingText(block));
	const index = page.articles.indexOf(article);
	const first = index === 0 ? 1 : article.lines[0];
	const { ledger, faults } = account(article, page.lines, first, lastLine);
	const document: ArticleDocument = {
		version: 1,
		id: slug,
		source: { file: page.file, sha256: page.sha256, encoding: page.encoding, lines: [...article.lines] },
		sectionLabel: texts('sectionLabel')[0] ?? null,
		kickers: texts('kicker'),
		headline: texts('headline')[0] ?? '',
		deck: texts('deck').length > 0 ? texts('deck').join('') : null,
		editorsNote: article.blocks.filter((block) => block.type === 'editorsNote').map((block) => ids.get(block)!),
		bylines: [...facts.bylines],
		sponsor: facts.sponsor,
		publication: facts.publication,
		date: facts.date,
		hospital: facts.hospital,
		organisations: [...facts.organisations],
		blocks: article.blocks.map((block) => toBlock(block, ids.get(block)!)),
		indicators: [...facts.indicators],
		honours: [...facts.honours],
		programmes: [...facts.programmes],
		people: [...facts.people],
		quotations: [...facts.quotations],
		ledger,
	};
	return { document, faults };
}
