import type { Block } from '../../model/tree.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { LineShapes } from '../lexicon/line-shapes.ts';
import { lineFeatures } from './line-features.ts';
import { lineLimits } from './line-limits.ts';
import { lineModel, type LineWeights } from './line-model.ts';
import { beginsArticle, lineStates, type LineLabel } from './line-states.ts';
import { lineViewer } from './line-view.ts';

/** What a line of a page was read as. */
export interface ReadLine {
	block: Block;
	label: LineLabel;
	/** Whether an article begins here. */
	begins: boolean;
	/** How probable the label is, given the whole page. */
	probability: number;
}

/** Something that spoke for a label, or against it where its weight is below nought. */
export interface Reason {
	/** In Chinese. */
	feature: string;
	/** Natural logarithm of odds. */
	weight: number;
	/** Annotated pages that show it. */
	pages: number;
}

/** Reads the lines of a page, all together. */
export interface LineReader {
	/** `isOne`: all lines are of one article, as their editor said. */
	read: (blocks: readonly Block[], isOne?: boolean) => ReadLine[];
	/** What spoke for and against a label at a line, the strongest first. */
	explain: (blocks: readonly Block[], index: number, label: LineLabel) => Reason[];
}

/** Makes the reader from the words of the lexicon and the fitted weights. */
export function lineReader(shapes: LineShapes, lexicon: Lexicon, weights: LineWeights): LineReader {
	const view = lineViewer(shapes, lexicon);
	const features = lineFeatures(shapes, lexicon);
	const model = lineModel(weights);
	return {
		read(blocks, isOne) {
			const views = view(blocks);
			const readings = model.read(features(views), { isOne, labels: lineLimits(views) });
			return readings.map(({ state, probability }, index) => {
				const before = index === 0 ? undefined : lineStates[readings[index - 1]!.state];
				const own = lineStates[state]!;
				return { block: blocks[index]!, label: own.label, begins: beginsArticle(before, own), probability };
			});
		},
		explain: (blocks, index, label) => model.reasons(features(view(blocks))[index]!, label),
	};
}
