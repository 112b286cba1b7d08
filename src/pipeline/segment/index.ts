import type { VFile } from 'vfile';
import type { LineShapes } from '../lexicon/line-shapes.ts';
import { startOf } from '../../model/block-text.ts';
import type { Article, Discarded, Line } from '../../model/tree.ts';
import { readBlocks } from './read-blocks.ts';
import { cutAt, splitArticles } from './split-articles.ts';

/** Articles with the characters that were removed from their lines. */
function withRemoved(articles: readonly Article[], discarded: readonly Discarded[]): Article[] {
	return articles.map((article, index) => {
		const from = index === 0 ? 0 : article.lines[0];
		const to = articles[index + 1]?.lines[0] ?? Number.POSITIVE_INFINITY;
		const own = discarded.filter(({ pieces }) => pieces[0]!.place[0] >= from && pieces[0]!.place[0] < to);
		return { ...article, discarded: own };
	});
}

/**
 * Divides a page into articles, each a run of lines with one unnamed block a line.
 *
 * Where no boundary is certain the page is one article; a page without any text gives none.
 */
export function segment(lines: readonly Line[], shapes: LineShapes, file: VFile): Article[] {
	const { blocks, discarded } = readBlocks(lines);
	return withRemoved(splitArticles(blocks, shapes, file), discarded);
}

/** Divides a page where it is told, each article from one line of the list to the next. */
export function segmentAt(lines: readonly Line[], starts: readonly number[]): Article[] {
	const { blocks, discarded } = readBlocks(lines);
	const indexes = starts.map((start) => blocks.findIndex((block) => startOf(block).line >= start));
	return withRemoved(cutAt(blocks, indexes), discarded);
}
