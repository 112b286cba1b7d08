import type { Byline } from '../../../src/schemas/article.ts';
import { printedText } from '../block-text.ts';
import type { BylineGrammar } from '../byline-grammar.ts';
import type { Article, Page } from '../tree.ts';

/** A newspaper's name. */
const paper =
	/(?:\p{Script=Han}{2,6}(?:日报|晚报|早报|晨报|都市报|商报|时报|健康报|导报|新报|快报|青年报|工人报|卫生报|医药报|周刊|周报))/u;

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
	const staff = bylines.find(
		({ org, role }) => org !== null && role?.endsWith('记者') && new RegExp(`^${paper.source}$`, 'u').test(org)
	);
	if (staff) return staff.org;
	for (const other of page.articles) {
		for (const block of other.blocks) {
			const text = printedText(block);
			const named = block.type === 'furniture' ? paper.exec(text)?.[0] : undefined;
			if (named) return named;
		}
	}
	for (const block of article.blocks) {
		if (block.type !== 'paragraph' && block.type !== 'dateline') continue;
		const named = paper.exec(grammar.dateline(printedText(block)) ?? '')?.[0];
		if (named) return named;
	}
	return null;
}
