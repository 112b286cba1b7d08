import type { VFile } from 'vfile';
import type { LineShapes } from '../lexicon/line-shapes.ts';
import type { Article, Line } from '../../model/tree.ts';
import { readBlocks } from './read-blocks.ts';
import { splitArticles } from './split-articles.ts';

/**
 * Divides a page into articles, each a run of lines with one unnamed block a line.
 *
 * Where no boundary is certain the page is one article; a page without any text gives none.
 */
export function segment(lines: readonly Line[], shapes: LineShapes, file: VFile): Article[] {
	const { blocks, discarded } = readBlocks(lines);
	const articles = splitArticles(blocks, shapes, file);
	return articles.map((article, index) => {
		const from = index === 0 ? 0 : article.lines[0];
		const to = articles[index + 1]?.lines[0] ?? Number.POSITIVE_INFINITY;
		const own = discarded.filter(({ pieces }) => pieces[0]!.place[0] >= from && pieces[0]!.place[0] < to);
		return { ...article, discarded: own };
	});
}
