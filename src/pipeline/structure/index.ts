import type { VFile } from 'vfile';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { LineShapes } from '../lexicon/line-shapes.ts';
import type { Article } from '../../model/tree.ts';
import { dropStrayBlanks } from './drop-stray-blanks.ts';
import { joinBrokenParagraphs } from './join-broken-paragraphs.ts';
import { joinDisplacedEnds } from './join-displaced-ends.ts';
import { markBylines } from './mark-bylines.ts';
import { markCredits } from './mark-credits.ts';
import { markEditorsNotes } from './mark-editors-notes.ts';
import { markFurniture } from './mark-furniture.ts';
import { markGaps } from './mark-gaps.ts';
import { markListItems } from './mark-list-items.ts';
import { markRepeats } from './mark-repeats.ts';
import { markRunIns } from './mark-run-ins.ts';
import { markShortLines } from './mark-short-lines.ts';
import { markTitles } from './mark-titles.ts';
import { markTrailingKickers } from './mark-trailing-kickers.ts';
import { mergeCrossheadPairs } from './merge-crosshead-pairs.ts';
import { orderBlocks } from './order-blocks.ts';
import { splitTitleLines } from './split-title-lines.ts';
import { splitRunOnParagraphs } from './split-run-on-paragraphs.ts';
import type { Transform } from './transform.ts';

/** The steps of the stage. The order matters: lines that are no text go first, short lines are named before long ones are joined. */
export function structureTransforms(lexicon: Lexicon, shapes: LineShapes): Transform[] {
	return [
		markFurniture(shapes),
		markEditorsNotes(shapes),
		markCredits(shapes),
		markBylines(shapes.bylines),
		splitTitleLines(shapes),
		markTitles(shapes, lexicon),
		markTrailingKickers(shapes),
		markListItems(shapes),
		mergeCrossheadPairs(shapes),
		markShortLines(shapes, lexicon),
		joinBrokenParagraphs(shapes, lexicon.prose),
		joinDisplacedEnds(shapes),
		splitRunOnParagraphs,
		dropStrayBlanks(shapes.bylines),
		markRunIns,
		markGaps(shapes),
		markRepeats,
		orderBlocks,
	];
}

/** Names the blocks of one article, joins what the page broke and puts them in reading order. */
export function structure(article: Article, transforms: readonly Transform[], file: VFile): Article {
	return transforms.reduce((current, transform) => transform(current, file), article);
}
