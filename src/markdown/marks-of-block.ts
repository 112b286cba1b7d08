import type { ElementContent } from 'hast';
import { changedPart } from '../archive/queries/changed-part.ts';
import { findQuote } from '../archive/queries/find-quote.ts';
import { locateFigure } from '../archive/queries/locate-figure.ts';
import { wholeQuotes } from '../archive/queries/whole-quotes.ts';
import type { ArticleFrontmatter, BlockMetadata, Note } from '../model/schemas/article.ts';
import type { Mark } from './apply-marks.ts';
import { element, inlineComponent } from './jsx.ts';

/** What the archive puts into a sentence: it is not copied with the text, and search does not see it. */
function inserted(tagName: string, className: string, value: string): ElementContent {
	return element(tagName, { className: [className], dataAside: '' }, [{ type: 'text', value }]);
}

const wrapIn =
	(tagName: string, className: string) =>
	(children: ElementContent[]): ElementContent[] => [element(tagName, { className: [className] }, children)];

/** Pairs of neighbouring source lines between which the block was joined, in reading order. */
function seams(block: BlockMetadata): [number, number][] {
	return block.source.slice(1).flatMap(([line], index): [number, number][] => {
		const before = block.source[index]![0];
		return before === line ? [] : [[before, line]];
	});
}

const at = (position: number, node: ElementContent): Mark => ({
	from: position,
	to: position,
	layer: 'editor',
	wrap: () => [node],
});

/** A wave under what differs from the reading, and the reading after it. One that is only likely stays in the margin. */
function marksOfEmendation(note: Note, text: string): Mark[] {
	const [from, to] = note.span;
	const wave = (start: number, end: number): Mark[] =>
		start < end ? [{ from: start, to: end, layer: 'editor', wrap: wrapIn('span', 'sic') }] : [];
	if (note.corr === undefined) return wave(from, to);
	const { from: start, to: end, reading } = changedPart(note, text);
	if (note.certainty !== 'high' || reading === '') return start < end ? wave(start, end) : wave(from, to);
	return [...wave(start, end), at(end, inserted('ins', start < end ? 'corr' : 'supplied', `〔${reading}〕`))];
}

function marksOfNote(note: Note, seam: [number, number] | undefined, text: string): Mark[] {
	const [from, to] = note.span;
	const length = Array.from(text).length;
	const wavy: Mark = { from, to, layer: 'editor', wrap: wrapIn('span', 'sic') };
	switch (note.type) {
		case 'joined':
			return [at(from, inserted('span', 'seam', seam ? `${seam[0]}│${seam[1]}` : '│'))];
		case 'emended':
			return marksOfEmendation(note, text);
		case 'supplied':
			return note.corr !== undefined
				? [at(to, inserted('ins', 'supplied', `〔${note.corr}〕`))]
				: [{ ...wavy, wrap: wrapIn('ins', 'supplied') }];
		case 'gap':
			return [at(from, inserted('span', 'gap', '〔此处原件缺文〕'))];
		case 'truncated':
			return [
				from === 0 && to < length
					? at(0, inserted('span', 'gap', '〔上文残缺〕'))
					: at(to, inserted('span', 'gap', '〔下文残缺〕')),
			];
		case 'suspect':
		case 'unclear':
		case 'duplicate':
			return from < to ? [wavy] : [];
		case 'moved':
			return [];
	}
}

function editorMarks(block: BlockMetadata, text: string): Mark[] {
	const places = seams(block);
	const joins = block.notes.filter((note) => note.type === 'joined');
	return block.notes.flatMap((note) => marksOfNote(note, places[joins.indexOf(note)], text));
}

function factMarks(article: ArticleFrontmatter, block: BlockMetadata, text: string): Mark[] {
	const figures = article.indicators
		.filter((figure) => figure.block === block.id)
		.flatMap((figure): Mark[] => {
			const place = locateFigure(text, figure);
			if (!place) return [];
			const wrap = (children: ElementContent[]) => [
				inlineComponent('FigureMark', { indicator: figure.indicator, label: figure.quote }, children),
			];
			return [{ from: place[0], to: place[1], layer: 'fact', wrap }];
		});
	const programmes = article.programmes.flatMap((programme) => {
		let start = 0;
		return programme.mentions
			.filter((mention) => mention.block === block.id)
			.flatMap((mention): Mark[] => {
				const found = findQuote(text, mention.quote, start) ?? findQuote(text, mention.quote);
				if (!found) return [];
				const place = wholeQuotes(text, found);
				start = place[1];
				const wrap = (children: ElementContent[]) => [
					inlineComponent('ProgrammeMark', { programme: programme.id }, children),
				];
				return [{ from: place[0], to: place[1], layer: 'fact', wrap }];
			});
	});
	return [...figures, ...programmes];
}

/** 党建+ stays together: no sign stands at the head of a line. */
function togetherMarks(text: string): Mark[] {
	return [...text.matchAll(/\p{Script=Han}\+/gu)].map((match) => {
		const from = Array.from(text.slice(0, match.index)).length;
		return { from, to: from + 2, layer: 'typography', wrap: wrapIn('span', 'together') };
	});
}

/** Everything that is shown on the text of a block: its run-in head, what the editor did and doubts, and the facts. */
export function marksOfBlock(article: ArticleFrontmatter, block: BlockMetadata, text: string): Mark[] {
	const runIn = Array.from(block.runIn ?? '').length;
	return [
		...(runIn > 0 ? [{ from: 0, to: runIn, layer: 'typography', wrap: wrapIn('b', 'runin') } satisfies Mark] : []),
		...editorMarks(block, text),
		...factMarks(article, block, text),
		...togetherMarks(text),
	];
}
