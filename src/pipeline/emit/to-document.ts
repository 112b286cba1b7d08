import type {
	Article as ArticleDocument,
	ArticleHospital,
	Block as BlockDocument,
} from '../../model/schemas/article.ts';
import { divisions } from '../../model/divisions.ts';
import { blockIds } from '../../model/block-ids.ts';
import { asPrinted, readingText } from '../../model/reading-text.ts';
import type { Article, Block, Facts, Line, Page, Place } from '../../model/tree.ts';
import { account, type LedgerFault } from './ledger.ts';
import { restoreOnPage, restorePrinted, type Restore } from './restore-printed.ts';

/** A document, with the characters that its ledger misses: none, or the conversion is an error. */
export interface EmittedArticle {
	document: ArticleDocument;
	faults: LedgerFault[];
}

function placesOf(block: Block): Place[] {
	return block.pieces.map(({ place: [line, from, to] }) => [line, from, to]);
}

function toBlock(block: Block, id: string, lines: readonly Line[]): BlockDocument {
	const text = readingText(asPrinted(block, lines));
	return {
		id,
		type: block.type,
		depth: block.depth,
		text,
		source: placesOf(block),
		runIn: block.runIn > 0 ? Array.from(text).slice(0, block.runIn).join('') : null,
		sure: block.sure,
		themes: [...block.themes],
		notes: block.notes.map((note) => ({ ...note })),
		...(block.remarks ? { remarks: [...block.remarks] } : {}),
	};
}

/** The headline; where a report has none, its first sentence, or as much of it as a headline holds. */
function headlineText(article: Article, lines: readonly Line[]): string {
	const text = (block: Block) => readingText(asPrinted(block, lines));
	const headline = article.blocks.find(({ type }) => type === 'headline');
	if (headline) return text(headline);
	const first = article.blocks.find(({ type }) => type === 'paragraph' || type === 'listItem') ?? article.blocks[0]!;
	const [sentence = text(first)] = /^[^。！？!?]+/u.exec(text(first)) ?? [];
	const [clauses = sentence] = /^.{6,30}?(?=[，,；;：:]|$)/u.exec(sentence) ?? [];
	return Array.from(clauses).slice(0, 36).join('');
}

/** A hospital as it is printed, in a place as the table of divisions writes it: 臺州市中心醫院 is in 台州市. */
function restoreHospital(
	hospital: ArticleHospital | null,
	restore: Restore,
	onPage: (name: string) => string
): ArticleHospital | null {
	if (!hospital) return null;
	const isInTable = divisions.some(({ name }) => name === hospital.city);
	const printed = restore(hospital);
	return {
		...printed,
		name: hospital.basis.name === 'inferred' ? onPage(hospital.name) : printed.name,
		city: isInTable ? hospital.city : printed.city,
		province: hospital.province,
	};
}

/** Makes the article document of `src/model/schemas/article.ts` from the tree and what was extracted. */
export function toDocument(page: Page, article: Article, facts: Facts, slug: string, lastLine: number): EmittedArticle {
	const ids = blockIds(article.blocks);
	const restore = restorePrinted(ids, page.lines);
	const onPage = restoreOnPage(page);
	const index = page.articles.indexOf(article);
	const first = index === 0 ? 1 : article.lines[0];
	const { ledger, faults } = account(article, page.lines, first, lastLine);
	const document: ArticleDocument = {
		version: 1,
		id: slug,
		source: { file: page.file, sha256: page.sha256, encoding: page.encoding, lines: [...article.lines] },
		sectionLabel: facts.sectionLabel,
		kickers: [...facts.kickers],
		headline: headlineText(article, page.lines),
		deck: facts.deck,
		editorsNote: article.blocks.filter((block) => block.type === 'editorsNote').map((block) => ids.get(block)!),
		bylines: restore([...facts.bylines]),
		sponsor: restore(facts.sponsor),
		publication: facts.publication === null ? null : onPage(facts.publication),
		date: facts.date,
		hospital: restoreHospital(facts.hospital, restore, onPage),
		organisations: restore([...facts.organisations]),
		blocks: article.blocks.map((block) => toBlock(block, ids.get(block)!, page.lines)),
		indicators: restore([...facts.indicators]),
		honours: restore([...facts.honours]),
		programmes: [...facts.programmes],
		people: restore([...facts.people]),
		quotations: restore([...facts.quotations]),
		ledger,
		provenance: facts.provenance,
		reviewed: facts.reviewed,
	};
	return { document, faults };
}
