import type { Byline } from '../../model/schemas/article.ts';
import { printedText } from '../../model/block-text.ts';
import type { BylineGrammar } from '../lexicon/byline-grammar.ts';
import { paperName } from '../lexicon/page-furniture.ts';
import type { Article, Page } from '../../model/tree.ts';
import { readImprint } from './imprint.ts';

/**
 * The newspaper, only where the page names it: with a reporter (随州日报全媒体记者), in the masthead, or in the dateline.
 *
 * A paper that the text merely mentions is not the one that printed it.
 */
export function extractPublication(
	page: Page,
	article: Article,
	bylines: readonly Byline[],
	grammar: BylineGrammar
): string | null {
	const staff = bylines.find(({ org, role }) => org !== null && role?.endsWith('记者') && paperName.test(org));
	if (staff) return staff.org;
	const furnitureOf = ({ blocks }: Article) => blocks.filter(({ type }) => type === 'furniture');
	const own = furnitureOf(article);
	const others = page.articles.flatMap((other) => (other === article ? [] : furnitureOf(other)));
	for (const block of [...own, ...others]) {
		const { publication } = readImprint(printedText(block), grammar);
		if (publication !== null) return publication;
	}
	for (const block of article.blocks) {
		if (block.type !== 'paragraph' && block.type !== 'dateline') continue;
		const dateline = grammar.dateline(printedText(block)) ?? '';
		const named = /^\p{Script=Han}{2,8}?(?:[日晚早晨时商]报|都市报|健康报|健康网|新闻网)/u.exec(dateline)?.[0];
		if (named) return named;
	}
	return null;
}
