import type { Byline } from '../../model/schemas/article.ts';
import type { BylineGrammar } from '../lexicon/byline-grammar.ts';
import type { Article, Page } from '../../model/tree.ts';
import { extractBylines } from './bylines.ts';

/** What is said of somebody who put together what others wrote. */
const collecting = /(?:整理|统稿|辑录|摘编|编写)$/u;

/** The fewest briefs that make a page of briefs. */
const fewestBriefs = 3;

/** Whether an article's byline stands below all of its text. */
function closes({ blocks }: Article): boolean {
	const lineOf = (types: readonly string[]) =>
		Math.max(0, ...blocks.filter(({ type }) => types.includes(type)).map(({ pieces }) => pieces[0]!.place[0]));
	return lineOf(['byline', 'furniture']) > lineOf(['paragraph', 'listItem']);
}

/**
 * Who put together a page of briefs, where that is said once at its foot and no other brief has a byline: all were put together
 * by the same hand.
 *
 * @example
 * // 三则简讯……  整理｜王松 → of all three
 */
export function sharedBylines(page: Page, article: Article, grammar: BylineGrammar): Byline[] {
	const { articles } = page;
	const last = articles.at(-1);
	if (articles.length < fewestBriefs || last === undefined || last === article || !closes(last)) return [];
	const others = articles.slice(0, -1);
	if (others.some((other) => extractBylines(other, grammar).length > 0)) return [];
	return extractBylines(last, grammar).filter(({ role }) => role !== null && collecting.test(role));
}
