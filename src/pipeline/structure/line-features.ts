import { anyOf, type Lexicon } from '../lexicon/lexicon.ts';
import type { LineShapes } from '../lexicon/line-shapes.ts';
import { blankSpaceFeatures } from './features/blank-space.ts';
import { collectFeatures } from './features/collect-features.ts';
import { neighbourFeatures } from './features/neighbours.ts';
import { ownLineFeatures } from './features/own-line.ts';
import { lookAt, pageOfLines, type LineOnPage } from './features/page-of-lines.ts';
import { placeOnPageFeatures } from './features/place-on-page.ts';
import { seamFeatures } from './features/seam.ts';
import { shortLineFeatures } from './features/short-lines.ts';
import type { LineView } from './line-view.ts';

/** What speaks for or against a line's labels: names in plain Chinese, as editors read them in `npm run why`. */
export type LineFeatures = (views: readonly LineView[]) => string[][];

/** Whether a line is an editor's note or what follows one. */
function noteFeatures(line: LineOnPage): string[] {
	const { found, add } = collectFeatures();
	const { view, index, page } = line;
	add('编者按的标签之后', page.noteOpen[index] === true && view.look !== '编者按');
	add('编者按的标签紧后', lookAt(line, -1) === '编者按');
	return found;
}

/** Makes the list of features from the lexicon. The words at the ends of lines are features too; the fitting keeps those of several pages. */
export function lineFeatures(shapes: LineShapes, lexicon: Lexicon): LineFeatures {
	const opener = new RegExp(`^(?:“?${anyOf(lexicon.prose.openers)})`, 'u');
	const ownFeatures = ownLineFeatures(shapes, lexicon, opener);
	return (views) => {
		const page = pageOfLines(views);
		return views.map((view, index) => {
			const line = { page, index, view };
			return [
				'任何一行',
				...ownFeatures(line),
				...blankSpaceFeatures(line),
				...neighbourFeatures(line, shapes),
				...placeOnPageFeatures(line),
				...shortLineFeatures(line),
				...noteFeatures(line),
				...seamFeatures(line, opener),
			];
		});
	};
}
