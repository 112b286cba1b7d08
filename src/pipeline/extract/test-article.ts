import { untrimmed } from '../../model/block-text.ts';
import { codePoint, codePointSpan } from '../../model/offsets.ts';
import { normalise } from '../normalise/index.ts';
import type { Article, Block, BlockType, Line } from '../../model/tree.ts';

/** An article for a test: a paragraph for each text, or another type where the text comes with one. */
export function articleOfTexts(...texts: (string | [type: BlockType, text: string])[]): {
	article: Article;
	lines: Line[];
} {
	const typed = texts.map((one): [BlockType, string] => (typeof one === 'string' ? ['paragraph', one] : one));
	const lines = normalise(typed.map(([, text]) => text).join('\n'));
	const blocks = typed.map(([type], index): Block => {
		const line = lines[index]!;
		return {
			type,
			pieces: [{ text: line.folded.join(''), place: [line.number, ...codePointSpan(0, line.characters.length)] }],
			separator: '',
			trim: untrimmed,
			marks: '',
			gapBefore: 1,
			indent: codePoint(0),
			depth: type === 'crosshead' ? 2 : null,
			sure: 'sure',
			runIn: codePoint(0),
			themes: [],
			notes: [],
		};
	});
	return { article: { lines: [1, lines.length], blocks, discarded: [] }, lines };
}
