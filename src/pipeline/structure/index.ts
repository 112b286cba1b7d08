import type { VFile } from 'vfile';
import type { Article, Block, Sureness } from '../../model/tree.ts';
import type { LineShapes } from '../lexicon/line-shapes.ts';
import { discardRepeatedBylines } from './discard-repeated-bylines.ts';
import { divideArticles } from './divide-articles.ts';
import { dropStrayBlanks } from './drop-stray-blanks.ts';
import { joinDisplacedEnds } from './join-displaced-ends.ts';
import { joinOverCaptions } from './join-over-captions.ts';
import { keepSections } from './keep-sections.ts';
import { levelCrossheads } from './level-crossheads.ts';
import { markGaps } from './mark-gaps.ts';
import { markOpeningHeads } from './mark-opening-heads.ts';
import { markRepeats } from './mark-repeats.ts';
import { markRunIns } from './mark-run-ins.ts';
import { nameHeadline } from './name-headline.ts';
import { openBriefs } from './open-briefs.ts';
import { orderBlocks } from './order-blocks.ts';
import type { LineReader } from './read-lines.ts';
import { splitRunOnParagraphs } from './split-run-on-paragraphs.ts';
import { splitTitleLines } from './split-title-lines.ts';
import type { Transform } from './transform.ts';

/** What the stage needs besides a page. */
export interface StructureTools {
	shapes: LineShapes;
	lines: LineReader;
	sureOf: (label: string, probability: number) => Sureness;
}

/** The steps after the lines are read and the page is divided. The order matters: what is broken is joined before heads are looked for in it. */
function structureTransforms(shapes: LineShapes): Transform[] {
	return [
		nameHeadline,
		discardRepeatedBylines,
		levelCrossheads,
		joinDisplacedEnds(shapes),
		splitRunOnParagraphs,
		markOpeningHeads,
		dropStrayBlanks(shapes.bylines),
		markRunIns,
		markGaps(shapes),
		markRepeats,
		orderBlocks,
	];
}

/** The stage, prepared. */
export interface PageStructure {
	/** The articles of a page, their blocks named. */
	divide: (blocks: readonly Block[], file: VFile) => Article[];
	/** The one article that these lines are, as their editor said. */
	whole: (blocks: readonly Block[], file: VFile) => Article;
}

/**
 * Makes the stage: the unnamed blocks of a page become articles with named blocks.
 *
 * What a line is depends on its neighbours, so the lines of a page are read together (`read-lines.ts`); the page is divided and
 * its broken blocks joined by what was read; rules do the rest.
 */
export function pageStructure({ shapes, lines, sureOf }: StructureTools): PageStructure {
	const transforms = structureTransforms(shapes);
	const readLines = (blocks: readonly Block[], isOne: boolean) => {
		const read = lines.read(splitTitleLines(blocks, shapes), isOne);
		return joinOverCaptions(isOne ? read : keepSections(openBriefs(read, shapes), shapes), shapes);
	};
	const articlesOf = (blocks: readonly Block[], file: VFile, isOne: boolean) =>
		divideArticles(readLines(blocks, isOne), sureOf, shapes, file).map((article) =>
			transforms.reduce((current, transform) => transform(current, file), article)
		);
	return {
		divide: (blocks, file) => articlesOf(blocks, file, false),
		whole: (blocks, file) => articlesOf(blocks, file, true)[0]!,
	};
}
