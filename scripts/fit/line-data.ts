import { VFile } from 'vfile';
import { decode } from '../../src/pipeline/decode/index.ts';
import { normalise } from '../../src/pipeline/normalise/index.ts';
import { readBlocks } from '../../src/pipeline/segment/read-blocks.ts';
import {
	canFollow,
	canOpen,
	lineStates,
	type LineLabel,
	type LineState,
} from '../../src/pipeline/structure/line-states.ts';
import { splitTitleLines } from '../../src/pipeline/structure/split-title-lines.ts';
import type { LineShapes } from '../../src/pipeline/lexicon/line-shapes.ts';
import type { LineView } from '../../src/pipeline/structure/line-view.ts';
import type { Block } from '../../src/model/tree.ts';
import type { AnnotatedPage } from '../fixtures/annotation.ts';

/** A page as the fitting sees it: its lines' features and what they are. */
export interface LabelledPage {
	name: string;
	blocks: Block[];
	views: readonly LineView[];
	/** Index of the right state of each line in `lineStates`; -1 where the annotation says nothing that a state can hold. */
	states: Int32Array;
}

/** The right labels of each line of a page, by its number, one for each part that was marked, and the number of its article. */
function labelsOf(page: AnnotatedPage): Map<number, { label: LineLabel; article: number }[]> {
	const labels = new Map<number, { label: LineLabel; article: number }[]>();
	const set = (line: number, label: LineLabel, article: number) => {
		labels.set(line, [...(labels.get(line) ?? []), { label, article }]);
	};
	for (const [article, { lines }] of page.articles.entries()) {
		const types = new Map<number, string>();
		for (const { line, type } of lines) if (type !== null && !types.has(line)) types.set(line, type);
		for (const { line, type, continues, discarded } of lines) {
			if (discarded !== null) set(line, 'byline', article);
			else if (type !== null) set(line, type as LineLabel, article);
			else {
				const head = types.get(continues!) ?? 'paragraph';
				const label = ['headline', 'deck', 'crosshead', 'caption', 'editorsNote', 'listItem', 'paragraph'].includes(
					head
				)
					? (`${head}+` as LineLabel)
					: (head as LineLabel);
				set(line, label, article);
			}
		}
	}
	return labels;
}

const find = (wanted: Partial<LineState>) =>
	lineStates.findIndex(
		(state) => state.label === wanted.label && state.zone === wanted.zone && state.isStart === (wanted.isStart ?? false)
	);

/** The right states of a page's lines, as far as the chain can hold them. */
export function labelPage(
	page: AnnotatedPage,
	shapes: LineShapes,
	view: (blocks: readonly Block[]) => LineView[]
): LabelledPage {
	const text = decode(page.bytes, new VFile({ path: page.name })).text;
	const blocks = splitTitleLines(readBlocks(normalise(text)).blocks, shapes);
	const seen = new Map<number, number>();
	const labels = labelsOf(page);
	const states = new Int32Array(blocks.length).fill(-1);
	let article = -1;
	let zone: LineState['zone'] = 'above';
	let previous: LineState | undefined;
	const headed = page.articles.map(({ lines }) => lines.some(({ type }) => type === 'headline'));
	for (const [index, block] of blocks.entries()) {
		const line = block.pieces[0]!.place[0];
		const part = seen.get(line) ?? 0;
		seen.set(line, part + 1);
		const parts = labels.get(line) ?? [];
		const isWhole = blocks.filter((one) => one.pieces[0]!.place[0] === line).length === 1;
		// A label and its headline on a line that is not divided: the headline is what matters.
		const found =
			(isWhole ? parts.find(({ label }) => label === 'headline') : undefined) ?? parts[part] ?? parts.at(-1);
		if (!found) {
			previous = undefined;
			continue;
		}
		const isNew =
			found.article !== article && !(found.label === 'furniture' && zone === 'text' && found.article < article);
		if (isNew) {
			article = found.article;
			zone = headed[article] ? 'above' : 'text';
		}
		let isStart = false;
		if (found.label === 'headline') zone = 'head';
		else if (['paragraph', 'listItem', 'crosshead'].includes(found.label.replace('+', '')) && zone !== 'text')
			zone = 'text';
		else if (isNew && zone === 'text' && found.label === 'paragraph') isStart = true;
		let at = find({ label: found.label, zone, isStart });
		if (at < 0) at = find({ label: found.label, zone: 'text' });
		const state = lineStates[at];
		const isAllowed = state && (previous ? canFollow(previous, state) : index === 0 ? canOpen(state) : true);
		states[index] = isAllowed ? at : -1;
		previous = isAllowed ? state : undefined;
	}
	return { name: page.name, blocks, views: view(blocks), states };
}
