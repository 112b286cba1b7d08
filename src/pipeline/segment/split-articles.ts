import type { VFile } from 'vfile';
import { lastLineOf, pointOf, printedText, startOf } from '../../model/block-text.ts';
import type { LineShapes } from '../lexicon/line-shapes.ts';
import type { Article, Block } from '../../model/tree.ts';
import { boundaryScore } from './boundary-score.ts';

/** A title needs this much evidence to begin an article of its own. */
const enough = 3;

/** Where the lines above a headline begin that belong to it: labels and kickers, but no caption or credit of the article before. */
function startOfHead(blocks: readonly Block[], title: number, from: number, shapes: LineShapes): number {
	let start = title;
	while (start > from) {
		const text = printedText(blocks[start - 1]!);
		const isHalf = start === title && shapes.isHospitalWithColon(text);
		const isLabel = shapes.bracketLabel(text) !== undefined || shapes.isSectionLabel(text);
		const isKicker =
			start === title &&
			blocks[title]!.gapBefore <= 1 &&
			blocks[start - 1]!.gapBefore >= 2 &&
			blocks[start - 1]!.marks === '' &&
			Array.from(text).length <= 20 &&
			shapes.isTitleLike(text) &&
			shapes.hasDeckDash(printedText(blocks[title + 1] ?? blocks[title]!));
		if (!isLabel && !isKicker && !isHalf) break;
		start -= 1;
	}
	return start;
}

/** The articles that begin at the indexes, in their order. */
export function cutAt(blocks: readonly Block[], starts: readonly number[]): Article[] {
	return starts
		.map((start, index) => blocks.slice(start, starts[index + 1]))
		.filter((own) => own.length > 0)
		.map((own) => ({
			lines: [startOf(own[0]!).line, Math.max(...own.map(lastLineOf))],
			blocks: own,
			discarded: [],
		}));
}

/**
 * Finds where articles begin.
 *
 * An article begins at a label on its own line (【党建引领】), or at a title that has an article's company: a deck, a byline
 * that is not the running article's, a dateline in the next paragraph. A crosshead has none of these.
 */
export function splitArticles(blocks: readonly Block[], shapes: LineShapes, file: VFile): Article[] {
	const starts = [0];
	for (let index = 1; index < blocks.length; index += 1) {
		const from = starts.at(-1)!;
		const { score, reasons } = boundaryScore(blocks, index, from, shapes);
		if (score < enough) continue;
		const start = startOfHead(blocks, index, from + 1, shapes);
		starts.push(start);
		file.info(`第${startOf(blocks[start]!).line}行起另为一篇：${reasons.join('，')}`, {
			place: pointOf(blocks[start]!),
			source: 'segment',
			ruleId: 'split-articles',
		});
	}
	return cutAt(blocks, starts);
}
