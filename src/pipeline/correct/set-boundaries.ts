import { lastLineOf } from '../../model/block-text.ts';
import { isBoundaryCorrection, type BoundaryCorrection } from '../../model/schemas/sidecar.ts';
import type { Article, Block, Page } from '../../model/tree.ts';
import { withRemark } from './add-remark.ts';
import { explainMissing } from './explain-missing.ts';
import { findInLines } from './find-passage.ts';
import { articleOfLine, excerpt, nameArticle } from './lines-of-source.ts';
import type { PlacedSidecar } from './read-sidecar.ts';
import { retitle, type TrimOf } from './retitle.ts';
import { tell } from './tell.ts';

/** Gives the articles of a page that begin on the given lines: those it has already as they are, others read anew. */
export type DivideAt = (page: Page, starts: readonly number[]) => readonly Article[];

/** A page with the corrections that decided where each of its articles begins and ends. */
export interface Bounded {
	page: Page;
	decided: BoundaryCorrection[][];
}

/** The lines on which articles are to begin; or why a correction of them is not needed or not possible. */
type Outcome = { starts: number[] } | { needless: string } | { impossible: string };

const isOn = (block: Block, line: number) => block.pieces.some(({ place }) => place[0] === line);

/** The headline of an article; undefined where the rules found none. */
const headlineOf = ({ blocks }: Article) => blocks.find(({ type }) => type === 'headline');

function startArticle({ lines }: Page, starts: readonly number[], { line, expect }: BoundaryCorrection): Outcome {
	if (starts.includes(line)) return { needless: '这一行本来就另起一篇' };
	if (!findInLines(lines, expect).some(({ first, opens }) => first === line && opens))
		return {
			impossible: `一篇须从一行的开头起，第${line}行的开头是“${excerpt(lines[line - 1]!.characters.join(''))}”`,
		};
	return { starts: [...starts, line].sort((a, b) => a - b) };
}

function mergeArticles(page: Page, starts: readonly number[], { line }: BoundaryCorrection): Outcome {
	const index = articleOfLine(page, line);
	const article = page.articles[index]!;
	const headline = headlineOf(article);
	if (headline && line > lastLineOf(headline))
		return { needless: `第${line}行不是一篇的开头，已在${nameArticle(article)}里` };
	if (index === 0) return { impossible: '这是这一页的第一篇，前面没有文章可以合' };
	return { starts: starts.toSpliced(index, 1) };
}

/** An article whose first line is its headline, where the rules find none in it. */
function withHeadline(article: Article, line: number, trimOf: TrimOf): Article {
	const index = article.blocks.findIndex((block) => isOn(block, line));
	const block = article.blocks[index];
	if (headlineOf(article) || !block || block.pieces.some(({ place }) => place[0] !== line)) return article;
	return { ...article, blocks: article.blocks.with(index, retitle(block, 'headline', null, trimOf)) };
}

/** An article in which the editor's remark stands with the block on a line. */
function withNoteOf(article: Article, correction: BoundaryCorrection): Article {
	const block = article.blocks.find((one) => isOn(one, correction.line)) ?? article.blocks[0];
	return { ...article, blocks: article.blocks.map((one) => (one === block ? withRemark(one, correction) : one)) };
}

/**
 * Divides and merges articles where their editor says so, in the order of the corrections and before all others. What comes
 * to be an article is read anew by the rules, as if the page had come so.
 *
 * @example
 * // { do: article, line: 30, expect: 护佑百姓健康 } · { do: merge, line: 75, expect: 【高质量发展】 }
 */
export function setBoundaries(page: Page, sidecar: PlacedSidecar, divideAt: DivideAt, trimOf: TrimOf): Bounded {
	let current = page;
	let decided: BoundaryCorrection[][] = page.articles.map(() => []);
	for (const correction of sidecar.corrections.filter(isBoundaryCorrection)) {
		const { do: kind, line, expect } = correction;
		if (!findInLines(page.lines, expect).some(({ first }) => first === line)) {
			tell(sidecar, correction, explainMissing(current, line, expect), true);
			continue;
		}
		const starts = current.articles.map(({ lines: [first] }) => first);
		const outcome =
			kind === 'article' ? startArticle(current, starts, correction) : mergeArticles(current, starts, correction);
		if ('needless' in outcome) {
			tell(sidecar, correction, `“${expect}”：${outcome.needless}，这条改正不再需要，请删去`, false);
		} else if ('impossible' in outcome) {
			tell(sidecar, correction, `“${expect}”：${outcome.impossible}`, true);
		} else {
			const before = current;
			const articles = divideAt(current, outcome.starts);
			const at = articleOfLine({ articles }, line);
			const whole = kind === 'article' ? withHeadline(articles[at]!, line, trimOf) : articles[at]!;
			current = { ...current, articles: articles.with(at, withNoteOf(whole, correction)) };
			decided = current.articles.map((article, index) => {
				const known = before.articles.indexOf(article);
				const concerned = index === at || (kind === 'article' && index === at - 1);
				return [...(known < 0 ? [] : decided[known]!), ...(concerned ? [correction] : [])];
			});
		}
	}
	return { page: current, decided };
}
